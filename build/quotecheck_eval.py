"""Measures Quote Check: `quotecheck_eval.py [--data DIR] [--list NAME] [--seconds N] [--errors]`.

Quotations of articles with known speakers are altered in known ways and held against the source, other articles and
near-misses; then the same is done with plain search and with rapidfuzz alone. `--list held` alters by words that were
kept apart while the checker was made, `--list later` by such that were written afterwards, in articles that the others
do not use; `--list fresh` are sentences altered by hand, in three languages, and all that is then measured.
Last comes what the check says of untouched quotations where the speakers, too, are the program's own.
"""

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from rapidfuzz import fuzz

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

import quotecheck_fresh  # noqa: E402  found only with the path above
from quotecheck_own import COLUMNS, own_speakers  # noqa: E402
from quotecheck_texts import of_corpus, of_our_own  # noqa: E402
from quotecheck_trials import UNTOUCHED, Trial, trials  # noqa: E402
from quotecheck_words import FIRST, HELD, LATER  # noqa: E402
from readback.core.quotecheck.judging import judge  # noqa: E402
from readback.core.quotecheck.report import Verdict  # noqa: E402
from readback.core.quotecheck.wording import Wordings, read_wording  # noqa: E402
from readback.core.text import folded  # noqa: E402

GOOD = {"verbatim", "punctuation", "shortened", "clarified"}
FRESH = "fresh"
LISTS = {"first": FIRST, "held": HELD, "later": LATER}


def word_lists() -> Wordings:
    """The program's own."""
    files = (ROOT / "resources" / "quotecheck").glob("*.txt")
    return {path.stem: read_wording(path.read_text(encoding="utf-8")) for path in files}


def searched(it: Trial) -> str:
    """What plain search says: the words are there or not."""
    words = " ".join(folded(it.case.draft).split())
    return "verbatim" if any(words in " ".join(folded(one.article.text).split()) for one in it.candidates) else "not"


def alike(it: Trial) -> float:
    """How alike rapidfuzz finds the words to the best passage, from 0 to 100."""
    words = folded(it.case.draft)
    passages = (folded(span.of(one.article.text)) for one in it.candidates for span in one.article.paragraphs)
    return max((fuzz.partial_ratio(words, passage) for passage in passages), default=0.0)


def grades(tried: Sequence[Trial], verdicts: Sequence[Verdict]) -> Iterator[list[str]]:
    """The rows of precision and recall by grade."""
    wanted, given, right = Counter[str](), Counter[str](), Counter[str]()
    for it, verdict in zip(tried, verdicts, strict=True):
        wanted[it.case.grade] += 1
        given[verdict.grade.value] += 1
        right[it.case.grade] += it.case.grade == verdict.grade.value
    for grade in wanted:
        precision, recall = right[grade] / max(1, given[grade]), right[grade] / wanted[grade]
        yield [f"grade: {grade}", str(wanted[grade]), f"{precision:.3f}", f"{recall:.3f}"]


def classes(tried: Sequence[Trial], verdicts: Sequence[Verdict]) -> Iterator[list[str]]:
    """The rows of the serious changes: how many there are, are missed, and are called something else."""
    total, missed, other = Counter[str](), Counter[str](), Counter[str]()
    for it, verdict in zip(tried, verdicts, strict=True):
        if it.case.reason:
            total[it.case.reason] += 1
            missed[it.case.reason] += not verdict.serious
            other[it.case.reason] += verdict.serious and it.case.reason not in verdict.reasons
    for reason in sorted(total):
        yield [f"serious: {reason}", str(total[reason]), str(missed[reason]), str(other[reason])]
    yield ["serious: all", str(total.total()), str(missed.total()), str(other.total())]


def verbatim_wrongly(it: Trial, verdict: Verdict) -> bool:
    """Whether altered words are called word for word."""
    return verdict.grade.value == "verbatim" and it.case.grade != "verbatim"


def baselines(tried: Sequence[Trial]) -> Iterator[list[str]]:
    """What the two others would say: serious changes that pass, and untouched quotations that do not."""
    serious = [it for it in tried if it.case.reason]
    whole = [it for it in tried if it.case.kind == "untouched"]
    passed = sum(searched(it) == "verbatim" for it in serious)
    stopped = sum(searched(it) != "verbatim" for it in whole)
    yield ["plain search", f"{passed} of {len(serious)}", f"{stopped} of {len(whole)}"]
    scores = [(alike(it), True) for it in serious] + [(alike(it), False) for it in whole]
    best = min((sum((score >= limit) == bad for score, bad in scores), limit) for limit in range(50, 101))[1]
    passed = sum(score >= best for score, bad in scores if bad)
    stopped = sum(score < best for score, bad in scores if not bad)
    yield [f"partial_ratio from {best}", f"{passed} of {len(serious)}", f"{stopped} of {len(whole)}"]


def shown(rows: Sequence[Sequence[str]]) -> None:
    """Prints a table."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    print()


def errors(tried: Sequence[Trial], verdicts: Sequence[Verdict]) -> None:
    """Prints what is not as it should be."""
    seen = defaultdict[str, int](int)
    for it, verdict in zip(tried, verdicts, strict=True):
        wrong = it.case.grade != verdict.grade.value
        missed = it.case.reason and it.case.reason not in verdict.reasons
        alarm = it.case.kind == "untouched" and verdict.serious
        if wrong or missed or alarm:
            seen[it.case.kind] += 1
            why = ", ".join(verdict.reasons)
            print(
                f"{it.case.kind}: {it.case.grade} -> {verdict.grade.value} [{why}] {verdict.match} {verdict.standing}"
            )
            print(f"  draft  {it.case.draft}\n  source {it.case.before} {it.case.source}")
            for change in verdict.changes:
                print(f"    {change.now!r} for {change.was!r} {', '.join(change.reasons)}")
    print(dict(seen))


def measured(tried: Sequence[Trial], *, show: bool) -> None:
    """Prints the tables of one list of words."""
    wordings = word_lists()
    started = time.perf_counter()
    verdicts = [judge(it.draft, it.analysis, 0, it.candidates, wordings) for it in tried]
    seconds = time.perf_counter() - started
    if show:
        errors(tried, verdicts)
    shown([["", "quotations", "precision", "recall"], *grades(tried, verdicts)])
    shown([["", "quotations", "missed", "called another"], *classes(tried, verdicts)])
    whole = [verdict for it, verdict in zip(tried, verdicts, strict=True) if it.case.kind == "untouched"]
    serious = [verdict for it, verdict in zip(tried, verdicts, strict=True) if it.case.reason]
    missed, alarms = sum(not it.serious for it in serious), sum(it.serious for it in whole)
    wrongly = sum(map(verbatim_wrongly, tried, verdicts))
    ours = ["Readback", f"{missed} of {len(serious)}", f"{alarms} of {len(whole)}"]
    shown([["", "serious changes that pass", "untouched to fix"], ours, *baselines(tried)])
    print(f"word for word, wrongly: {wrongly}; milliseconds a quotation: {1000 * seconds / len(tried):.1f}")


def main() -> int:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description="Measures Quote Check.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared", help="folder that holds corpora/")
    parser.add_argument(
        "--list", choices=(*LISTS, FRESH), default="first", help="the words that quotations are altered with"
    )
    parser.add_argument("--errors", action="store_true", help="print what is not as it should be")
    parser.add_argument("--seed", type=int, default=1, help="another choice of quotations")
    parser.add_argument("--seconds", type=float, default=300, help="how long articles are looked into at most")
    options = parser.parse_args()
    if options.list == FRESH:
        measured(quotecheck_fresh.trials(options.seed), show=options.errors)
        return 0
    if not (options.data / "corpora" / "wikinews").is_dir():
        print(f"{options.data / 'corpora' / 'wikinews'} is not there: its articles are measured on.", file=sys.stderr)
        return 1
    words, later = LISTS[options.list], options.list == "later"
    new = [*of_our_own(ROOT), *of_corpus(options.data, "dev")]  # to the language model
    known = list(of_corpus(options.data, *(("releases", "events") if later else ("train",))))
    measured(trials(known if later else [*new, *known], words, options.seed), show=options.errors)
    usable = sum(len(it.usable) for it in new)
    groups = {
        "articles that the model never saw": (new, UNTOUCHED),
        "articles that it learnt from": (known, UNTOUCHED - min(UNTOUCHED, usable)),
    }
    rows = own_speakers(groups, words, word_lists(), seed=options.seed, seconds=options.seconds, show=options.errors)
    shown([["with the program's own speakers", *COLUMNS], *rows])
    return 0


if __name__ == "__main__":
    sys.exit(main())
