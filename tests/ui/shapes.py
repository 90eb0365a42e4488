"""Articles of many shapes, and an analyzer that reads from their own words what is to be found in them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from fakes import FakeAnalyzer
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
from readback.core.ports import Progress, Stop
from readback.core.text import Span

KINDS = {"Pers": Kind.PERSON, "Plac": Kind.PLACE, "Orga": Kind.ORGANISATION}
"""How a name begins tells its kind: “Persida”, “Placfjord”, “Orgaline”; “Ms Persida” is the same person."""

FEW = """Persida went to Placfjord
“We never sail in winter,” Ms Persida says. Persida said that the hull was sound.
“Ask Orgaline in Placfjord,” Persida says, “and perhaps they know.” Persarno is silent.
Nobody asked Persarno. “Nobody was asked,” a sign reads.
"""
MANY = "Persalla counts\n" + "".join(
    f"Pers{one}{two}o met Persalla in Plac{two}ia. “It was perhaps day {one}{two},” Persalla says. Ms Persalla left.\n"
    for one, two in product("abc", "abcdefghijklmnopqrst")
)
NOBODY = "Nothing moves\nThe sea is flat and the harbour is shut.\n"
FOREIGN = "Bonjour la mer\n“La mer est calme,” dit Persida. Persida part. “Elle est froide,” dit-on.\n"
SHAPES = {"few": FEW, "many": MANY, "nobody": NOBODY, "foreign": FOREIGN}

_NAME = re.compile(r"(?:Ms )?((?:Pers|Plac|Orga)[a-z]+)")
_SAID = re.compile(r"“([^”]+)”(?: (?:Ms )?(Pers[a-z]+) says(?:, “([^”]+)”)?)?")
_REPORTED = re.compile(r"(Pers[a-z]+) said that ([^.]+)\.")


class Shaped(FakeAnalyzer):
    """Finds what the words of an article say is to be found; what is said “perhaps” is uncertain."""

    def analyze(self, article: Article, progress: Progress, stop: Stop) -> Analysis:
        plain = super().analyze(article, progress, stop)
        quotations = tuple(sorted((*_spoken(article.text), *_reported(article.text)), key=lambda it: it.spans[0]))
        if article.text.startswith("Bonjour"):
            nobody = (replace(it, speaker=None, confidence=Confidence.UNKNOWN) for it in quotations)
            return replace(plain, language="fr", quotations=tuple(nobody))
        mentions = tuple(
            Mention(Span(*it.span()), KINDS[it[1][:4]], it[1].lower()) for it in _NAME.finditer(article.text)
        )
        forms: dict[str, list[str]] = {}
        for it in mentions:
            known = forms.setdefault(it.entity, [])
            known += [it.span.of(article.text)] if it.span.of(article.text) not in known else []
        entities = tuple(
            Entity(id, KINDS[id[:4].capitalize()], words[0], tuple(words[1:])) for id, words in forms.items()
        )
        return replace(plain, mentions=mentions, entities=entities, quotations=quotations)


def _spoken(text: str) -> Iterator[Quotation]:
    for it in _SAID.finditer(text):
        spans = tuple(Span(*it.span(group)) for group in (1, 3) if it[group])
        speaker = Speaker(it[2], SpeakerKind.PERSON, it[2].lower()) if it[2] else None
        sure = Confidence.CHECK if "perhaps" in it[0] else Confidence.SURE
        mention = Span(*it.span(2)) if it[2] else None
        confidence = sure if speaker else Confidence.UNKNOWN
        yield Quotation(spans, QuotationKind.DIRECT, speaker, mention, None, confidence, "after")


def _reported(text: str) -> Iterator[Quotation]:
    for it in _REPORTED.finditer(text):
        speaker = Speaker(it[1], SpeakerKind.PERSON, it[1].lower())
        where = Span(*it.span(1))
        words = (Span(*it.span(2)),)
        yield Quotation(words, QuotationKind.INDIRECT, speaker, where, None, Confidence.SURE, "reported")
