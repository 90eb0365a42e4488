"""What Quote Check is tried on: an altered quotation in a draft, its source, other articles and near-misses."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quotecheck_cases import Case, cases, listed, untouched
from quotecheck_texts import Text, made, respoken
from quotecheck_words import Words
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
from readback.core.article import Article
from readback.core.quotecheck.candidate import Candidate, Passage
from readback.core.text import Span, folded

ALTERED, UNTOUCHED = 2000, 500
OTHERS, PASSAGES = 4, 4
NEAR = 0.4  # the share of quotations that have a near-miss elsewhere
SOMEBODY = "Odilia Farnham"


@dataclass(frozen=True, slots=True)
class Trial:
    """A case with the draft it stands in, and where it may be looked for."""

    case: Case
    draft: Article
    analysis: Analysis
    candidates: tuple[Candidate, ...]


def draft_of(words: str, name: str, names: Sequence[Entity]) -> tuple[Article, Analysis]:
    """A draft in which somebody says the words."""
    article = made(f"“{words}” {name} said.", "A draft")
    whose = Entity("speaker", Kind.PERSON, name)
    known = (whose, *(it for it in names if it.name != name))
    mentions = tuple(
        Mention(Span(*match.span()), it.kind, it.id)
        for it in known
        for form in dict.fromkeys((it.name, *it.aliases))
        for match in re.finditer(rf"\b{re.escape(form)}\b", article.text)
    )
    said = Quotation(
        (Span(1, 1 + len(words)),),
        QuotationKind.DIRECT,
        Speaker(name, SpeakerKind.PERSON, "speaker"),
        None,
        None,
        Confidence.SURE,
        "reference",
    )
    return article, Analysis(article.id, "reference", mentions, known, (said,))


def candidate(article: Article, analysis: Analysis, words: str) -> Candidate:
    """An article with the passages that share most words with the quotation."""
    wanted = set(folded(words).split())
    shared = sorted(article.paragraphs, key=lambda span: -len(wanted & set(folded(span.of(article.text)).split())))
    return Candidate(article, analysis, tuple(map(Passage, shared[:PASSAGES])))


def trial(case: Case, text: Text, number: int, texts: Sequence[Text], chance: random.Random, words: Words) -> Trial:
    """What a case is tried on: its own source unless that is absent, others, and perhaps a near-miss."""
    speaker = text.analysis.quotations[number].speaker
    name = speaker.name if speaker else ""
    article, analysis = respoken(text, number, case.source, case.before, bare=case.bare)
    draft, found = draft_of(case.draft, SOMEBODY if case.other else name, text.analysis.entities)
    others = [(it.article, it.analysis) for it in chance.sample(list(texts), OTHERS) if it is not text]
    if case.second:
        others += [(it.article, it.analysis) for it in texts if case.second in it.article.text and it is not text][:1]
    if not case.absent:
        others.append((article, analysis))
        if chance.random() < NEAR:
            others += near_miss(case, name, text, chance, words)
    chance.shuffle(others)
    return Trial(case, draft, found, tuple(candidate(*it, case.draft) for it in others))


def expected(case: Case, text: Text, number: int) -> Case:
    """The case with what is right of it here: a name with a small letter is more than punctuation."""
    start = text.analysis.quotations[number].spans[0].start
    named = any(it.span.start == start for it in text.analysis.mentions)
    if case.kind == "punctuation" and named and case.draft[:1] != case.source[:1]:
        return replace(case, kind="changed: a name's case", grade="changed")
    return case


def near_miss(
    case: Case, name: str, text: Text, chance: random.Random, words: Words
) -> Iterator[tuple[Article, Analysis]]:
    """Another article in which the same one says nearly the same."""
    pairs = [pair.split("/") for pair in listed(", ".join(words.swaps.values()))]
    chance.shuffle(pairs)
    for one, other in pairs:
        near = re.sub(rf"\b{re.escape(one)}\b", other, case.source, count=1)
        if near != case.source and case.draft not in near:  # where it has all of the draft it is no miss
            article, analysis = draft_of(near, name, text.analysis.entities)
            yield article, analysis
            return


def trials(texts: Sequence[Text], words: Words, seed: int) -> list[Trial]:
    """All that is tried, the untouched first."""
    chance = random.Random(seed)
    places = [(text, number) for text in texts for number in text.usable]
    said = [text.analysis.quotations[number].spans[0].of(text.article.text) for text, number in places]
    found = list[Trial]()
    for place in chance.sample(range(len(places)), min(UNTOUCHED, len(places))):
        found.append(trial(untouched(said[place], chance, words), *places[place], texts, chance, words))
    for index, case in cases(said, ALTERED, words, chance):
        found.append(trial(expected(case, *places[index]), *places[index], texts, chance, words))
    return found
