"""Learns the rankers that choose speakers, on articles whose network has not seen them (`train.py --part ranking`).

Each ranker is a log-linear model: the weights make the annotated option the likeliest of all, kept small by a penalty
(maximum entropy, fitted by L-BFGS). A network is surer of what it was trained on than of anything else, so each
article is read with the network of the fold that it was left out of.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType

import torch
from corpora import corpora_folder, read_lines
from evaluate import PLACES, as_printed, scorer, sureness
from shares import FOLDED, fold_of

from gold import SAID, entity_of, fits, place_of, quotation_of, unnamed
from readback.core.analysis import Analysis
from readback.extraction.analyzer import PipelineAnalyzer
from readback.extraction.antecedents import Antecedents
from readback.extraction.attribution import Attributor
from readback.extraction.blocks import blocks
from readback.extraction.candidates import Candidate, Form, candidates
from readback.extraction.clauses import clauses
from readback.extraction.evidence import Chosen
from readback.extraction.language import ENGLISH
from readback.extraction.model import RANKING, load_analyzer
from readback.extraction.quotations import RANKERS, Judge, quotations
from readback.extraction.ranker import Ranker
from readback.extraction.reading import Reading, Told
from readback.extraction.reference import Option, Spoke

Example = tuple[list[list[str]], int]
"""The features of each option, and the number of the right one."""

Weights = dict[str, dict[str, float]]
"""The weights of each ranker's features."""

RAREST = 3
SURE = 0.952
"""How often a speaker that is called sure must be right."""
LIKELIHOODS = (0.5, 0.6, 0.7, 0.75, 0.78, 0.8, 0.82, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98, 0.99)
PENALTIES = {"speech": 2.0, "clause": 6.0, "marked": 4.0, "reported": 4.0, "antecedent": 2.0}
"""How small the weights of each ranker are kept; chosen over the folds, as SURE is."""
NEARLY = 0.9
"""From which share of an annotated clause on a stretch that is not the best for it is no bad one either."""


class Lessons:
    """The examples of every ranker in annotated articles."""

    def __init__(self) -> None:
        self.examples: dict[str, list[Example]] = {name: [] for name in RANKERS}

    def take(self, line: dict, reading: Reading) -> None:
        """Adds those of an article."""
        article = _Article(line, reading)
        self.examples["speech"] += article.speech()
        self.examples["marked"] += article.attributed(article.spoken())
        self.examples["clause"] += article.clauses()
        self.examples["reported"] += article.attributed(article.reported())
        self.examples["antecedent"] += article.antecedents()


class _Article:
    """The examples in one article."""

    def __init__(self, line: dict, reading: Reading) -> None:
        self._line, self._reading = line, reading
        self._everyone = candidates(reading)
        self._attributor = Attributor(reading, self._everyone, {})
        self._clauses = [(clause, quotation_of(line, clause.told)) for clause in clauses(reading)]
        self._best: dict[int, Told] = {}  # for each annotated clause, by its start, the stretch most like it
        for clause, quote in self._clauses:
            if quote is not None:
                both = self._best.get(quote["start"], clause.told), clause.told
                self._best[quote["start"]] = max(both, key=partial(fits, quote=quote))

    def speech(self) -> Iterator[Example]:
        """Whether each stretch in marks is speech."""
        spoken = self.spoken()
        for told in self._reading.in_marks():
            yield self._attributor.speech(told), 0 if told in spoken else 1

    def spoken(self) -> list[Told]:
        """The stretches in marks that are annotated as speech."""
        found = [(told, quotation_of(self._line, told)) for told in self._reading.in_marks()]
        return [told for told, quote in found if quote is not None and quote["kind"] == "direct"]

    def clauses(self) -> Iterator[Example]:
        """Whether each stretch that could be a reported clause is one; others that are nearly one teach nothing."""
        for clause, quote in self._clauses:
            if quote is None or self._best[quote["start"]] is clause.told:
                yield self._attributor.clause(clause), 0 if quote else 1
            elif fits(clause.told, quote) < NEARLY:
                yield self._attributor.clause(clause), 1

    def reported(self) -> list[Told]:
        """The stretches that are annotated as reported clauses."""
        return list(self._best.values())

    def attributed(self, all_told: Sequence[Told]) -> Iterator[Example]:
        """Which candidate each of some words is attributed to; nobody where nobody said them."""
        before: Chosen | None = None
        for told in all_told:
            options = self._attributor.options(told, before)
            right = self._right(options, told, before)
            if right is None:
                continue
            yield self._attributor.features(told, options, before), right
            if right < len(options):
                before = Chosen(told, options[right])

    def _right(self, options: Sequence[Candidate], told: Told, before: Chosen | None) -> int | None:
        """Which option spoke; where no words stand for the speaker, who spoke before, or the nearest of that name."""
        quote = quotation_of(self._line, told) or {"mention": None, "speaker": None}
        if quote["mention"] is not None or quote["speaker"] is None:
            return place_of(options, quote)
        earlier = quotation_of(self._line, before.told) if before is not None else None
        if before is not None and earlier is not None and earlier["speaker"] == quote["speaker"]:
            return options.index(before.candidate)
        entity = None if unnamed(quote) else entity_of(self._line, self._reading, quote)
        named = [number for number, it in enumerate(options) if it.mention and it.mention.entity == entity]
        return min(named, key=lambda number: abs(options[number].head - told.words.start), default=None)

    def antecedents(self) -> Iterator[Example]:
        """Whom the pronouns and phrases that stand for speakers mean."""
        finder, spoke = Antecedents(self._reading, self._everyone, Ranker({})), list[Spoke]()
        for quote in sorted((q for q in self._line["quotes"] if q["kind"] in SAID), key=lambda q: q["start"]):
            place = place_of(self._everyone, quote) if quote["mention"] else None
            if place is None:
                continue
            candidate = self._everyone[place]
            entity = None if unnamed(quote) else entity_of(self._line, self._reading, quote)
            options = finder.options(candidate)
            if candidate.mention is None and (unnamed(quote) or entity in options):
                right = options.index(entity) if entity is not None else self._described(candidate, options, quote)
                yield finder.features(candidate, options, spoke), right
            spoke.append(Spoke(entity or "", self._reading.paragraph_of[candidate.head], candidate.head))

    def _described(self, candidate: Candidate, options: Sequence[Option], quote: dict) -> int:
        """Which option describes the speaker in the annotated words; the number after the last for the words alone."""
        phrases = [(n, it) for n, it in enumerate(options) if not isinstance(it, str)]
        if candidate.form is Form.PHRASE:
            phrases.insert(0, (len(options), candidate))
        asked = set((quote["speaker"] or "").removeprefix("unnamed: ").lower().split())
        for number, phrase in phrases:
            words = phrase.span.of(self._reading.text).lower().split()
            if 2 * len(asked.intersection(words)) >= max(2, len(asked)):
                return number
        return len(options)


def learnt(examples: Sequence[Example], penalty: float) -> dict[str, float]:
    """The weights of the features that are seen at least RAREST times."""
    seen = Counter(feature for options, _ in examples for features in options for feature in features)
    names = sorted(feature for feature, count in seen.items() if count >= RAREST)
    numbers = {feature: number for number, feature in enumerate(names)}
    row, cells, example, right = 0, [], [], []
    for number, (options, answer) in enumerate(examples):
        right.append(row + answer)
        for features in options:
            cells += [(row, numbers[feature]) for feature in features if feature in numbers]
            example.append(number)
            row += 1
    table = torch.sparse_coo_tensor(
        torch.tensor(cells).T, torch.ones(len(cells)), (row, len(names)), check_invariants=False
    ).coalesce()
    of, answers = torch.tensor(example), torch.tensor(right)
    weights = torch.zeros(len(names), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def far() -> torch.Tensor:
        optimizer.zero_grad()
        scores = torch.sparse.mm(table, weights[:, None])[:, 0]
        totals = torch.zeros(len(examples)).index_add(0, of, scores.exp()).log()
        distance = (totals - scores[answers]).sum() + penalty / 2 * (weights**2).sum()
        distance.backward()
        return distance

    optimizer.step(far)
    return {name: round(float(weight), 3) for name, weight in zip(names, weights.detach(), strict=True)}


def weights(all_lessons: Iterable[Lessons]) -> Weights:
    """The weights of every ranker, from the examples of all the lessons."""
    kept = list(all_lessons)
    return {
        name: learnt([it for lessons in kept for it in lessons.examples[name]], PENALTIES[name]) for name in RANKERS
    }


def write(model: Path, ranking: Weights, sure: float) -> None:
    """Puts the rankers into the folder of a model."""
    kept = {"sure": sure, "weights": ranking}
    (model / RANKING).write_text(json.dumps(kept, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def rank(data: Path, folds: Sequence[Path], model: Path) -> None:
    """Learns the rankers: for the model of each fold from all articles but its own, for `model` from all of them.

    The development set is never learnt from. From which likelihood on a speaker is sure is chosen over the folds, each
    judged by rankers that have not seen it.
    """
    lines = [line for name in FOLDED if "dev" not in name for line in read_lines(corpora_folder(data) / name)]
    lessons, readings = [], []
    for number, fold in enumerate(folds):
        write(fold, {name: {} for name in RANKERS}, 1.0)
        mine = [line for line in lines if fold_of(line["id"]) == number]
        readings.append(list(zip(mine, read_all(load_analyzer(fold, PLACES), mine), strict=True)))
        lessons.append(Lessons())
        for line, reading in readings[-1]:
            lessons[-1].take(line, reading)
        print(f"fold {number}: {len(mine)} articles", {k: len(v) for k, v in lessons[-1].examples.items()}, flush=True)
    learned = [weights(it for it in lessons if it is not lessons[number]) for number in range(len(folds))]
    sure = surest(scorer(data), learned, readings)
    for fold, ranking in zip(folds, learned, strict=True):
        write(fold, ranking, sure)
    write(model, weights(lessons), sure)


def read_all(analyzer: PipelineAnalyzer, lines: Iterable[dict]) -> Iterator[Reading]:
    """Articles as an analyzer reads them."""
    for line in lines:
        yield analyzer.reading(line["text"], blocks(line["text"]), ENGLISH, lambda *_: None, lambda: False)


def surest(score: ModuleType, learned: Sequence[Weights], readings: Sequence[Sequence[tuple[dict, Reading]]]) -> float:
    """The lowest likelihood from which on speakers are right as often as SURE says, or the last that was tried."""
    for sure in LIKELIHOODS:
        gold, found = [], []
        for ranking, fold in zip(learned, readings, strict=True):
            judge = Judge({name: Ranker(ranking[name]) for name in RANKERS}, sure)
            gold += [line for line, _ in fold]
            found += [printed(reading, judge) for _, reading in fold]
        right, share = sureness(score, gold, found)
        print(f"sure from {sure}: right {right:.3f}, of all {share:.3f}", flush=True)
        if right >= SURE:
            break
    return sure


def printed(reading: Reading, judge: Judge) -> dict:
    """What is found in an article, as the command line prints it."""
    told = quotations(reading, judge)
    return as_printed(Analysis("", "", reading.mentions, tuple(reading.entities.values()), told), reading.text)
