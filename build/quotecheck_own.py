"""Measures Quote Check as it is used: names, quotations and speakers of drafts and sources are the program's own.

Untouched quotations are put into drafts, ten to each, as a newsroom writes them; drafts and sources are looked into by
the language model that ships. What it finds is kept in .cache/quotecheck by text and engine, so that a second run is
quick; within one run it looks for so many seconds at most, and what is left is left out and counted.
"""

import hashlib
import json
import random
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

from rapidfuzz import fuzz  # noqa: E402

from quotecheck_cases import sentences, untouched  # noqa: E402  found only with the path above
from quotecheck_texts import OPENED, Text  # noqa: E402
from quotecheck_words import Words  # noqa: E402
from readback.core.analysis import Analysis  # noqa: E402
from readback.core.article import Article, Draft, article_from  # noqa: E402
from readback.core.corrections import Correction  # noqa: E402
from readback.core.items import Kept  # noqa: E402
from readback.core.older import Story  # noqa: E402
from readback.core.ports import Analyzer  # noqa: E402
from readback.core.quotecheck.made import quote_check  # noqa: E402
from readback.core.quotecheck.report import Clearing, Reason, Verdict  # noqa: E402
from readback.core.quotecheck.runs import Looking  # noqa: E402
from readback.core.quotecheck.seeking import Carrier, Holdings, Wanted, holdings  # noqa: E402
from readback.core.quotecheck.wording import Wordings  # noqa: E402
from readback.core.rows import said_in  # noqa: E402
from readback.core.text import folded  # noqa: E402
from readback.library import analysis_of, analysis_record  # noqa: E402

MODEL, PLACES = ROOT / "resources" / "model", ROOT / "resources" / "gazetteer" / "places.tsv"
CACHE = ROOT / ".cache" / "quotecheck"
EACH = 10
"""So many quotations a draft has."""

BESIDE = 40
"""So many articles are searched at once: those that were quoted last."""

ALIKE = 90
"""From so much of 100 on partial_ratio lets words stand."""


class Looked:
    """The language model with what it found before; loaded only when it is needed, and used for so many seconds."""

    def __init__(self, seconds: float, cache: Path = CACHE) -> None:
        self._left, self._cache = seconds, cache
        self._analyzer: Analyzer | None = None
        self._version = _version()

    def found(self, article: Article) -> Analysis | None:
        """What is in an article; None where the time is up."""
        path = self._cache / self._version / f"{article.id}.json"
        if path.is_file():
            return analysis_of(json.loads(path.read_text(encoding="utf-8")))
        if self._left <= 0:
            return None
        begun = time.process_time()
        if self._analyzer is None:
            from readback.extraction.model import load_analyzer  # noqa: PLC0415  takes a second

            self._analyzer = load_analyzer(MODEL, PLACES)
        analysis = self._analyzer.analyze(article, lambda *_: None, lambda: False)
        self._left -= time.process_time() - begun
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(analysis_record(analysis)), encoding="utf-8")
        return analysis


def _version() -> str:
    """What an analysis depends on besides the text: the model, the places and the rules."""
    files = [*(ROOT / "desktop" / "readback" / "extraction").rglob("*.py"), *MODEL.rglob("*"), PLACES]
    digest = hashlib.sha256()
    for path in sorted(it for it in files if it.is_file()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


class Held:
    """Articles in memory, as a check asks a library for them."""

    def __init__(self, held: Sequence[tuple[Article, Analysis]]) -> None:
        self._held = {article.id: (article, analysis) for article, analysis in held}

    def article(self, id: str) -> Article:
        """The article of this id."""
        return self._held[id][0]

    def analysis(self, article: str, engine: str) -> Analysis:
        """What was found in it."""
        del engine
        return self._held[article][1]

    def corrections(self, article: str = "") -> Sequence[Correction]:
        """Nobody corrected anything."""
        del article
        return ()

    def carrying(self, wanted: Sequence[Wanted], most: int) -> Sequence[Sequence[Carrier]]:
        """The articles that may carry each quotation."""
        looking = Looking(wanted)
        for article, analysis in self._held.values():
            looking.look(Kept(article, said=said_in(article, analysis)))
        return looking.results(most)

    def holdings(self) -> Holdings:
        """How many there are."""
        return holdings((article, analysis.language) for article, analysis in self._held.values())

    def summaries(self) -> Sequence[Story]:
        """None of them has an older save."""
        return ()

    def clearings(self, draft: str) -> Sequence[Clearing]:
        """Nobody cleared anything."""
        del draft
        return ()

    def save_clearing(self, draft: str, clearing: Clearing) -> None:
        """Keeps nothing."""

    def delete_clearing(self, draft: str, key: str) -> None:
        """Has nothing to take away."""


@dataclass(frozen=True, slots=True)
class Told:
    """A draft, and the quotations that were put into it: where each begins and its words."""

    article: Article
    said: tuple[tuple[int, str], ...]


def paragraph(words: str, name: str, chance: random.Random) -> str:
    """A quotation as a newsroom writes it; “|” marks where its words begin and “~” where they end for a while."""
    bare = re.sub(r"[.,]$", "", words)
    comma = words if words[-1:] in "?!" else f"{bare},"
    ways = [f"“|{comma}” {name} said.", f"“|{comma}” said {name}.", f"{name} told reporters: “|{words}”"]
    parts = sentences(words)
    if len(parts) > 1 and parts[0].endswith("."):
        ways.append(f"“|{parts[0][:-1]},~” {name} said. “~{' '.join(parts[1:])}”")
    return chance.choice(ways)


def drafts(texts: Sequence[Text], count: int, words: Words, seed: int) -> Iterator[tuple[Told, list[Text]]]:
    """Drafts that quote so many passages, untouched, each with the texts that these are of."""
    chance = random.Random(seed)
    places = [(text, number) for text in texts for number in text.usable]
    chosen = sorted(chance.sample(range(len(places)), min(count, len(places))))
    for at in range(0, len(chosen), EACH):
        lines, called = ["What was said, and by whom"], set[str]()
        for place in chosen[at : at + EACH]:
            text, number = places[place]
            quotation = text.analysis.quotations[number]
            name = quotation.speaker.name if quotation.speaker else ""
            said = untouched(quotation.spans[0].of(text.article.text), chance, words).draft
            lines.append(paragraph(said, name.split()[-1] if name in called else name, chance))
            called.add(name)
        yield _told(lines), [places[place][0] for place in chosen[at : at + EACH]]


def _told(lines: Sequence[str]) -> Told:
    whole = "\n".join(lines)
    at, said = 0, list[tuple[int, str]]()
    for line in lines:
        if "|" in line:
            plain = line.replace("~", "")
            start = plain.index("|")
            said.append((at + start, plain[start + 1 :]))
        at += len(line.replace("~", "").replace("|", "")) + 1
    text = whole.replace("~", "").replace("|", "")
    article = article_from(Draft((), title=lines[0], verbatim=text), opened=OPENED, original_sha256="", source="draft")
    return Told(replace(article, draft=True), tuple(said))


COLUMNS = ("quotations", "to fix first", "per 50", "for the speaker alone", "to look at", "not seen")


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of untouched quotations; `unseen` ones the program did not take for quotations.

    `searched` and `fuzzy` are those that plain search and partial_ratio do not find.
    """

    quotations: int = 0
    fix: int = 0
    speaker: int = 0
    look: int = 0
    unseen: int = 0
    searched: int = 0
    fuzzy: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))

    def row(self, name: str) -> list[str]:
        """What Readback made of them, as a row of a table."""
        per_fifty = f"{50 * self.fix / max(1, self.quotations):.2f}"
        return [name, *map(str, (self.quotations, self.fix, per_fifty, self.speaker, self.look, self.unseen))]

    def plain_rows(self) -> Iterator[list[str]]:
        """What the two comparisons make of them that know no speakers."""
        for name, stopped in (("plain search", self.searched), (f"partial_ratio from {ALIKE}", self.fuzzy)):
            per_fifty = f"{50 * stopped / max(1, self.quotations):.2f}"
            yield [name, str(self.quotations), str(stopped), per_fifty, "", "", ""]


def tallied(
    told: Told, sources: Sequence[tuple[Article, Analysis]], analysis: Analysis, wordings: Wordings, show: bool
) -> Tally:
    """Checks one draft; `show` prints what is to be fixed first in it."""
    course = quote_check(Held(sources), wordings).course(told.article, analysis)
    verdicts = [it for it in course if isinstance(it, Verdict)]
    mine = [next((it for it in verdicts if it.spans[0].start <= at < it.spans[-1].end), None) for at, _ in told.said]
    seen = [it for it in mine if it is not None]
    fix = [it for it in seen if it.serious]
    if show:
        errors(fix)
    return Tally(
        len(told.said),
        len(fix),
        sum(it.reasons == (Reason.SPEAKER,) for it in fix),
        sum(it.open and not it.serious for it in seen),
        len(mine) - len(seen),
        *plainly(told, sources),
    )


def errors(fix: Sequence[Verdict]) -> None:
    """Prints what is to be fixed first, though nobody altered it."""
    for it in fix:
        print(f"untouched: {it.grade} [{', '.join(it.reasons)}] {it.speaker!r} {it.match} {it.standing}")
        print(f"  draft  {it.text}")
        for source in it.sources[:1]:
            print(f"  source {source.speaker!r} {source.confidence}: {source.sentence.of(source.text)}")


def plainly(told: Told, sources: Sequence[tuple[Article, Analysis]]) -> tuple[int, int]:
    """How many of the quotations plain search and partial_ratio do not find."""
    whole = [folded(" ".join(article.text.split())) for article, _ in sources]
    said = [folded(" ".join(re.split(r"[,.]?”", line)[0].split())) for _, line in told.said]
    lacking = [words for words in said if not any(words in text for text in whole)]
    return len(lacking), sum(max(fuzz.partial_ratio(words, text) for text in whole) < ALIKE for words in lacking)


def own_speakers(
    groups: Mapping[str, tuple[Sequence[Text], int]],
    words: Words,
    wordings: Wordings,
    *,
    seed: int,
    seconds: float,
    show: bool,
) -> Iterator[list[str]]:
    """The rows of the table: of each group of texts, by its name, with how many quotations of it; then of all."""
    looked, whole, left = Looked(seconds), Tally(), 0
    for name, (texts, count) in groups.items():
        tally, sources = Tally(), dict[str, tuple[Article, Analysis]]()
        for told, used in drafts(texts, count, words, seed):
            found = [(it.article, looked.found(it.article)) for it in used]
            analysis = looked.found(told.article)
            if analysis is None or any(one is None for _, one in found):
                left += len(told.said)
                continue
            sources |= {article.id: (article, one) for article, one in found if one is not None}
            tally += tallied(told, list(sources.values())[-BESIDE:], analysis, wordings, show)
        yield tally.row(name)
        whole += tally
    yield whole.row("all")
    yield from whole.plain_rows()
    if left:
        yield ["left out since the time was up; run it again", str(left), "", "", "", "", ""]
