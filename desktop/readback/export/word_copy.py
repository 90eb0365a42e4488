"""The Checker's copy of a Word document: the same file, with comments."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from readback.core.quotecheck.copying import CheckersCopy, Line, Remark
from readback.export.names import BOX, COMMENTS, DOCUMENT, NOTES, RELATIONS, RUN, TYPES, UNSEEN, W
from readback.export.package import PackageUnusable, parts_of, repacked, told
from readback.export.word_comments import Comments, empty, no_relations, part_name, register
from readback.export.word_runs import Splitting, Stretch, reachable
from readback.export.word_text import Manuscript, Place

_MACROS = b"macroEnabled"


def with_comments(original: bytes, copy: CheckersCopy, *, ended: bool = False) -> bytes:
    """A Word document with the remarks as comments on its words, and with a last one that lists the sources.

    The last is left out of a document that is `ended` by them already.
    All other parts stay as they are, byte for byte. Raises PackageUnusable.
    """
    parts = parts_of(original, DOCUMENT, TYPES, RELATIONS, *NOTES.values())
    if DOCUMENT not in parts or TYPES not in parts or _MACROS in told(parts[TYPES]):
        raise PackageUnusable
    document, types, relations = parts[DOCUMENT], parts[TYPES], parts.get(RELATIONS, no_relations())
    known = part_name(relations)
    name = known or COMMENTS
    comments = parts_of(original, name).get(name, empty())
    notes = {tag: parts[part] for tag, part in NOTES.items() if part in parts}
    adding = Comments(comments, document, copy.labels.author, copy.made)
    _comment_on(document, notes, adding, copy)
    if not ended:
        last = _last_run(document)
        adding.add(tuple(closing(copy)), last, last)
    changed = {DOCUMENT: told(document), name: told(comments)}
    if not known:
        register(types, relations, name)
        changed |= {TYPES: told(types), RELATIONS: told(relations)}
    return repacked(original, changed)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A remark with where it stands; `about` says that it must name the words, since it cannot stand on them."""

    lines: tuple[Line, ...]
    stretch: Stretch


def _comment_on(
    document: etree._Element, notes: dict[str, etree._Element], comments: Comments, copy: CheckersCopy
) -> None:
    placed = list(_placed(document, notes, copy))
    splitting = Splitting(it.stretch for it in placed)
    for it in placed:
        comments.add(it.lines, splitting.first(it.stretch), splitting.last(it.stretch))


def _placed(document: etree._Element, notes: dict[str, etree._Element], copy: CheckersCopy) -> Iterator[_Placed]:
    """The remarks in the order of the text; one whose words are not to be found stands on the last ones."""
    manuscript, references = Manuscript(document, notes), _references(document, notes)
    firsts = [remark.spans[0] for remark in copy.remarks]
    places = manuscript.places(copy.draft, [*firsts, *(remark.span for remark in copy.remarks)])
    last = Place(_last_run(document), 0)
    for remark, first, whole in zip(copy.remarks, places[: len(firsts)], places[len(firsts) :], strict=True):
        tried = [reachable(*it, references) for it in (whole, first) if it is not None]
        stretch = next((it for it in tried if it is not None), Stretch(last, last, outside=True))
        named = (_about(remark, copy),) if stretch.outside else ()
        yield _Placed((*named, *remark.lines), stretch)


def _about(remark: Remark, copy: CheckersCopy) -> Line:
    words = " ".join(remark.span.of(copy.draft.text).split())
    return Line(copy.labels.about.format(words=words))


def closing(copy: CheckersCopy) -> Iterator[Line]:
    """What stands at the end: what was checked, the lists, and what a check does not do."""
    yield Line(copy.heading, strong=True)
    yield from (Line(it) for it in copy.summary)
    for section in copy.sections:
        yield Line(section.heading, strong=True)
        yield from section.lines
    yield Line(copy.limits)


def _references(document: etree._Element, notes: dict[str, etree._Element]) -> dict[etree._Element, etree._Element]:
    """What refers to each note first."""
    known = {(tag, note.get(f"{W}id")): note for tag, part in notes.items() for note in part}
    found: dict[etree._Element, etree._Element] = {}
    for reference in document.iter(*NOTES):
        note = known.get((str(reference.tag), reference.get(f"{W}id")))
        if note is not None:
            found.setdefault(note, reference)
    return found


def _last_run(document: etree._Element) -> etree._Element:
    """The last run of the text; a document without any gets one."""
    seen = [it for it in document.iter(RUN) if _is_text(it)]
    if seen:
        return seen[-1]
    body = document.find(f"{W}body")
    if body is None:
        raise PackageUnusable
    paragraph = etree.Element(f"{W}p")
    body.insert(0, paragraph)
    return etree.SubElement(paragraph, RUN)


def _is_text(run: etree._Element) -> bool:
    return not any(it.tag in UNSEEN or it.tag == BOX for it in run.iterancestors())
