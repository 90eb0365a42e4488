"""What is said of two saves of one story, in the words of a language: what was cut, added and altered."""

from collections.abc import Iterator

from readback.core.article import Article
from readback.core.locators import Locators
from readback.core.quotecheck.copying import Say
from readback.core.saves.altering import Swap
from readback.core.saves.comparing import About, Comparison, Fate, Line, Point, Row, Told
from readback.core.saves.quoting import Requoted, Said, Turn
from readback.core.text import shortened
from readback.export.source_words import APART

LONGEST, MOST = 160, 3
"""So many characters of words are told in a line, and so many changes of a quotation one by one."""


def told(it: Comparison, say: Say) -> Told:
    """What is told of two saves first; each line says where in the newer save it is, or was in the older one."""
    known = {
        "old": say.tr("Older save: {save}", save=save_words(it.old.article, say)),
        "new": say.tr("Newer save: {save}", save=save_words(it.new.article, say)),
    }
    places = Locators(it.old.article), Locators(it.new.article)
    lines = (Line(_line(point, it, places, say), point.row, point.about) for point in it.points)
    heads = tuple(_head(row, it, places, say) for row in it.rows)
    return Told(**known, counts=counts_words(it, say), lines=tuple(lines), heads=heads)


def save_words(article: Article, say: Say) -> str:
    """A save: its title and outlet, when it was published, and when it was saved."""
    saved = say.tr("saved {day}", day=say.day(article.opened.astimezone().date().isoformat(), year=True))
    published = say.day(article.published, year=True) if article.published else ""
    return ", ".join(filter(None, [say.tr("“{words}”", words=article.title), article.outlet, published, saved]))


def counts_words(it: Comparison, say: Say) -> str:
    """How many paragraphs were cut, added, altered and moved."""
    told = [
        say.counted(it.count(Fate.CUT), "1 paragraph cut", "{n} paragraphs cut"),
        say.counted(it.count(Fate.ADDED), "1 paragraph added", "{n} paragraphs added"),
        say.counted(it.count(Fate.ALTERED), "1 paragraph altered", "{n} paragraphs altered"),
        say.counted(it.count(Fate.MOVED), "1 paragraph moved", "{n} paragraphs moved"),
    ]
    fates = (Fate.CUT, Fate.ADDED, Fate.ALTERED, Fate.MOVED)
    found = [words for fate, words in zip(fates, told, strict=True) if it.count(fate)]
    if found:
        return f"{', '.join(found)}."
    if it.old.article.text == it.new.article.text:
        return say.tr("The texts are the same.")
    return say.tr("The words are the same; only the form of marks, spaces or paragraphs differs.")


def fate_words(row: Row, say: Say) -> str:
    """What became of the paragraphs of a row."""
    return {
        Fate.SAME: say.tr("same"),
        Fate.ALTERED: say.tr("altered"),
        Fate.CUT: say.tr("cut"),
        Fate.ADDED: say.tr("added"),
        Fate.MOVED: say.tr("moved from here") if row.old else say.tr("moved to here"),
    }[row.fate]


def _head(row: Row, it: Comparison, places: tuple[Locators, Locators], say: Say) -> str:
    head = say.tr("{place}, {fate}", place=_place(row, it, places, say), fate=fate_words(row, say))
    return f"{head[:1].upper()}{head[1:]}"


def _place(row: Row, it: Comparison, places: tuple[Locators, Locators], say: Say) -> str:
    new = bool(row.new)
    article, index = (it.new.article, row.new[0]) if new else (it.old.article, row.old[0])
    number = str(places[new].of(article.paragraphs[index].start).paragraph)
    if number == "0":
        return say.tr("headline") if new else say.tr("headline of the older save")
    known = say.tr("paragraph {number}", number=number)
    return known if new else say.tr("paragraph {number} of the older save", number=number)


def _line(point: Point, it: Comparison, places: tuple[Locators, Locators], say: Say) -> str:
    if point.about is About.HEADLINE:
        return _point(point, say)
    return say.tr("{words} ({place})", words=_point(point, say), place=_place(it.rows[point.row], it, places, say))


def _point(it: Point, say: Say) -> str:
    if it.quotation is not None:
        return _quotation(it.quotation, say)
    if it.about is About.HEADLINE:
        return say.tr("Headline: “{was}” became “{now}”", was=_short(it.swap.was), now=_short(it.swap.now))
    if it.about is About.FIGURE:
        return _figure(it.swap, say)
    return _name(it.swap, say) if it.about is About.NAME else swap_words(it.swap, say)


def _figure(it: Swap, say: Say) -> str:
    if not it.now:
        return say.tr("Figure gone: {was}", was=it.was)
    return (
        say.tr("Figure: {was} → {now}", was=it.was, now=it.now) if it.was else say.tr("Figure new: {now}", now=it.now)
    )


def _name(it: Swap, say: Say) -> str:
    if not it.now:
        return say.tr("Name gone: {was}", was=it.was)
    return say.tr("Name: {was} → {now}", was=it.was, now=it.now) if it.was else say.tr("Name new: {now}", now=it.now)


def swap_words(it: Swap, say: Say) -> str:
    """What words became: that they are lacking now, are new, or stand for others."""
    was, now = _short(it.was), _short(it.now)
    if not now:
        return say.tr("Now lacks “{was}”", was=was)
    return say.tr("“{was}” became “{now}”", was=was, now=now) if was else say.tr("Now has “{now}”", now=now)


def _quotation(it: Requoted, say: Say) -> str:
    name, words = it.speaker, _words(it.now or it.was, say)
    if it.turn is Turn.GIVEN:
        before = it.was.quotation.speaker if it.was else None
        known = {"name": name, "before": before.name if before else "", "words": words}
        return say.tr("Quotation now given to {name}, before to {before}: {words}", **known)
    if it.turn is Turn.CUT:
        named = say.tr("Quotation of {name} cut: {words}", name=name, words=words)
        return named if name else say.tr("Quotation cut: {words}", words=words)
    if it.turn is Turn.ADDED:
        named = say.tr("Quotation of {name} added: {words}", name=name, words=words)
        return named if name else say.tr("Quotation added: {words}", words=words)
    changes = "; ".join(_changes(it, say))
    named = say.tr("Quotation of {name} altered. {changes}", name=name, changes=changes)
    return named if name else say.tr("Quotation altered. {changes}", changes=changes)


def _changes(it: Requoted, say: Say) -> Iterator[str]:
    """What was altered in a quotation: few changes one by one, or else as it was and as it is."""
    changes = [Swap(*(" ".join(side.split()) for side in (change.was, change.now))) for change in it.changes]
    if 0 < len(changes) <= MOST and all(len(change.was) + len(change.now) <= LONGEST for change in changes):
        yield from (swap_words(change, say) for change in changes)
    else:
        yield say.tr("Was {was}", was=_words(it.was, say))
        yield say.tr("Is {now}", now=_words(it.now, say))


def _words(it: Said | None, say: Say) -> str:
    pieces = it.pieces if it is not None else ()
    return APART.join(say.tr("“{words}”", words=_short(piece)) for piece in pieces)


def _short(words: str) -> str:
    return shortened(words, LONGEST)
