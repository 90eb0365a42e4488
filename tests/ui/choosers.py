"""Stands in for the system's windows that choose files: answers what it is told, and writes down what it was asked."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog


@dataclass
class FakeChooser:
    """`answer` is the file or folder that the reader would choose; none is the reader's leaving."""

    answer: Path | None = None
    asked: list[str] = field(default_factory=list)

    def _choose(self, _parent: object, title: str, *_: object) -> str:
        self.asked.append(title)
        return str(self.answer) if self.answer is not None else ""

    def take_place(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Is asked instead of the system."""

        def files(*about: object) -> tuple[list[str], str]:
            chosen = self._choose(*about)
            return ([chosen] if chosen else []), ""

        monkeypatch.setattr(QFileDialog, "getOpenFileNames", files)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *about: (self._choose(*about), ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *about: (self._choose(*about), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", self._choose)
        monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: self._print(dialog))  # noqa: PLW0108 - it gets the dialog

    def _print(self, dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        """A printer that writes a pdf."""
        self.asked.append("print")
        if self.answer is None:
            return QPrintDialog.DialogCode.Rejected
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(self.answer))
        return QPrintDialog.DialogCode.Accepted
