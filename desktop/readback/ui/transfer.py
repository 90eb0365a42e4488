"""What comes in by clipboard and drop."""

from functools import partial

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from readback.ui.frame import Frame
from readback.ui.opening import Clip, html_clip, text_clip
from readback.ui.session import Session
from readback.ui.words import tr

SHOWN = 60
"""How much of what is to be pasted is shown, in code points."""


class Transfer:
    """Opens what is chosen, dropped and pasted."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def bind(self, frame: Frame) -> None:
        """Takes the widgets, once they are there."""
        self._frame = frame

    def open(self) -> None:
        """Opens the files that the reader chooses."""
        endings = " ".join(sorted(f"*{ending}" for ending in self._session.endings))
        kinds = tr("Articles ({endings});;All files (*)", endings=endings)
        files, _ = QFileDialog.getOpenFileNames(self._frame.body, tr("Open articles"), "", kinds)
        if files:
            self._session.open(files)

    def open_folder(self) -> None:
        """Opens what can be read in the folder that the reader chooses."""
        folder = choose_folder(self._frame.body, tr("Open all articles in a folder"))
        if folder:
            self._session.open([folder])

    def drop(self, mime: QMimeData) -> bool:
        """Opens dropped files; says whether there were any."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self._session.open(files)
        return bool(files)

    def paste(self) -> None:
        """Asks what the clipboard is to become, before anything is kept; files in it are opened."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is None or not self.drop(mime):
            self._ask(mime.text() if mime is not None else "", _clips(mime) if mime is not None else [])

    def _ask(self, text: str, clips: list[Clip]) -> None:
        if not clips:
            self._frame.status.say(tr("The clipboard holds no text."))
            return
        words = " ".join(text.split())
        shown = f"{words[:SHOWN]} …" if len(words) > SHOWN else words
        self._frame.banner.say(
            tr("The clipboard holds “{words}”. Keep it as an article?", words=shown),
            [(tr("Open as article"), partial(self._session.paste, clips)), (tr("Leave it"), lambda: None)],
            tone="accent",
            about="paste",
            ask=True,
        )


def choose_folder(window: QWidget, what_for: str) -> str:
    """The folder that the reader chooses, or nothing."""
    return QFileDialog.getExistingDirectory(window, what_for)


def _clips(mime: QMimeData) -> list[Clip]:
    """What the clipboard holds, the richest form first."""
    clips = [html_clip(mime.html())] if mime.hasHtml() else []
    return [*clips, text_clip(mime.text())] if mime.text().strip() else clips
