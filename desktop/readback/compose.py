"""The composition root: builds core and adapters from the settings and hands them out. Knows no window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from readback.core.ports import Analyzer, Reader
from readback.core.workspace import Workspace
from readback.resources import resource
from readback.settings import Settings


@dataclass(frozen=True, slots=True)
class Program:
    """The parts of a running program, built when they are first needed and never before."""

    settings: Settings
    reader: Reader

    @property
    def sample(self) -> Path:
        """The bundled sample article."""
        return resource("sample/harbour-audit.txt")

    def open_workspace(self) -> Workspace:
        """The library of the settings and its use-cases; to be called on the thread that will own them."""
        from readback.library import open_library  # noqa: PLC0415 - TinyDB is not needed by the command line

        return Workspace(open_library(self.settings.library_folder(), index=self.settings.index_file()))

    def load_analyzer(self) -> Analyzer:
        """The language model, loaded; takes about a second. Raises ModelUnusable."""
        from readback.extraction import load_analyzer  # noqa: PLC0415 - spaCy must not be imported before this

        other = Path(self.settings.pipeline) if self.settings.pipeline else None
        return load_analyzer(resource("model"), resource("gazetteer") / "places.tsv", other)


def program(settings: Settings) -> Program:
    """The program for these settings."""
    from readback.formats import ReaderPool  # noqa: PLC0415 - nothing is imported until a program is built

    return Program(settings, ReaderPool())


Build = Callable[[Settings], Program]
"""How a program is made from the settings: `program`, or a test's own way."""
