"""The composition root: builds core and adapters from the settings and hands them out. Knows no window.

A part is imported where it is made: the window is on screen before most of them are needed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from readback import settings
from readback.core.locking import has_passphrase
from readback.resources import resource, resources_folder
from readback.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from readback.core.analysis import Analysis
    from readback.core.outgoing.leaks import Searched, Unwanted
    from readback.core.outgoing.model import OutKind, Taken
    from readback.core.ports import Analyzer, Progress, Reader, Stop, Ties
    from readback.core.quotecheck.checking import Checked, QuoteCheck
    from readback.core.quotecheck.copying import Checked as CopyOf
    from readback.core.quotecheck.copying import Contents, CopyKind, Say
    from readback.core.quotecheck.trail import QuoteTrail
    from readback.core.quotecheck.wording import Wordings
    from readback.core.saves.comparing import Comparison, Save, Told
    from readback.core.workspace import Workspace
    from readback.library.encryption.keys import Key
    from readback.library.protecting import Protection


@dataclass(frozen=True, slots=True)
class Program:
    """The parts of a running program, built when they are first needed and never before."""

    settings: Settings
    reader: Reader
    apart: bool = False
    """Whether articles are analysed in a process of its own."""
    key: Key | None = field(default=None, repr=False)
    """What opens the library, where that has a passphrase and was given it."""

    @property
    def sample(self) -> Path:
        """The bundled sample article."""
        return resource("sample/harbour-audit.txt")

    @property
    def sample_draft(self) -> Path:
        """The bundled draft, which quotes the sample article, not always rightly."""
        return resource("sample/pier-story.txt")

    def ready_made(self, article: str) -> Analysis | None:
        """What is found in a bundled article, by its id, without the language model; None for any other."""
        from readback.library import analysis_of  # noqa: PLC0415 - TinyDB is not needed by the command line

        for path in (resources_folder() / "sample").glob("*.json"):
            kept = json.loads(path.read_text(encoding="utf-8"))
            if kept["article"] == article:
                return analysis_of(kept)
        return None

    def wordings(self) -> Wordings:
        """The word lists of Quote Check, by the codes of their languages; read anew at each call."""
        from readback.core.quotecheck.wording import read_wording  # noqa: PLC0415 - only where drafts are checked

        files = resource("quotecheck").glob("*.txt")
        return {path.stem: read_wording(path.read_text(encoding="utf-8")) for path in files}

    def quote_check(self, library: Checked) -> QuoteCheck:
        """What holds drafts against a library; to be used on the thread that owns the library."""
        from readback.core.quotecheck.made import quote_check  # noqa: PLC0415 - only where drafts are checked

        return quote_check(library, self.wordings())

    def checkers_copy(self, checked: CopyOf, kind: CopyKind, say: Say, contents: Contents) -> bytes:
        """The Checker's copy of a draft as a file of a kind, or the page that is printed; on whichever thread."""
        from readback.export import copied  # noqa: PLC0415 - only where a copy is made

        return copied(checked, kind, say, contents)

    def taken_out(
        self, taken: Taken, kind: OutKind, say: Say, press: Callable[[str, str, datetime], bytes] | None = None
    ) -> Iterator[tuple[str, bytes]]:
        """What was taken out as files of a kind, each with its name; on whichever thread. `press` sets pages as pdf."""
        from readback.export import taken_out  # noqa: PLC0415 - only where something is taken out

        return taken_out(taken, kind, say, press)

    def searched(self, files: Iterable[tuple[str, bytes]], wanted: Sequence[Unwanted], stop: Stop) -> Searched:
        """What stands in files that are ready to leave and must not; on whichever thread."""
        from readback.export import searched  # noqa: PLC0415 - only where something is taken out

        def read(content: bytes, name: str) -> str:
            it = self.reader.read_bytes(content, name, stop=stop).draft
            left = (out.text for out in it.left_out)
            return "\n".join((it.title, it.byline, it.outlet, it.url, *it.lines, it.verbatim or "", *left))

        return searched(files, wanted, read, stop)

    def quote_trail(self, library: Checked) -> QuoteTrail:
        """What follows a quotation through a library; to be used on the thread that owns the library."""
        from readback.core.quotecheck.trail import QuoteTrail  # noqa: PLC0415 - only where one is followed

        return QuoteTrail(library, self.wordings())

    def saves_compared(self, old: Save, new: Save, say: Say, progress: Progress, stop: Stop) -> tuple[Comparison, Told]:
        """Two saves of a story held against each other, and what is told of them; on whichever thread."""
        from readback.core.saves.comparing import compare  # noqa: PLC0415 - only where saves are compared
        from readback.export.saves_words import told  # noqa: PLC0415 - as above

        comparison = compare(old, new, self.wordings(), progress, stop)
        return comparison, told(comparison, say)

    def saves_page(self, comparison: Comparison, told: Told, say: Say) -> bytes:
        """Two saves side by side as a page; on whichever thread."""
        from readback.export.saves_page import page  # noqa: PLC0415 - only where one is saved

        return page(comparison, told, say)

    def open_workspace(self) -> Workspace:
        """The library of the settings and its use-cases; to be called on the thread that will own them."""
        from readback.core.workspace import Workspace  # noqa: PLC0415 - on the thread that opens the library
        from readback.library import open_library  # noqa: PLC0415 - TinyDB is not needed by the command line

        return Workspace(open_library(self.settings.library_folder(), index=self.settings.index_file(), key=self.key))

    @property
    def locked(self) -> bool:
        """Whether the library has a passphrase that nobody gave yet; looks for a file, and loads nothing."""
        return self.key is None and has_passphrase(self.settings.library_folder())

    def save_settings(self, chosen: Settings, path: Path) -> None:
        """Keeps the choices in a file, but for those that an encrypted library keeps itself. Raises OSError."""
        if self.key is None:
            settings.save(chosen, path)
            return
        from readback.library.remembering import remember  # noqa: PLC0415 - only for a library with a passphrase

        settings.save(chosen.outer(), path)
        remember(self.settings.library_folder(), self.key, chosen.inner())

    def protection(self) -> Protection:
        """What the library of the settings has of a passphrase."""
        from readback.library.files import FileSystem  # noqa: PLC0415 - as above
        from readback.library.protecting import Protection  # noqa: PLC0415 - the ciphers are only for few libraries

        return Protection(self.settings.library_folder(), FileSystem(), self.settings.index_file())

    def unlocked(self, secret: str) -> Program:
        """The program by which the library is opened, by its passphrase or recovery code.

        Takes about half a second. Raises PassphraseWrong, LibraryUnwritable.
        """
        from readback.library.remembering import remembered  # noqa: PLC0415 - only for a library with a passphrase

        key = self.protection().opened(secret)
        inner = remembered(self.settings.library_folder(), key)
        return replace(self, key=key, settings=settings.with_kept(self.settings, inner))

    def without_key(self) -> Program:
        """The program for the library once it is decrypted; what an encrypted one remembers is among the settings."""
        return replace(self, key=None)

    def new_code(self) -> str:
        """A recovery code that nobody has."""
        from readback.library.encryption.codes import recovery_code  # noqa: PLC0415 - as above

        return recovery_code()

    def guesses(self, passphrase: str) -> int:
        """How many guesses it takes to come to a passphrase; takes a moment."""
        from readback.library.encryption.strength import guesses  # noqa: PLC0415 - as above

        return guesses(passphrase)

    def load_analyzer(self) -> Analyzer:
        """The language model, loaded; takes about a second. Raises ModelUnusable."""
        return self._analyzer(Path(self.settings.pipeline) if self.settings.pipeline else None)

    def try_pipeline(self, folder: Path) -> str:
        """The engine that another spaCy pipeline makes, loaded and let go of. Raises ModelUnusable."""
        return self._analyzer(folder).engine

    def arrange(self, nodes: int, ties: Ties) -> tuple[tuple[float, float], ...]:
        """Places for the nodes of a graph; to be called off the window's thread."""
        from readback.layout import arranged  # noqa: PLC0415 - only where a graph is drawn

        return arranged(nodes, ties)

    def _analyzer(self, other: Path | None) -> Analyzer:
        from readback.extraction import AnalyzerProcess, load_analyzer  # noqa: PLC0415 - only where it is needed

        model = resource("model")
        load = partial(load_analyzer, model, resource("gazetteer") / "places.tsv", other)
        return AnalyzerProcess(load, model / "pipeline") if self.apart else load()


def program(settings: Settings) -> Program:
    """The program for these settings."""
    from readback.formats import ReaderPool  # noqa: PLC0415 - nothing is imported until a program is built

    return Program(settings, ReaderPool())


def window_program(settings: Settings) -> Program:
    """The program for these settings, for a window: analysing must not keep it waiting."""
    return replace(program(settings), apart=True)


Build = Callable[[Settings], Program]
"""How a program is made from the settings: `program`, `window_program`, or a test's own way."""
