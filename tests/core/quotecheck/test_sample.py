"""The sample draft gets the verdicts that a careful checker gives it."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from quotecheck_desk import OPENED
from readback.compose import program
from readback.core.analysis import Analysis, QuotationKind
from readback.core.article import Article, article_from
from readback.core.quotecheck.candidate import Candidate, Passage
from readback.core.quotecheck.judging import judge
from readback.core.quotecheck.report import Grade, Reason, SpeakerMatch, Standing, Verdict
from readback.library import analysis_of
from readback.settings import Settings

QUOTED, UNMARKED = Standing.QUOTED, Standing.UNMARKED
SAME, OTHER = SpeakerMatch.SAME, SpeakerMatch.OTHER


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    running = program(Settings())
    with closing(running.reader):
        (draft, found), (source, its) = (read(running, path) for path in (running.sample_draft, running.sample))
    candidate = Candidate(source, its, tuple(map(Passage, source.paragraphs)))
    marked = [n for n, it in enumerate(found.quotations) if it.kind is not QuotationKind.INDIRECT]
    return [judge(draft, found, number, [candidate], running.wordings()) for number in marked]


def read(running: object, path: Path) -> tuple[Article, Analysis]:
    reading = running.reader.read(str(path))
    made = article_from(reading.draft, opened=OPENED, original_sha256=reading.sha256, source=path.name)
    return made, analysis_of(json.loads(path.with_suffix(".json").read_text(encoding="utf-8")))


def test_each_of_the_five_faults_is_found_and_nothing_else(verdicts: list[Verdict]) -> None:
    assert [(it.grade, it.match, it.standing, it.reasons) for it in verdicts] == [
        (Grade.JOINED, SAME, QUOTED, (Reason.JOINED,)),
        (Grade.VERBATIM, SAME, QUOTED, ()),
        (Grade.CHANGED, SAME, QUOTED, (Reason.NUMBER, Reason.CUT_SHORT)),
        (Grade.VERBATIM, OTHER, QUOTED, (Reason.SPEAKER,)),
        (Grade.CHANGED, SAME, UNMARKED, (Reason.TENSE, Reason.UNMARKED)),
        (Grade.DROPPED, SAME, QUOTED, (Reason.NEGATION,)),
        (Grade.VERBATIM, SAME, QUOTED, ()),
    ]


def test_what_was_altered_is_shown_with_what_the_source_has(verdicts: list[Verdict]) -> None:
    altered = [[(it.now, it.was) for it in verdict.changes if it.reasons] for verdict in verdicts]
    assert altered[2] == [("fourteen", "forty"), ("", "if you had any doubt what it means")]
    assert altered[5] == [("", "not")]
    assert verdicts[3].sources[0].speaker == "Vale al-Ingram"
    assert [len(it.sources) for it in verdicts] == [1] * len(verdicts)
