"""The analyzer in a process of its own: the same is found, and nothing that happens there ends or hangs the program."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import psutil
import pytest

from extraction import odd
from extraction.conftest import article_of
from readback.compose import program, window_program
from readback.core.errors import AnalysisBrokeOff, Cancelled, ModelUnusable
from readback.extraction import AnalyzerProcess, load_analyzer
from readback.resources import resource
from readback.settings import Settings

STORY = """Ferry line warned of rust

“It was rust,” said Ingrid Vale in Lisbon. Vale, who leads Norsund Lines, said that nobody had told her. 🙂

“We told everybody,” said Tomas Hollander, an inspector of the port authority."""


def ignore(*_: object) -> None:
    pass


def never() -> bool:
    return False


@pytest.fixture
def process() -> Iterator[AnalyzerProcess]:
    with closing(AnalyzerProcess(odd.load, odd.MODEL)) as process:
        yield process


def ran_in(process: AnalyzerProcess, text: str = "nothing") -> int:
    """The number of the process that an article was analysed in."""
    return int(process.analyze(article_of(text), ignore, never).engine.removeprefix("odd-"))


def unusable(ask: Callable[[], object], error: type[ModelUnusable] = AnalysisBrokeOff) -> tuple[Path, bool]:
    with pytest.raises(error) as raised:
        ask()
    assert type(raised.value) is error
    return raised.value.path, raised.value.missing


class Stop:
    """Says so once something has been done."""

    def __init__(self) -> None:
        self.now = False

    def __call__(self) -> bool:
        return self.now

    def after(self, done: int, _: int) -> None:
        self.now = done > 0


def test_the_same_is_found_in_a_process_of_its_own(analyzer):
    load = partial(load_analyzer, resource("model"), resource("gazetteer") / "places.tsv")
    steps: list[tuple[int, int]] = []
    article = article_of(STORY)
    with closing(AnalyzerProcess(load, resource("model"))) as process:
        assert process.engine == analyzer.engine
        found = process.analyze(article, lambda *step: steps.append(step), never)
    assert found == analyzer.analyze(article, ignore, never)
    assert {mention.kind for mention in found.mentions}
    assert found.quotations
    assert steps[-1] == (len(article.paragraphs), len(article.paragraphs))


def test_only_a_window_analyses_in_another_process():
    with closing(window_program(Settings()).load_analyzer()) as analyzer:
        assert isinstance(analyzer, AnalyzerProcess)
        assert analyzer.engine == program(Settings()).load_analyzer().engine


def test_another_pipeline_is_tried_in_another_process_and_its_errors_come_back(tmp_path):
    assert unusable(lambda: window_program(Settings()).try_pipeline(tmp_path), ModelUnusable) == (tmp_path, True)


def test_an_article_can_be_given_up_and_the_process_goes_on_with_the_next(process):
    first, stop = ran_in(process), Stop()
    with pytest.raises(Cancelled):
        process.analyze(article_of("counts"), stop.after, stop)
    assert ran_in(process) == first


def test_a_stop_that_comes_too_late_stops_nothing(process):
    first = ran_in(process)
    process._requests.send(None)
    assert ran_in(process) == first


def test_a_process_that_does_not_stop_is_ended():
    with closing(AnalyzerProcess(odd.load, odd.MODEL, grace=0.1)) as process:
        first, stop = ran_in(process), Stop()
        with pytest.raises(Cancelled):
            process.analyze(article_of("goes on"), stop.after, stop)
        assert ran_in(process) != first


def test_after_a_process_died_over_an_article_the_next_gets_another(process):
    first = ran_in(process)
    assert unusable(lambda: ran_in(process, "dies")) == (odd.MODEL, False)
    assert ran_in(process) != first


def test_a_process_that_is_killed_in_mid_article_is_replaced(process):
    first = ran_in(process)
    kill = psutil.Process(first).kill
    assert unusable(lambda: process.analyze(article_of("goes on"), lambda *_: kill(), never)) == (odd.MODEL, False)
    assert ran_in(process) != first


def test_a_process_that_died_between_articles_is_replaced_without_a_word(process):
    first = psutil.Process(ran_in(process))
    first.kill()
    first.wait()
    assert ran_in(process) != first.pid


def test_a_process_that_says_nothing_for_long_is_ended(process):
    first = ran_in(process)
    process._patience = 0.2
    assert unusable(lambda: ran_in(process, "goes on")) == (odd.MODEL, False)
    process._patience = 600.0
    assert ran_in(process) != first


def test_what_nobody_foresaw_is_logged_without_the_article(process, caplog):
    first = ran_in(process)
    assert unusable(lambda: ran_in(process, "breaks over a secret")) == (odd.MODEL, False)
    assert "ValueError < odd.py" in caplog.text
    assert "secret" not in caplog.text
    assert ran_in(process) == first


@pytest.mark.parametrize(
    ("load", "error", "missing"),
    [
        (odd.load_none, ModelUnusable, True),
        (odd.load_broken, AnalysisBrokeOff, False),
        (odd.load_dying, AnalysisBrokeOff, False),
    ],
)
def test_a_model_that_cannot_be_loaded(load, error, missing):
    before = children()
    assert unusable(lambda: AnalyzerProcess(load, odd.MODEL), error) == (odd.MODEL, missing)
    assert children() <= before


def test_the_process_has_no_network_and_is_not_heard(process, capfd):
    assert process.analyze(article_of("reaches out"), ignore, never).engine == "NetworkRefusedError"
    assert "must not be heard" not in "".join(capfd.readouterr())


def test_a_process_ends_when_it_is_let_go_of():
    process = AnalyzerProcess(odd.load, odd.MODEL)
    theirs = psutil.Process(ran_in(process))
    del process
    with suppress(psutil.NoSuchProcess):
        theirs.wait(30)


def test_the_window_does_not_load_what_analyses():
    code = "import sys, readback.extraction; print(*({'spacy', 'numpy', 'onnxruntime'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"


PROGRAM = """
import os, sys
from extraction import odd
from extraction.conftest import article_of
from readback.extraction import AnalyzerProcess

def end(*_):
    print(process.engine.removeprefix("odd-"), flush=True)
    if "killed" in sys.argv:
        os.kill(os.getpid(), 9) if sys.platform != "win32" else os._exit(1)
    sys.exit()

if __name__ == "__main__":
    process = AnalyzerProcess(odd.load, odd.MODEL)
    if "at work" in sys.argv:
        process.analyze(article_of("goes on"), end, lambda: False)
    end()
"""


@pytest.mark.parametrize("how", ["killed", "ended"])
@pytest.mark.parametrize("when", ["at work", "at rest"])
def test_the_process_ends_with_the_program(tmp_path, how, when):
    script = tmp_path / "program.py"
    script.write_text(PROGRAM, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(odd.__file__).parents[1]), *sys.path])}
    command = [sys.executable, str(script), how, when]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    with suppress(psutil.NoSuchProcess):  # it is gone already
        psutil.Process(int(ended.stdout)).wait(30)


def children() -> set[int]:
    mine = psutil.Process().children()
    return {child.pid for child in mine if child.is_running() and child.status() != psutil.STATUS_ZOMBIE}
