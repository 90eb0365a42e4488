"""How long a passphrase would withstand guessing, by what guessers try first: words, names, dates, patterns.

D. L. Wheeler, "zxcvbn: Low-Budget Password Strength Estimation" (USENIX Security 2016).
"""

from zxcvbn import zxcvbn

LONGEST = 72
"""More letters are not looked at: what takes long to guess by its beginning takes longer as a whole."""


def guesses(passphrase: str) -> int:
    """How many guesses it takes to come to it, roughly."""
    return int(zxcvbn(passphrase[:LONGEST], user_inputs=["readback"])["guesses"]) if passphrase else 0
