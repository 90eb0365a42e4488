"""The window's words: translation, numbers with their nouns, and dates as people write them."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def tr(text: str, **values: object) -> str:
    """The text in the reader's language, with `{name}` replaced by the value of that name."""
    told = QCoreApplication.translate("Readback", text)
    return told.format(**values) if values else told


MARKS = frozenset('"“”„‟«»「」『』')
"""Every form of quotation marks that is not an apostrophe too."""


def in_marks(words: str) -> str:
    """Words in quotation marks; as they are where they have marks of their own, which ours would change."""
    return words if not MARKS.isdisjoint(words) else f"“{words}”"


def figure(number: int) -> str:
    """A number as it is written where the reader lives, its digits in groups: 10,000."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # a system without a language has none
    return locale.toString(number)


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: `one` for 1, `many` otherwise; `{n}` in them is the number.

    Both are given translated.
    """
    return (one if number == 1 else many).format(n=figure(number))


def plain(text: str) -> str:
    """The words of a menu without the sign of its letter."""
    return text.replace("&", "")


def clock(when: datetime) -> str:
    """The time of day, as 10:42."""
    return f"{when.astimezone():%H:%M}"


def day(published: str, *, today: date | None = None, year: bool = False) -> str:
    """An ISO date (or date and time) as people write it; without the year where it is this year's, unless `year`.

    What is no ISO date is given back as it is.
    """
    try:
        when = datetime.fromisoformat(published).date()
    except ValueError:
        return published
    this_year = not year and when.year == (today or date.today()).year  # noqa: DTZ011 - the reader's own calendar is meant
    return QLocale().toString(QDate(when.year, when.month, when.day), "d MMM" if this_year else "d MMM yyyy")
