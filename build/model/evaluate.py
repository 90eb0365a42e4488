"""Measures the shipping analyzer on the development sets: `evaluate.py [--data DIR] [--errors]`.

Prints one table of the figures that extraction.md's goals are stated in, scored by the scorer that lies with the data,
beside a baseline: spaCy's own entity recogniser trained on the same corpora (`train.py --part names`), with names
joined by equal strings, and every pair of quotation marks a quotation without a speaker. Never trains on what it reads.
"""

import argparse
import importlib.util
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import psutil
from corpora import CorporaMissing, corpora_folder, read_lines

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
BASELINE = ROOT / ".cache" / "train" / "names"
SETS = {
    "wikinews dev": "corpora/wikinews/dev.jsonl",
    "worldwide dev": "eval/worldwide-dev.jsonl",
    "polnear dev": "eval/polnear-dev.jsonl",
}
PLURALS = {Kind.PERSON: "people", Kind.PLACE: "places", Kind.ORGANISATION: "organisations"}
FIGURES = (
    *((kind, figure) for kind in ("people", "places", "organisations") for figure in ("p", "r", "f1")),
    ("people", "joined"),
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
            "rule": quotation.rule,
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


def rows(score: ModuleType, data: Path, columns: dict[str, Callable[[str], dict]], errors: bool) -> Iterator[list[str]]:
    """The table's rows: a set and a figure, then one value for each column."""
    for name, file in SETS.items():
        gold = list(read_lines(data / file))
        results = [
            score.score(gold, [find(g["text"]) for g in gold], errors and number == 0)
            for number, find in enumerate(columns.values())
        ]
        for part, figure in FIGURES:
            if results[0][part]["gold"]:
                yield [name, f"{part} {figure}", *(f"{result[part][figure]:.3f}" for result in results)]


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


def main() -> int:
    """Prints the table; with --errors also every name and quotation that differs, first."""
    parser = argparse.ArgumentParser(description="Measures extraction on the development sets.")
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared", help="folder that holds corpora/ and eval/"
    )
    parser.add_argument("--errors", action="store_true", help="print what differs")
    options = parser.parse_args()
    try:
        corpora_folder(options.data)
        score = scorer(options.data)
    except CorporaMissing as missing:
        print(missing, file=sys.stderr)
        return 1
    started = time.perf_counter()
    analyzer = load_analyzer(MODEL, PLACES)
    load = time.perf_counter() - started
    long = next(
        line["text"]
        for line in read_lines(options.data / SETS["wikinews dev"])
        if len(line["text"].split()) > WORDS / 2
    )
    find = {"Readback": lambda text: analysed(analyzer, text)}
    speeds = [seconds(find["Readback"], long)]
    memory = psutil.Process().memory_info().rss / 1e6
    if BASELINE.is_dir():
        find["spaCy ner, all marks"] = baseline()
        speeds.append(seconds(find["spaCy ner, all marks"], long))
    else:
        print(f"No baseline: {BASELINE} is made by build/dev.py train --part names.")
    table = [["set", "figure", *find], *rows(score, options.data, find, options.errors)]
    table.append(["", f"CPU seconds for {WORDS} words", *(f"{value:.3f}" for value in speeds)])
    table.append(["", "the same as a ratio", *(f"{speed / speeds[-1]:.2f}" for speed in speeds)])
    table.append(["", "load, seconds", f"{load:.2f}"])
    table.append(["", "memory, MB", f"{memory:.0f}"])
    table.append(["", "model on disk, MB", f"{megabytes([*MODEL.rglob('*'), PLACES]):.1f}"])
    table = [[*row, *[""] * (len(table[0]) - len(row))] for row in table]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
