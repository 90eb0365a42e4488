"""What stands at the head of a text article: the headline, and the lines of author, outlet and date below it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<year>\d{4})"
_ZONE = r"(?:\s+\(?[A-Z]{2,5}\)?)?"
_CLOCK = rf"(?:,?\s*(?:at|on|[-–—])?\s*(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)\s*(?:(?P<half>[ap])\.?m\.?)?{_ZONE})?"
_PREFIX = (
    r"(?:(?:first |last )?(?:published|posted|updated|modified)(?:\s+on)?:?\s+)?"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
)
_DATES = tuple(
    re.compile(_PREFIX + form + _CLOCK, re.IGNORECASE)
    for form in (rf"{_DAY}\s+{_MONTH},?\s+{_YEAR}", rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}")
)
_ISO = re.compile(_PREFIX + r"(?P<iso>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?)", re.IGNORECASE)

_BY = re.compile(r"(?:(?:words|text|story|written|reported)\s+)?by:?\s+(?P<who>\S.*)", re.IGNORECASE)
_CAPITAL = re.compile(r"(?:d'|d’|al-|el-|mc)?[^\W\d_a-zß-öø-ÿ]")
_PARTICLES = frozenset({
    "al", "ap", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la",
    "le", "ter", "van", "von", "y", "zu",
})  # fmt: skip
_LINKS = frozenset({"and", "at", "for", "of", "on", "the"})  # small words inside an outlet's name
_ROLE = re.compile(
    r"\b(?:bureau|columnist|contributor|correspondent|critic|editor|photographer|reporter|staff|writer)s?\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the|a|an|this|that|had|has|is|was)\b", re.IGNORECASE
)
_NEWSPAPER = re.compile(
    r"\b(?:advertiser|argus|beacon|bulletin|chronicle|courier|daily|dispatch|echo|enquirer|examiner|express|gazette|"
    r"globe|guardian|herald|independent|inquirer|journal|lantern|ledger|magazine|mail|mercury|messenger|mirror|monitor|"
    r"news|newswire|observer|post|press|register|review|sentinel|spectator|standard|telegraph|times|tribune|weekly|wire|"
    r"abendblatt|allgemeine|anzeiger|kurier|morgenpost|nachrichten|presse|rundschau|tageblatt|tagesspiegel|zeitung)"
    r"(?:$| of )",
    re.IGNORECASE,
)
"""What newspapers are called: by their last word, or what is "of" somewhere."""
_CALLED_THE = re.compile(
    r"(?:the|der|die|das|le|la|el|il)\s+\S+\s+\S+|(?:the|der|die|das)\s+(?!bahamas|bronx|gambia|hague|netherlands)\S+",
    re.IGNORECASE,
)
"""What else stands by itself above author or date. Other names without an article may as well be a place, and longer
ones a second headline."""
_SECTION = re.compile(
    r"\b(?:analysis|board|briefing|column|conversation|debate|desk|editorial|essay|interview|opinion|profile|question|"
    r"read|report|story|take|team|verdict|view|week)\b",
    re.IGNORECASE,
)
"""A section of a newspaper, or those who work there: "The Long Read", "The Editorial Board"."""
_SENTENCE_END = re.compile(r"[.;:,…][\"'”’»)\]]*$")
_HEADLINE = 160  # characters; longer ones are first paragraphs without a stop


@dataclass(frozen=True, slots=True)
class Credit:
    """What a line below the headline says of the article; `published` is ISO, each is empty where not said."""

    byline: str = ""
    published: str = ""
    outlet: str = ""

    def said(self) -> dict[str, str]:
        """What it says, by the names of an article's fields."""
        return {"byline": self.byline, "published": self.published, "outlet": self.outlet}

    def or_else(self, other: "Credit") -> "Credit":
        """This one, with its gaps filled from the other, and with the hour where that one knows it of the same day."""
        published = other.published if other.published.startswith(self.published) else self.published
        return Credit(self.byline or other.byline, published, self.outlet or other.outlet)


def is_headline(paragraph: str) -> bool:
    """Whether a first paragraph is the headline: short, and no sentence that ends in a stop."""
    return len(paragraph) <= _HEADLINE and not _SENTENCE_END.search(paragraph)


def credits_below(paragraphs: Sequence[str], start: int) -> tuple[Credit, set[int]]:
    """What the lines from `start` on say of the article, and which they are.

    They stand one after the other; one other paragraph may stand before them, the standfirst or the newspaper's name.
    """
    found, places = Credit(), set[int]()
    for place, paragraph in enumerate(paragraphs[start : start + 5], start):
        line = credit(paragraph)
        if line is not None:
            found = found.or_else(line)
            places.add(place)
        elif places or place > start:
            break
    first = paragraphs[start] if places and start not in places else ""
    if not found.outlet and _is_newspaper(first):
        return found.or_else(Credit(outlet=first)), places | {start}
    return found, places


def credit(line: str) -> Credit | None:
    """What a line says of author, date and outlet, or None where it says anything else or is not clearly that."""
    if len(line) > 120:
        return None
    found, others = Credit(), list[str]()
    for part in re.split(r"\s+[|·•–—/]\s+|\s*\|\s*", line):
        said = _date(part) or _byline(part)
        found = found.or_else(said or Credit())
        if said is None:
            others.append(part)
    if len(others) > 1 or not all(map(_is_outlet, others)) or (others and not found.byline):
        return None
    return found.or_else(Credit(outlet="".join(others))) if found != Credit() else None


def _date(part: str) -> Credit | None:
    iso = _ISO.fullmatch(part)
    if iso:
        return _moment(iso["iso"])
    for form in _DATES:
        match = form.fullmatch(part)
        if match:
            day = f"{match['year']}-{_MONTHS.index(match['month'].lower()) + 1:02}-{int(match['day']):02}"
            return _moment(day + _clock(match))
    return None


def _clock(match: re.Match[str]) -> str:
    if not match["hour"]:
        return ""
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    return f"T{hour:02}:{match['minute']}"


def _moment(text: str) -> Credit | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return Credit(published=moment.isoformat(timespec="minutes") if len(text) > 10 else text)


def _byline(part: str) -> Credit | None:
    match = _BY.fullmatch(part)
    if match is None or _SENTENCE_END.search(part):
        return None
    who, outlet = _split_off(r"\s+for\s+(?:the\s+)?", match["who"])
    who, _place = _split_off(r"\s+in\s+", who)
    people, rest = _people(who)
    rest = [piece for piece in rest if not _ROLE.search(piece)]
    rest += [outlet] if outlet else []
    if not people or len(rest) > 1 or not all(map(_is_outlet, rest)):
        return None
    return Credit(byline=", ".join(people), outlet="".join(rest))


def _split_off(separator: str, text: str) -> tuple[str, str]:
    first, *rest = re.split(separator, text, maxsplit=1)
    return first, "".join(rest)


def _people(who: str) -> tuple[list[str], list[str]]:
    """The names in "Ann Poe, John Roe and Jane Doe, Gazette", and what follows the last of them."""
    *before, last = re.split(r",?\s+(?:and|&)\s+", who)
    listed = [piece for part in before for piece in part.split(", ")]
    name, *rest = last.split(", ")
    names = [*listed, name]
    if len(names) == 1 and " " not in name:
        return (names, rest) if _is_capital(name) and not rest and not _NO_NAME.match(name) else ([], rest)
    return (names, rest) if all(map(_is_person, names)) else ([], rest)


def _is_person(name: str) -> bool:
    words = name.split()
    capitals = [word for word in words if _is_capital(word)]
    fits = all(word.lower() in _PARTICLES for word in words if not _is_capital(word)) and len(capitals) in range(2, 5)
    return fits and not any(_NO_NAME.fullmatch(word) for word in words)


def _is_outlet(name: str) -> bool:
    words = name.split()
    rest: Iterable[str] = (word for word in words if not _is_capital(word))
    return len(words) <= 6 and any(map(_is_capital, words)) and _LINKS.issuperset(rest)


def _is_newspaper(line: str) -> bool:
    """Whether a line by itself is what a newspaper is called: by a newspaper's word, or "The Sunday Lamp"."""
    if not _is_outlet(line) or _SENTENCE_END.search(line):
        return False
    called = _CALLED_THE.fullmatch(line) is not None and not _SECTION.search(line) and not _ROLE.search(line)
    return called or _NEWSPAPER.search(line) is not None


def _is_capital(word: str) -> bool:
    return _CAPITAL.match(word) is not None
