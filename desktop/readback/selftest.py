"""The program's test of itself: whether what was installed reads, extracts, keeps, finds, checks and hands over."""

import csv
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from readback.compose import Build, Program, program
from readback.core.analysis import Analysis, Kind
from readback.core.article import Article
from readback.core.collection import carried
from readback.core.errors import ReadbackError
from readback.core.pictures.depicting import depicted
from readback.core.pictures.facts import facts_of
from readback.core.ports import Mode, Wish
from readback.core.quotecheck.alone import Alone
from readback.core.quotecheck.copying import Checked, Contents, CopyKind
from readback.core.rows import said_in
from readback.core.search import HitKind
from readback.core.tables import guarded, quotation_table
from readback.core.text import Span
from readback.core.workspace import Workspace, now
from readback.export import English
from readback.guard import refusal
from readback.resources import resources_folder
from readback.settings import Settings

WORDS = "Ask for the inspection record."
SAID = "I signed the first one in good faith"
"""Stands in each of the files of resources/selftest, one of every format."""

DRAFTED = "Safety always came first"
"""Stands in the sample draft, and so in every copy of it."""

Print = Callable[[str, str], bytes]
"""Makes a pdf file of a page of HTML and its title, which takes Qt."""


class StepFailed(Exception):
    """A step gave something else than it should; the message says what."""


def self_test(
    build: Build = program, refused: Callable[[], str] = refusal, printed: Print | None = None
) -> dict[str, Any]:
    """Opens files, extracts, keeps a note in a temporary library, opens that again, finds the note and exports.

    A draft is checked and its copy made, as a pdf where `printed` makes one. `refused` says what is refused when the
    network is asked for. Returns {"ok": bool, "steps": [...]}, with "why" where a step failed.
    """
    done: list[str] = []
    result: dict[str, Any] = {"ok": True, "steps": done}
    with tempfile.TemporaryDirectory(prefix="readback-") as folder:
        running = build(Settings(library=str(Path(folder) / "Library"), index=str(Path(folder) / "index.sqlite")))
        with closing(running.reader):
            try:
                for step in (_steps(running, Path(folder), printed), _opening(running), _refusing(refused)):
                    done.extend(step)
            except (ReadbackError, StepFailed, OSError) as error:
                return result | {"ok": False, "why": f"{type(error).__name__}: {error}"}
    return result


def _refusing(refused: Callable[[], str]) -> Iterator[str]:
    _expect(bool(refused()), "an internet socket could be opened")
    yield "was refused the network"


def _opening(running: Program) -> Iterator[str]:
    """One file of every format; each holds the same words."""
    found = set()
    for path in sorted((resources_folder() / "selftest").iterdir()):
        text = " ".join(" ".join(it.text for it in running.reader.read(str(path)).draft.paragraphs).split())
        _expect(SAID in text, f"{path.suffix} is not read as it should be")
        found.add(path.suffix)
    _expect(found <= running.reader.endings and len(found) > 1, "there are no files to try")
    yield f"read one file of each of {len(found)} formats"


def _steps(running: Program, folder: Path, printed: Print | None) -> Iterator[str]:
    reading = running.reader.read(str(running.sample))
    yield "read the sample article"
    workspace = running.open_workspace()
    article = workspace.add_bytes(reading, running.sample.read_bytes(), running.sample.name)
    yield "kept it in a new library"
    analysis = running.load_analyzer().analyze(article, lambda _done, _all: None, lambda: False)
    _expect(bool(analysis.of_kind(Kind.PERSON)), "no people found")
    _expect(any(quotation.speaker for quotation in analysis.quotations), "no quotation with a speaker found")
    workspace.library.save_analysis(analysis)
    yield "found people and quotations"
    apart = replace(running, apart=True).load_analyzer().analyze(article, lambda _done, _all: None, lambda: False)
    _expect(apart == analysis, "another process finds something else")
    yield "found the same in a process of its own"
    drawn = depicted([facts_of(article, analysis)], 0, running.arrange)
    _expect(len(drawn.stands) == len(drawn.web.nodes) > 1, "the names of a graph have no places")
    yield "placed those who stand together"
    passage = article.paragraphs[-1]
    workspace.notes.annotate(article, Span(passage.start, passage.end), WORDS).redo()
    workspace.library.close()
    yield "saved a note"
    reopened = running.open_workspace()
    try:
        _expect(reopened.library.article(article.id) == article, "the article is not as it was kept")
        hits = [hit for hit in reopened.search(WORDS).hits if hit.kind is HitKind.NOTE]
        _expect(len(hits) == 1 and hits[0].span == passage, "the note is not found at its passage")
        _expect(
            reopened.library.analysis(article.id, analysis.engine) == analysis, "the analysis is not as it was kept"
        )
        yield "opened the library again and found the note"
        checked = _checked(running, reopened, article, analysis)
        yield "checked the sample draft"
    finally:
        reopened.library.close()
    yield _encrypting(running, passage)
    yield from _copying(running, checked, folder, printed)
    yield from _exporting(article, analysis, folder / "quotations.csv")


def _encrypting(running: Program, passage: Span) -> str:
    """The library encrypted, and the note found in it by the passphrase: so the ciphers are there, too."""
    passphrase, code = "ferry onion lamp stone march", running.new_code()
    for _ in running.protection().set(passphrase, code):
        pass
    files = [path for path in running.settings.library_folder().rglob("*") if path.is_file()]
    _expect(not any(WORDS.encode() in path.read_bytes() for path in files), "a note can be read without the passphrase")
    workspace = running.unlocked(passphrase).open_workspace()
    try:
        hits = [hit for hit in workspace.search(WORDS).hits if hit.kind is HitKind.NOTE]
        _expect([hit.span for hit in hits] == [passage], "the note is not found in the encrypted library")
    finally:
        workspace.library.close()
    return "encrypted the library and found the note by the passphrase"


def _checked(running: Program, workspace: Workspace, article: Article, analysis: Analysis) -> Checked:
    """The sample draft, held against the sample article: there is something wrong in it, which is to be seen."""
    path = running.sample_draft
    original = path.read_bytes()
    draft = workspace.add_bytes(running.reader.read(str(path)), original, path.name, draft=True)
    found = running.ready_made(draft.id)
    if found is None:
        raise StepFailed("what is found in the sample draft is not there")
    checker = running.quote_check(Alone(workspace.library, article, analysis))
    report = checker.check_text(draft, found, (), lambda _done, _all: None, lambda: False, lambda _verdict: None)
    _expect(any(it.serious and it.sources for it in report.verdicts), "what is wrong in the sample draft is not seen")
    return Checked(draft, report, now(), original, path.suffix)


def _copying(running: Program, checked: Checked, folder: Path, printed: Print | None) -> Iterator[str]:
    """The Checker's copy as a file of every kind; each is read again, and has the draft's words in it."""
    made = {kind: running.checkers_copy(checked, kind, English(), Contents()) for kind in CopyKind}
    page = made.pop(CopyKind.PRINT)
    if printed is not None:
        made[CopyKind.PRINT] = printed(page.decode(), checked.draft.title)
    for kind, content in made.items():
        path = folder / f"copy{kind}"
        path.write_bytes(content)
        text = " ".join(it.text for it in running.reader.read(str(path), Wish(Mode.WHOLE)).draft.paragraphs)
        _expect(DRAFTED in " ".join(text.split()), f"the copy as {kind} does not have the draft in it")
    yield f"made the copy to hand over as {', '.join(made)}"


def _exporting(article: Article, analysis: Analysis, path: Path) -> Iterator[str]:
    table = list(map(guarded, quotation_table(carried(said_in(article, analysis)))))
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(table)
    with path.open(encoding="utf-8", newline="") as file:
        _expect([tuple(line) for line in csv.reader(file)] == table and len(table) > 1, "the table is not as written")
    yield "exported who said what"


def _expect(true: bool, otherwise: str) -> None:
    if not true:
        raise StepFailed(otherwise)
