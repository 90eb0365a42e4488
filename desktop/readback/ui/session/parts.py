"""What the window needs of the program that it shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from readback.core.analysis import Analysis
from readback.core.ports import Analyzer, Progress, Reader, Stop, Ties
from readback.core.workspace import Workspace
from readback.settings import Settings
from readback.ui.lazily import Lazily

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readback.core.outgoing.leaks import Searched, Unwanted
    from readback.core.outgoing.model import OutKind, Taken
    from readback.core.quotecheck.checking import Checked as Held
    from readback.core.quotecheck.copying import Checked as CopyOf
    from readback.core.quotecheck.copying import Contents, CopyKind, Say
    from readback.core.quotecheck.trail import QuoteTrail
    from readback.core.saves.comparing import Comparison, Save, Told
    from readback.ui.session.checking import Checker
    from readback.ui.session.outbound import Press


class Parts(Protocol):
    """What the window needs of the program."""

    @property
    def settings(self) -> Settings:
        """The reader's choices."""
        ...

    @property
    def reader(self) -> Reader:
        """Makes drafts of files."""
        ...

    @property
    def key(self) -> object | None:
        """What opened the library; None for one without a passphrase."""
        ...

    def new_code(self) -> str:
        """A recovery code that nobody has."""
        ...

    def guesses(self, passphrase: str) -> int:
        """How many guesses it takes to come to a passphrase; takes a moment."""
        ...

    @property
    def sample(self) -> Path:
        """The bundled sample article."""
        ...

    @property
    def sample_draft(self) -> Path:
        """The bundled draft, which quotes the sample article."""
        ...

    def ready_made(self, article: str) -> Analysis | None:
        """What is found in a bundled article, without the language model; called on the library's thread."""
        ...

    def open_workspace(self) -> Workspace:
        """The library; called on the library's thread."""
        ...

    def load_analyzer(self) -> Analyzer:
        """The language model; called on the analysis thread."""
        ...

    def quote_check(self, library: Held) -> Checker:
        """What checks drafts against a library; called on its thread."""
        ...

    def checkers_copy(self, checked: CopyOf, kind: CopyKind, say: Say, contents: Contents) -> bytes:
        """The Checker's copy of a draft as a file of a kind; called off the window's thread."""
        ...

    def taken_out(self, taken: Taken, kind: OutKind, say: Say, press: Press | None) -> Iterator[tuple[str, bytes]]:
        """What was taken out as files of a kind; called off the window's thread. `press` sets pages as pdf."""
        ...

    def searched(self, files: Iterable[tuple[str, bytes]], wanted: Sequence[Unwanted], stop: Stop) -> Searched:
        """What stands in files that are ready to leave and must not; called off the window's thread."""
        ...

    def quote_trail(self, library: Held) -> QuoteTrail:
        """What follows a quotation through a library; called on its thread."""
        ...

    def saves_compared(self, old: Save, new: Save, say: Say, progress: Progress, stop: Stop) -> tuple[Comparison, Told]:
        """Two saves of a story held against each other, and what is told of them; called off the window's thread."""
        ...

    def saves_page(self, comparison: Comparison, told: Told, say: Say) -> bytes:
        """Two saves side by side as a page; called off the window's thread."""
        ...

    def arrange(self, nodes: int, ties: Ties) -> tuple[tuple[float, float], ...]:
        """Places for the nodes of a graph; called off the window's thread."""
        ...

    def try_pipeline(self, folder: Path) -> str:
        """The engine that another pipeline makes; called on the analysis thread. Raises ModelUnusable."""
        ...


Model = Lazily[Analyzer]
"""The language model, which may be being loaded already."""
