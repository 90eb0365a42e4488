"""How long a passphrase would withstand guessing, by what guessers try first: words, names, dates, patterns.

D. L. Wheeler, "zxcvbn: Low-Budget Password Strength Estimation" (USENIX Security 2016). It was made for passwords: to
it a word that is not among the common ones is a row of letters, and a space a sign as good as any. Whoever knows that a
passphrase is a row of words tries words: A. G. Reinhold, "Diceware" (1995).
"""

import re
from math import prod

from zxcvbn import zxcvbn

LONGEST = 72
"""More letters are not looked at: what takes long to guess by its beginning takes longer as a whole."""

WORDS = 6**5
"""How many words the usual lists have from which words of a passphrase are drawn with dice."""

LONGEST_WORD = 12
"""More letters in a row may be anything."""

_BETWEEN = re.compile(r"[\s\-–_.,;+/]+")


def guesses(passphrase: str) -> int:
    """How many guesses it takes to come to it, roughly: those of whoever guesses best."""
    looked_at = passphrase[:LONGEST]
    if not looked_at:
        return 0
    words = [it for it in _BETWEEN.split(looked_at) if it]
    if len(words) <= 1:
        return _as_password(looked_at)
    return min(_as_password(looked_at), prod(map(_as_word, words)) // 2)  # on average it is found half way


def _as_password(part: str) -> int:
    return int(zxcvbn(part, user_inputs=["readback"])["guesses"])


def _as_word(part: str) -> int:
    """Of which there are so many."""
    return WORDS if part.isalpha() and len(part) <= LONGEST_WORD else _as_password(part)
