"""Measures the shipping analyzer on the development sets: `evaluate.py [--data DIR] [--errors]`.

Prints one table of the figures that extraction.md's goals are stated in, scored by the scorer that lies with the data,
beside a baseline: spaCy's own entity recogniser trained on the same corpora (`train.py --part names`), with names
joined by equal strings, and every pair of quotation marks a quotation without a speaker. Never trains on what it reads.
"""

import argparse
import importlib.util
import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import fmean
from types import ModuleType

import psutil
from corpora import CorporaMissing, corpora_folder, read_lines
from remarked import remarked
from shares import FOLDED, FOLDS, fold_of

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

from readback.core.analysis import Analysis, Kind  # noqa: E402  found only with the path above
from readback.core.article import Draft, article_from  # noqa: E402
from readback.core.ports import Analyzer  # noqa: E402
from readback.extraction.blocks import blocks  # noqa: E402
from readback.extraction.marks import quoted  # noqa: E402
from readback.extraction.model import load_analyzer  # noqa: E402

MODEL = ROOT / "resources" / "model"
PLACES = ROOT / "resources" / "gazetteer" / "places.tsv"
SCRATCH = ROOT / ".cache" / "train"
BASELINE = SCRATCH / "names"
SETS = {
    "wikinews dev": "corpora/wikinews/dev.jsonl",
    "worldwide dev": "eval/worldwide-dev.jsonl",
    "polnear dev": "eval/polnear-dev.jsonl",
}
PLURALS = {Kind.PERSON: "people", Kind.PLACE: "places", Kind.ORGANISATION: "organisations"}
FIGURES = (
    *((kind, figure) for kind in ("people", "places", "organisations") for figure in ("p", "r", "f1")),
    ("people", "joined"),
    ("people", "entities_named"),
    ("quotes", "p"),
    ("quotes", "r"),
    ("quotes", "f1"),
    ("quotes", "speaker_by_name"),
    ("quotes", "speaker_full_name"),
    ("quotes", "speaker_by_mention"),
    ("indirect", "f1"),
    ("indirect", "speaker_by_name"),
)
WORDS = 1200


def scorer(data: Path) -> ModuleType:
    """The scorer of the data folder; raises CorporaMissing where there is none."""
    path = data / "eval" / "score.py"
    spec = importlib.util.spec_from_file_location("score", path) if path.is_file() else None
    if spec is None or spec.loader is None:
        raise CorporaMissing(f"{path} is not there: it scores what is found.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_printed(analysis: Analysis, text: str) -> dict:
    """An analysis in the form of the command line's JSON."""
    out: dict = {"text": text}
    for kind, key in PLURALS.items():
        out[key] = [
            {"name": entity.name, "mentions": [[m.span.start, m.span.end] for m in analysis.mentions_of(entity.id)]}
            for entity in analysis.of_kind(kind)
        ]
    out["quotes"] = [
        {
            "spans": [[span.start, span.end] for span in quotation.spans],
            "kind": quotation.kind.value,
            "confidence": quotation.confidence.value,
            "speaker": quotation.speaker.name if quotation.speaker else None,
            "mention": [quotation.mention.start, quotation.mention.end] if quotation.mention else None,
        }
        for quotation in analysis.quotations
    ]
    return out


def analysed(analyzer: Analyzer, text: str) -> dict:
    """What the shipping analyzer finds in a text."""
    article = article_from(Draft((), verbatim=text), opened=datetime.now(UTC), original_sha256="", source="")
    return as_printed(analyzer.analyze(article, lambda *_: None, lambda: False), text)


def baseline() -> Callable[[str], dict]:
    """SpaCy's own `ner` of the same corpora, equal strings joined, every outermost pair of marks a quotation."""
    import spacy  # noqa: PLC0415  the analyzer's own load time is measured before anything imports spaCy

    nlp = spacy.load(BASELINE)
    keys = {"PERSON": "people", "PLACE": "places", "ORG": "organisations"}

    def found(text: str) -> dict:
        out: dict = {"text": text, "people": [], "places": [], "organisations": []}
        entries: dict[tuple[str, str], dict] = {}
        for ent in nlp(text).ents:
            key = (keys[ent.label_], ent.text)
            if key not in entries:
                entries[key] = {"name": ent.text, "mentions": []}
                out[key[0]].append(entries[key])
            entries[key]["mentions"].append([ent.start_char, ent.end_char])
        pairs = [q.span for q in quoted(text, blocks(text)) if q.level == 0]
        return out | {"quotes": [{"spans": [[s.start, s.end]], "kind": "direct"} for s in pairs]}

    return found


def rows(
    score: ModuleType, name: str, gold: list[dict], columns: dict[str, Callable[[str], dict]], errors: bool
) -> Iterator[list[str]]:
    """The table's rows for a set: its name and a figure, then one value for each column."""
    found = [[find(line["text"]) for line in gold] for find in columns.values()]
    results = [score.score(gold, mine, errors and number == 0) for number, mine in enumerate(found)]
    for part, figure in FIGURES:
        if results[0][part]["gold"]:
            yield [name, f"{part} {figure}", *(f"{result[part][figure]:.3f}" for result in results)]
    if results[0]["quotes"]["gold"]:
        right, share = sureness(score, gold, found[0])
        yield [name, "sure speakers, right", f"{right:.3f}"]
        yield [name, "sure speakers, of all", f"{share:.3f}"]


def sets(data: Path) -> Iterator[tuple[str, list[dict]]]:
    """The development sets, and the first of them once more in other marks."""
    for name, file in SETS.items():
        yield name, list(read_lines(data / file))
    yield "wikinews dev, other marks", in_other_marks(read_lines(data / SETS["wikinews dev"]))


def in_other_marks(lines: Iterable[dict]) -> list[dict]:
    """The articles in other marks, the same ones each time."""
    return [remarked(line, random.Random(line["id"])) for line in lines]


def folds(data: Path) -> list[list[str]]:
    """The rows of the mean over the folds, as they are and in other marks: each read by a model not trained on it."""
    lines = [line for name in FOLDED for line in read_lines(corpora_folder(data) / name)]
    score, values = scorer(data), dict[tuple[str, str], list[float]]()
    for number in range(FOLDS):
        analyzer = load_analyzer(SCRATCH / f"fold-{number}", PLACES)
        mine = [line for line in lines if fold_of(line["id"]) == number]
        for name, gold in ((f"mean of {FOLDS} folds", mine), ("the same in other marks", in_other_marks(mine))):
            for _, figure, value in rows(score, name, gold, {"": partial(analysed, analyzer)}, errors=False):
                values.setdefault((name, figure), []).append(float(value))
    return [
        [*of, f"{fmean(found):.3f}", f"{min(found):.3f} to {max(found):.3f}"] for of, found in sorted(values.items())
    ]


def sureness(score: ModuleType, gold: list[dict], found: list[dict]) -> tuple[float, float]:
    """How often speakers that are called sure are right, and how many of all that is found are called so."""
    sure = [one | {"quotes": [q for q in one["quotes"] if q["confidence"] == "sure"]} for one in found]
    right, called = _right_and_found(score.score(gold, sure))
    return right / max(1, called), called / max(1, _right_and_found(score.score(gold, found))[1])


def _right_and_found(result: dict) -> tuple[float, float]:
    """The speakers that are right by name, and all that was found, counted over marked and reported quotations."""
    parts = [result[part] for part in ("quotes", "indirect")]
    right = sum(part["speaker_by_name"] * part["gold"] for part in parts)
    return right, sum(part["r"] * part["gold"] / part["p"] for part in parts if part["p"])


def seconds(find: Callable[[str], dict], text: str) -> float:
    """CPU seconds for WORDS words: the best of three runs, scaled from the text's own length."""
    words = len(text.split())
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        find(text)
        best = min(best, time.process_time() - started)
    return best * WORDS / words


def megabytes(paths: Iterable[Path]) -> float:
    """The size of the files, in millions of bytes."""
    return sum(path.stat().st_size for path in paths if path.is_file()) / 1e6


def measures(data: Path, analyzer: Analyzer, load: float, errors: bool) -> list[list[str]]:
    """The table of the development sets, speed, memory and size, beside the baseline's."""
    long = next(
        line["text"] for line in read_lines(data / SETS["wikinews dev"]) if len(line["text"].split()) > WORDS / 2
    )
    find: dict[str, Callable[[str], dict]] = {"Readback": partial(analysed, analyzer)}
    speeds = [seconds(find["Readback"], long)]
    memory = psutil.Process().memory_info().rss / 1e6
    if BASELINE.is_dir():
        find["spaCy ner, all marks"] = baseline()
        speeds.append(seconds(find["spaCy ner, all marks"], long))
    else:
        print(f"No baseline: {BASELINE} is made by build/dev.py train --part names.")
    score = scorer(data)
    return [
        ["set", "figure", *find],
        *(row for name, gold in sets(data) for row in rows(score, name, gold, find, errors)),
        ["", f"CPU seconds for {WORDS} words", *(f"{value:.3f}" for value in speeds)],
        ["", "the same as a ratio", *(f"{speed / speeds[-1]:.2f}" for speed in speeds)],
        ["", "load, seconds", f"{load:.2f}"],
        ["", "memory, MB", f"{memory:.0f}"],
        ["", "model on disk, MB", f"{megabytes([*MODEL.rglob('*'), PLACES]):.1f}"],
    ]


def main() -> int:
    """Prints the table; with --errors also every name and quotation that differs, first."""
    parser = argparse.ArgumentParser(description="Measures extraction on the development sets.")
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared", help="folder that holds corpora/ and eval/"
    )
    parser.add_argument("--errors", action="store_true", help="print what differs")
    parser.add_argument("--folds", action="store_true", help="the mean over the models that train --part folds makes")
    options = parser.parse_args()
    try:
        corpora_folder(options.data)
        scorer(options.data)
    except CorporaMissing as missing:
        print(missing, file=sys.stderr)
        return 1
    if options.folds and not all((SCRATCH / f"fold-{number}" / "pipeline").is_dir() for number in range(FOLDS)):
        print(f"No folds in {SCRATCH}: build/dev.py train --part folds makes them.", file=sys.stderr)
        return 1
    if options.folds:
        table = folds(options.data)
    else:
        started = time.perf_counter()
        analyzer = load_analyzer(MODEL, PLACES)
        table = measures(options.data, analyzer, time.perf_counter() - started, options.errors)
    width = max(map(len, table))
    table = [[*row, *[""] * (width - len(row))] for row in table]
    widths = [max(len(row[column]) for row in table) for column in range(width)]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
