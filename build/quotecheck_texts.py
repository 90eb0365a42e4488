"""Articles with known speakers that Quote Check is measured on: an annotated corpus, and the tests' own."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Article, Draft, article_from
from readback.core.text import Span

OPENED = datetime(2026, 1, 1, tzinfo=UTC)
KINDS = {"people": Kind.PERSON, "places": Kind.PLACE, "organisations": Kind.ORGANISATION}
LEAST, MOST = 8, 90  # words that a quotation has


@dataclass(frozen=True, slots=True)
class Text:
    """An article, its reference analysis, and which of its quotations can be altered."""

    article: Article
    analysis: Analysis
    usable: tuple[int, ...]


def made(text: str, title: str = "", published: str = "") -> Article:
    """An article of this text as it stands."""
    draft = Draft((), title=title, verbatim=text, published=published)
    return article_from(draft, opened=OPENED, original_sha256="", source="text")


def of_corpus(data: Path, *parts: str) -> Iterator[Text]:
    """The articles of parts of the corpus, with the people and quotations that were marked in them by hand."""
    for name in parts:
        path = data / "corpora" / "wikinews" / f"{name}.jsonl"
        for line in path.read_text(encoding="utf-8").splitlines():
            yield _of_line(json.loads(line))


def _of_line(line: dict[str, Any]) -> Text:
    article = made(line["text"], line["title"], line["date"] or "")
    entities, mentions = list[Entity](), list[Mention]()
    for group, kind in KINDS.items():
        for entry in line[group]:
            spans = [Span(*span) for span in entry["mentions"]]
            forms = tuple(dict.fromkeys(span.of(line["text"]) for span in spans))
            entities.append(Entity(f"{kind.value}-{len(entities)}", kind, entry["name"], forms))
            mentions += [Mention(span, kind, entities[-1].id) for span in spans]
    said = tuple(
        _quotation(it, entities) for it in line["quotes"] if it["kind"] in {"direct", "indirect"} and it["speaker"]
    )
    analysis = Analysis(article.id, "reference", tuple(mentions), tuple(entities), said)
    return Text(article, analysis, tuple(n for n, it in enumerate(said) if _usable(it, line["text"])))


def _quotation(it: dict[str, Any], entities: list[Entity]) -> Quotation:
    name = it["speaker"].removeprefix("unnamed: ")
    entity = next((one for one in entities if one.name == name), None)
    kind = SpeakerKind(entity.kind.value) if entity else SpeakerKind.DESCRIBED
    spans = (Span(it["start"], it["end"]),)
    whose = Speaker(name, kind, entity.id if entity else None)
    return Quotation(spans, QuotationKind(it["kind"]), whose, None, None, Confidence.SURE, "reference")


def _usable(it: Quotation, text: str) -> bool:
    """Whether it can be altered with a known outcome: in marks, of a named person, without brackets of its own."""
    span = it.spans[0]
    words = span.of(text)
    quoted = text[span.start - 1 : span.start] in {'"', "“"} and text[span.end : span.end + 1] in {'"', "”"}
    named = it.speaker is not None and it.speaker.kind is SpeakerKind.PERSON
    once = text.count(words[:-1]) == 1  # else the other place has it still when this one is altered
    plain = once and not re.search(r"[\[\]…\n\"“”]|\.\.", words)
    return it.kind is QuotationKind.DIRECT and quoted and named and plain and LEAST <= len(words.split()) <= MOST


def of_our_own(root: Path) -> Iterator[Text]:
    """The invented articles of the tests, whose speakers are written down beside them."""
    for path in sorted((root / "tests" / "gold").glob("*.txt")):
        known = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        yield _of_known(made(path.read_text(encoding="utf-8"), path.stem), known)


def _of_known(article: Article, known: dict[str, Any]) -> Text:
    entities = [
        Entity(f"{kind.value}-{n}", kind, name, (name.split()[-1],) if kind is Kind.PERSON else ())
        for group, kind in KINDS.items()
        for n, name in enumerate(known.get(group, ()))
    ]
    mentions = tuple(
        Mention(Span(*match.span()), it.kind, it.id)
        for it in entities
        for form in (it.name, *it.aliases)
        for match in re.finditer(rf"\b{re.escape(form)}\b", article.text)
    )
    said, at = list[Quotation](), 0
    for name, *parts in known["said"]:
        spans = list[Span]()
        for part in parts:
            start = article.text.find(part, at)
            if start >= 0:
                spans.append(Span(start, at := start + len(part)))
        if spans:
            entity = next((one for one in entities if one.name == name), None)
            kind = SpeakerKind(entity.kind.value) if entity else SpeakerKind.DESCRIBED
            whose = Speaker(name, kind, entity.id if entity else None)
            said.append(Quotation(tuple(spans), QuotationKind.DIRECT, whose, None, None, Confidence.SURE, "reference"))
    analysis = Analysis(article.id, "reference", mentions, tuple(entities), tuple(said))
    usable = tuple(n for n, it in enumerate(said) if len(it.spans) == 1 and _usable(it, article.text))
    return Text(article, analysis, usable)


def respoken(it: Text, number: int, words: str, before: str = "", *, bare: bool = False) -> tuple[Article, Analysis]:
    """The article with other words in a quotation, with `before` right before its marks, or without the marks."""
    quotation, text = it.analysis.quotations[number], it.article.text
    span = quotation.spans[0]
    start, end = span.start - 1, span.end + 1
    if before or bare:  # a paragraph of its own, in which nothing else turns the words
        name = quotation.speaker.name if quotation.speaker else ""
        head = f"{name} {before} " if before else f"For {name} "
        marks = ("", "") if bare else ('"', '"')
        put = f"\n{head}{marks[0]}{words}{marks[1]}\n"
        at = start + 1 + len(head) + len(marks[0])
    else:
        put, at = f"{text[start]}{words}{text[span.end]}", start + 1
    shift = len(put) - (end - start)
    whole = text[:start] + put + text[end:]
    moved = _moved(it.analysis.quotations, number, Span(start, end), shift, None if bare else Span(at, at + len(words)))
    mentions = tuple(
        replace(one, span=one.span.moved(shift) if one.span.start >= end else one.span)
        for one in it.analysis.mentions
        if not one.span.overlaps(Span(start, end))
    )
    mentions += tuple(_within(it.analysis, whole, Span(at, at + len(words))))
    article = made(whole, it.article.title, it.article.published)
    return article, replace(it.analysis, article=article.id, quotations=moved, mentions=mentions)


def _moved(said: tuple[Quotation, ...], number: int, gone: Span, shift: int, now: Span | None) -> tuple[Quotation, ...]:
    """The quotations where they are after one was replaced."""
    found = list[Quotation]()
    for n, it in enumerate(said):
        if n == number:
            if now is not None:
                found.append(replace(it, spans=(now,)))
        elif not any(span.overlaps(gone) for span in it.spans):
            spans = tuple(span.moved(shift) if span.start >= gone.end else span for span in it.spans)
            found.append(replace(it, spans=spans))
    return tuple(found)


def _within(analysis: Analysis, text: str, span: Span) -> Iterator[Mention]:
    """The names of the article among some words of it."""
    for it in analysis.entities:
        for form in dict.fromkeys((it.name, *it.aliases)):
            for match in re.finditer(rf"\b{re.escape(form)}\b", span.of(text)):
                yield Mention(Span(*match.span()).moved(span.start), it.kind, it.id)
