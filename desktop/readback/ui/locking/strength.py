"""How strong a passphrase is, in words."""

from readback.ui.words import tr

RATE = 1e4
"""So many guesses a second can be made of a passphrase that a slow function guards, by one with many computers."""

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
    if time < 1000 * YEAR:
        return tr("Good: guessing it takes years, even with many computers."), "good"
    return tr("Strong: guessing it takes longer than anybody can wait."), "good"
