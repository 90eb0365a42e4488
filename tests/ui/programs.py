"""A program of fakes, and articles for it to open."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from fakes import FakeAnalyzer, FakeLibrary, FakeReader
from readback import settings
from readback.core.analysis import Analysis, Kind
from readback.core.errors import ModelUnusable, ReadbackError
from readback.core.outgoing.leaks import Searched, Unwanted
from readback.core.outgoing.model import OutKind, Taken
from readback.core.ports import Mode, Progress, Stop, Ties, Wish
from readback.core.quotecheck.checking import Checked, QuoteCheck
from readback.core.quotecheck.copying import Checked as CopyOf
from readback.core.quotecheck.copying import Contents, CopyKind, Say
from readback.core.quotecheck.made import quote_check
from readback.core.quotecheck.trail import QuoteTrail
from readback.core.quotecheck.wording import Wordings, read_wording
from readback.core.saves.comparing import Comparison, Save, Told, compare
from readback.core.workspace import Workspace
from readback.export import copied, saves_page, saves_words, searched, taken_out
from readback.formats.readers import read
from readback.resources import resource
from readback.settings import Settings
from readback.ui.session.outbound import Press

FERRY = """Ferry line knew of cracked hull
Ada Brook runs the ferry to Skarholm. “It was cold,” Brook says.
Norsund Lines sent Ada Brook a letter. “We looked twice,” it says.
Nobody in Skarholm was told.
"""
SAMPLE = FERRY.replace("knew of", "built with")
DRAFT = "Ferry line warned\n“It was not cold,” Brook says.\n"
HARBOUR = "Harbour closes early\nThe harbour of Ellery closes at noon.\n"
NAMES = {"Brook": Kind.PERSON, "Skarholm": Kind.PLACE, "Norsund Lines": Kind.ORGANISATION}


@dataclass
class FakeProgram:
    """The program of a test; `refusal` keeps its library from being opened, `unloaded` its model from loading."""

    folder: Path
    library: FakeLibrary = field(default_factory=FakeLibrary)
    reader: FakeReader = field(default_factory=FakeReader)
    analyzer: FakeAnalyzer = field(default_factory=lambda: FakeAnalyzer(NAMES))
    settings: Settings = field(default_factory=Settings)
    refusal: ReadbackError | None = None
    unloaded: ReadbackError | None = None
    ready: dict[str, Analysis] = field(default_factory=dict)
    key: object | None = None
    locked: bool = False

    @property
    def sample(self) -> Path:
        return self.file("sample.txt", SAMPLE)

    @property
    def sample_draft(self) -> Path:
        return self.file("draft.txt", DRAFT)

    def save_settings(self, chosen: Settings, path: Path) -> None:
        settings.save(chosen, path)

    def new_code(self) -> str:
        return "01234-56789-ABCDE-FGHJK-MNPQR"

    def guesses(self, passphrase: str) -> int:
        return 10 ** len(passphrase)

    def ready_made(self, article: str) -> Analysis | None:
        return self.ready.get(article)

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def open_workspace(self) -> Workspace:
        if self.refusal is not None:
            raise self.refusal
        return Workspace(self.library)

    def quote_check(self, library: Checked) -> QuoteCheck:
        return quote_check(library, wordings())

    def quote_trail(self, library: Checked) -> QuoteTrail:
        return QuoteTrail(library, wordings())

    def checkers_copy(self, checked: CopyOf, kind: CopyKind, say: Say, contents: Contents) -> bytes:
        return copied(checked, kind, say, contents)

    def searched(self, files: Iterable[tuple[str, bytes]], wanted: Sequence[Unwanted], stop: Stop) -> Searched:
        return searched(files, wanted, text_of, stop)

    def taken_out(self, taken: Taken, kind: OutKind, say: Say, press: Press | None) -> Iterator[tuple[str, bytes]]:
        return taken_out(taken, kind, say, press)

    def saves_compared(self, old: Save, new: Save, say: Say, progress: Progress, stop: Stop) -> tuple[Comparison, Told]:
        comparison = compare(old, new, wordings(), progress, stop)
        return comparison, saves_words.told(comparison, say)

    def saves_page(self, comparison: Comparison, told: Told, say: Say) -> bytes:
        return saves_page.page(comparison, told, say)

    def arrange(self, nodes: int, ties: Ties) -> tuple[tuple[float, float], ...]:
        del ties
        return tuple((number / max(1, nodes - 1), number % 2) for number in range(nodes))

    def try_pipeline(self, folder: Path) -> str:
        if not (folder / "config.cfg").is_file():
            raise ModelUnusable(folder, missing=True)
        if (folder / "config.cfg").read_bytes() == b"":
            raise ModelUnusable(folder, missing=False)
        return "fake-1+theirs-3.2-xx"

    def load_analyzer(self) -> FakeAnalyzer:
        if self.unloaded is not None:
            raise self.unloaded
        return self.analyzer


def text_of(content: bytes, _: str) -> str:
    """The words of a file that leaves, those of a pdf as they stand on its pages."""
    if content.startswith(b"%PDF"):
        return "\n".join(read(BytesIO(content), "a.pdf", Wish(Mode.WHOLE)).draft.lines)
    return content.decode("utf-8", "replace")


def wordings() -> Wordings:
    """The program's own word lists."""
    files = resource("quotecheck").glob("*.txt")
    return {path.stem: read_wording(path.read_text(encoding="utf-8")) for path in files}


class StillProgram(FakeProgram):
    """One with the samples of the program itself: for tests in which its own folder may not be written or read."""

    @property
    def sample(self) -> Path:
        return resource("sample/harbour-audit.txt")

    @property
    def sample_draft(self) -> Path:
        return resource("sample/pier-story.txt")
