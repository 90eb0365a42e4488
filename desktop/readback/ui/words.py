"""The window's words: translation, numbers with their nouns, lists, order, and dates as people write them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from html import escape
from typing import Any

from PySide6.QtCore import QCollator, QCoreApplication, QDate, QLocale, Qt, QTime

from readback.core.text import folded

CONTEXT = "Readback"
"""What all texts stand under in the files of the translators."""


def tr(text: str, sense: str = "", /, **values: object) -> str:
    """The text in the reader's language, with `{name}` replaced by the value of that name.

    Whole numbers are written as the reader's country does: 10,000. The number of a page, a line or a paragraph is a
    name rather than a number: it is given as text.

    `sense` tells the translator which thing is meant where English has one word for two. Both are written down as they
    are: what the program puts together, nobody can translate (`build/dev.py translations` refuses it).
    """
    told = QCoreApplication.translate(CONTEXT, text, sense or None)
    return told.format(**_written(values)) if values else told


def forms(one: str, many: str) -> tuple[str, str]:
    """The two forms of a text that counts something, for `counted` to use later: `counted(n, *forms(…))`."""
    return one, many


def counted(number: int, one: str, many: str, **values: object) -> str:
    """A number with its noun, in the plural form of the reader's language; `{n}` in it is the number.

    `one` and `many` are English, as they are written: `many` is what is translated, into as many forms as the language
    has (French says 0 as it says 1). `values` are for other names in braces.
    """
    told = QCoreApplication.translate(CONTEXT, many, None, number)
    if told == many and number == 1:
        told = one
    return told.format(n=figure(number), **_written(values))


def _written(values: Mapping[str, object]) -> dict[str, object]:
    return {name: figure(value) if type(value) is int else value for name, value in values.items()}


MARKS = frozenset('"“”„‟«»「」『』')
"""Every form of quotation marks that is not an apostrophe too."""


def marked(words: str) -> str:
    """Words in the quotation marks of the window's language: “…” or „…“."""
    return tr("“{words}”", words=words)


STROKE = " ∕ "
"""Stands between the pieces of a split quotation: no mark that anybody could take for the article's own."""


def denied(verb: str, words: str) -> str:
    """Reported speech that was denied, after the article's own verb for that: "says" would turn it."""
    return tr("{verb}: {words}", verb=verb, words=words)


def in_marks(words: str) -> str:
    """Words in quotation marks; as they are where they have marks of their own, which ours would change."""
    return words if not MARKS.isdisjoint(words) else marked(words)


SHOWN = 50
"""So much is usually shown of words that may be long, in code points."""


def beginning(words: str, most: int = SHOWN) -> str:
    """Words on one line, so many code points of them at most: whole ones if that can be, with a sign for the rest."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most + 1].rpartition(' ')[0] or line[:most]} …"


def with_key(words: str, key: str) -> str:
    """Words for where the pointer rests, with the key that does the same where there is one."""
    return f"{words} ({key})" if key else words


def as_html(words: str) -> str:
    """Words for a label of HTML, where Qt would break at the narrow blank of French as at a plain one."""
    return escape(words).replace("\u202f", "&nbsp;")


def headed(head: str, words: str) -> str:
    """Words behind what they are of, with the colon as the window's language sets it: in French a blank goes before."""
    return tr("{head}: {words}", head=head, words=words)


def joined(parts: Iterable[str]) -> str:
    """Parts of a sentence with semicolons between, set as the window's language does; empty ones are left out."""
    told = ""
    for part in filter(None, parts):
        told = tr("{one}; {other}", one=told, other=part) if told else part
    return told


def figure(number: int) -> str:
    """A number as it is written where the reader lives, its digits in groups: 10,000."""
    locale = _locale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # a system without a language has none
    return locale.toString(number)


def listed(names: Sequence[str]) -> str:
    """Names one after the other, as in “A, B and C”."""
    return _locale().createSeparatedList(list(names))


def ordering() -> Callable[[str], Any]:
    """What sorts names and titles as they stand in a dictionary where the reader lives: a key for `sorted`.

    Most alphabets put an accented letter where the plain one stands. So does the folding of searches, which is fifteen
    times as fast as asking Qt, and 10,000 titles must not hold up the window. Other alphabets are asked for: in a
    Swedish one ö follows z.
    """
    return _ordering(_locale().name())


_ACCENTED = "àâäáãåçčéèêëěíîïłñóôöøřšúûüůýÿž"


@lru_cache
def _ordering(locale: str) -> Callable[[str], Any]:
    collator = QCollator(QLocale(locale))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    plain = ((it, folded(it)) for it in _ACCENTED)
    if all(collator.compare(f"{it}b", f"{base}a") > 0 > collator.compare(f"{it}a", f"{base}b") for it, base in plain):
        return folded
    return lru_cache(maxsize=None)(collator.sortKey)


def plain(text: str) -> str:
    """The words of a menu without the sign of its letter."""
    return text.replace("&", "")


def clock(when: datetime, *, there: bool = False) -> str:
    """The time of day as it is written where the reader lives: 10:42; `there` leaves it in its own zone."""
    own = when if there else when.astimezone()
    return _locale().toString(QTime(own.hour, own.minute), QLocale.FormatType.ShortFormat)


def day(published: str, *, today: date | None = None, year: bool = False, whole: bool = False) -> str:
    """An ISO date (or date and time) as people write it; without the year where it is this year's, unless `year`.

    `whole` gives the name of the month unabridged. What is no ISO date is given back as it is.
    """
    try:
        when = datetime.fromisoformat(published).date()
    except ValueError:
        return published
    this_year = not (year or whole) and when.year == (today or date.today()).year  # noqa: DTZ011 - the reader's own calendar is meant
    pattern = _date_pattern(_locale().dateFormat(QLocale.FormatType.LongFormat), year=not this_year)
    return _locale().toString(
        QDate(when.year, when.month, when.day), pattern if whole else pattern.replace("MMMM", "MMM")
    )


_USUAL_DATE = re.compile(r"(?:d\.? MMMM|MMMM d)(?P<year>,? yyyy)")


def _date_pattern(long: str, *, year: bool) -> str:
    """How a day is written, from the form with the day of the week; day, month, year where that is another kind."""
    found = _USUAL_DATE.search(re.sub(r"dddd,?\s*", "", long))
    return (
        ("d MMMM yyyy" if year else "d MMMM")
        if found is None
        else found.group()[: None if year else -len(found["year"])]
    )


def _locale() -> QLocale:
    """Where the reader lives; a system without a language is taken for an English one."""
    own = QLocale()
    known = own.language() is not QLocale.Language.C
    return own if known else QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
