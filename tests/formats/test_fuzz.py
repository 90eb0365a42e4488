"""A short fuzz run; `build/dev.py fuzz` is the long one. The seed is fixed, so that what fails fails each time."""

from pathlib import Path

import pytest

from formats.mutations import LARGEST
from formats.samples import samples
from fuzz import Fuzz, Report

COUNT, SEED = 500, 5
MOST_GROWN = 50_000_000  # bytes, of the parent's memory; one that keeps what it reads grows by more


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return Fuzz(SEED, kept=tmp_path_factory.mktemp("fuzz")).run(COUNT)


def test_harm_to_a_file_costs_a_reason_and_never_a_process(report):
    assert [outcome.number for outcome in report.outcomes] == [*range(COUNT)]
    assert {outcome.format for outcome in report.outcomes} == samples().keys()
    assert report.failures == [], report.lines


def test_the_parent_keeps_nothing_of_what_it_reads(report):
    assert report.after - report.before < MOST_GROWN


def test_the_same_seed_makes_the_same_files_and_another_seed_others():
    cases = [[Fuzz(seed).case(number) for number in range(40)] for seed in (1, 1, 2)]
    assert cases[0] == cases[1]
    assert {case.content for case in cases[0]}.isdisjoint(case.content for case in cases[2])


def test_what_fails_is_kept_and_told(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("fuzz.article_from", lambda *_, **__: 1 / 0)
    report = Fuzz(1, ["txt"], tmp_path).run(8)
    assert {outcome.what for outcome in report.failures} == {"raised ZeroDivisionError"}
    assert len(list(tmp_path.iterdir())) == len(report.failures) > 0
    assert any(line.startswith("FAILED raised ZeroDivisionError: txt, file") for line in report.lines)


def test_no_harm_makes_a_file_much_larger():
    assert max(len(Fuzz(3).case(number).content) for number in range(200)) <= 4 * LARGEST
