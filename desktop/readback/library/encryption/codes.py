"""Recovery codes: made to be written down on paper, and read again."""

import re
import secrets

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Douglas Crockford's base 32: no letter looks like a digit."""

_LENGTH = 25
"""So many letters of five bits, 125 in all, are in a code."""


def recovery_code() -> str:
    """A new code, in groups as it is shown."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    return "-".join(re.findall(".{5}", letters))


def code_of(words: str) -> str:
    """A code as it was made, however it is written; empty where the words are none."""
    letters = re.sub(r"[\s\-–—]", "", words).upper().translate(str.maketrans("OIL", "011"))
    return letters if len(letters) == _LENGTH and set(letters) <= set(_LETTERS) else ""
