"""How strong a passphrase is, in words."""

from readback.ui.words import tr

RATE = 1e4
"""So many guesses a second of a passphrase can be made by one with many computers.

scrypt as the key file has it takes one core about half a second and 128 MiB for each: these are some 5,000 cores.
"""

ANYBODY = 1e7
"""So many can be made by one who has a thousand times as many."""

DAY, YEAR = 86_400.0, 365.0 * 86_400.0


def strength(guesses: int) -> tuple[str, str]:
    """The words for a passphrase that takes so many guesses, and the tone they are said in."""
    time = guesses / RATE
    if not guesses:
        return "", "muted"
    if time < DAY:
        return tr("Weak: guessed within a day by somebody with many computers. Take more words."), "bad"
    if time < YEAR:
        return tr("Not strong: guessed within a year by somebody with many computers. Another word helps."), "warn"
    if guesses / ANYBODY < 1000 * YEAR:
        return tr("Good: guessing it takes years, even with many computers."), "good"
    return tr("Strong: guessing it takes longer than anybody can wait."), "good"
