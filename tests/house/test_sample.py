"""What comes with the program for its sample articles is what would be found in them now."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from readback.compose import Program, program
from readback.resources import resource
from readback.settings import Settings
from sample import found_in

SAMPLES = sorted(resource("sample").glob("*.txt"))


@pytest.fixture(scope="module")
def running() -> Iterator[Program]:
    made = program(Settings())
    with closing(made.reader):
        yield made


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda it: it.stem)
def test_what_is_kept_of_a_sample_is_what_is_found_in_it(running: Program, sample) -> None:
    found = found_in(sample, running.reader, running.load_analyzer())
    assert running.ready_made(found.article) == found, "run: python3 build/dev.py sample"


def test_both_samples_have_something_to_show(running: Program) -> None:
    assert {running.sample, running.sample_draft} == set(SAMPLES)
    article = running.reader.read(str(running.sample))
    assert article.draft.title
    assert running.ready_made("no such article") is None


def test_the_draft_quotes_the_sample_with_five_faults(running: Program) -> None:
    source, draft = (path.read_text(encoding="utf-8") for path in (running.sample, running.sample_draft))
    faults = {
        "What I know is enough.": "What I know is not enough.",
        "fourteen times a day": "forty times a day",
        "“Everybody in that room understood it,” Vale says.": "“Everybody in that room understood it,” Ingram says.",
        "into it up to the wrist, and last week I could": "into it up to the wrist,” he says.",
        "“Safety always came first": "said in a statement that safety had always come first",
    }
    for wrong, right in faults.items():
        assert (wrong in draft, wrong in source) == (True, False)
        assert (right in draft, right in source) == (False, True)
    assert "“They called it an act of God,” he says. “It was an act of arithmetic.”" in draft
