"""Tells words somebody said from the other things in quotation marks: titles, labels, names, scare quotes."""

from readback.core.analysis import QuotationKind
from readback.extraction.attribution import Attribution
from readback.extraction.lexicon import NAMING, PRESSING
from readback.extraction.marks import Quoted
from readback.extraction.sentences import Sentence
from readback.extraction.syntax import Parse

_FINAL = ".,!?…"
_LONG = 5


def is_speech(parse: Parse, text: str, sentence: Sentence, quoted: Quoted, attribution: Attribution) -> bool:
    """Whether what stands in marks is passed on as somebody's words."""
    before = [parse.words[i].lower for i in sentence.before(parse, quoted)][-3:]
    adjacent = bool(before) and text[quoted.span.start - 2 : quoted.span.start - 1].isspace()
    if adjacent and (_pressed(before) or (_named(before) and _short(parse, quoted, 8))):
        return False
    if _attributive(parse, text, sentence, quoted):
        return False
    if attribution.rule in {"none", "loose"}:
        return not _short(parse, quoted, _LONG) and not (quoted.single and attribution.rule == "none")
    if attribution.rule in {"introduced", "next", "alone", "colon"}:
        return not _short(parse, quoted, 2) or text[quoted.span.end - 1] in ".!?…"
    return True


def kind_of(text: str, sentence: Sentence, quoted: Quoted) -> QuotationKind:
    """Direct for whole sentences, mixed for a fragment inside the reporter's sentence."""
    words = quoted.span.of(text)
    first = words.lstrip("[(“‘'\"")[:1]
    whole = first.isupper() or not first.isalpha()
    ended = words.rstrip("”’\"')]")[-1:] in _FINAL or text[quoted.span.end + 1 : quoted.span.end + 2] in {".", ","}
    return QuotationKind.DIRECT if (whole and ended) or (not sentence.words and whole) else QuotationKind.MIXED


def _attributive(parse: Parse, text: str, sentence: Sentence, quoted: Quoted) -> bool:
    """Whether a word or two in marks only stand before a noun or in brackets: 'illegal' posts, (“British exit”)."""
    if not _short(parse, quoted, 3 if quoted.single else 4):
        return False
    if (
        text[quoted.span.start - 2 : quoted.span.start - 1] == "("
        and text[quoted.span.end + 1 : quoted.span.end + 2] == ")"
    ):
        return True
    after = sentence.after(parse, quoted)
    return (
        quoted.single
        and bool(after)
        and parse.words[after[0]].tag.startswith(("NN", "VB", "JJ"))
        and text[quoted.span.end + 1 : quoted.span.end + 2] == " "
    )


def _short(parse: Parse, quoted: Quoted, fewer: int) -> bool:
    return sum(parse.words[i].text[0].isalnum() for i in parse.within(quoted.span)) < fewer


def _pressed(before: list[str]) -> bool:
    """Whether the label of a button follows: clicking “Subscribe”."""
    return bool(PRESSING & set(before[-2:]))


def _named(before: list[str]) -> bool:
    """Whether a name, title or term follows: the film “…”, known as “…”."""
    if before[-1] in NAMING:
        return True
    return (
        before[-1] in {"as", "the", "a", "an"}
        and len(before) > 1
        and before[-2] in {"known", "identified", "titled", "dubbed", "nicknamed", "so-called"}
    )
