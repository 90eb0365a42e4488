"""What comes in: files that are chosen, what is dropped and pasted, as articles or as drafts."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from readback.ui import messages
from readback.ui.clipboard.dragged import is_link, local_files
from readback.ui.frame.frame import Frame
from readback.ui.session.opening import Clip, html_clip, text_clip
from readback.ui.session.session import Session
from readback.ui.words import tr


def first_folder(downloads: Path, home: Path) -> str:
    """Where files are looked for at first: the system may name a folder that is not there, and its dialog no file."""
    return str(downloads if downloads.is_dir() else home)


class Receiving:
    """Opens what the reader brings; where that is a text without a file it is asked what it is to become."""

    def __init__(self, session: Session) -> None:
        self._session = session
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        self._folder = first_folder(Path(downloads), Path.home())
        """Where files are looked for: the folder of those that were chosen last. It is kept nowhere."""

    def bind(self, frame: Frame) -> None:
        """Takes the widgets, once they are there, and listens to them."""
        self._frame = frame
        frame.view.dropped.connect(self.drop)
        frame.shelf.openWanted.connect(lambda: self.open())  # noqa: PLW0108 - as in the table
        frame.shelf.sections.dropped.connect(self._drop_on)
        frame.status.keep.left.connect(frame.view.focusText)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """What the entries of the table of actions do."""
        return {
            "open": lambda: self.open(),  # noqa: PLW0108 - without what the signal says
            "open folder": self.open_folder,
            "open draft": partial(self.open, draft=True),
            "paste": lambda: self.paste(),  # noqa: PLW0108 - without what the signal says
            "paste draft": self.paste_draft,
        }

    def open(self, *, draft: bool = False) -> None:
        """Opens the files that the reader chooses."""
        endings = " ".join(sorted(f"*{ending}" for ending in self._session.endings))
        kinds = tr("Articles ({endings});;All files (*)", endings=endings)
        title = tr("Open drafts to check") if draft else tr("Open articles")
        files, _ = QFileDialog.getOpenFileNames(self._frame.body, title, self._folder, kinds)
        if files:
            self._folder = str(Path(files[0]).parent)
            self._session.open(files, draft=draft)

    def open_folder(self) -> None:
        """Opens what can be read in the folder that the reader chooses."""
        folder = choose_folder(self._frame.body, tr("Open all articles in a folder"))
        if folder:
            self._session.open([folder])

    def drop(self, mime: QMimeData) -> None:
        """Takes what is dropped from elsewhere."""
        if not self._take(mime):
            self._say_none(mime)

    def _drop_on(self, mime: QMimeData, project: str, drafts: bool) -> None:
        """Takes what is dropped on a section of the shelf; the drafts say what it is to become."""
        if not self._take(mime, project=project, draft=True if drafts else None):
            self._say_none(mime)

    def paste(self, *, draft: bool | None = None) -> None:
        """Asks what the clipboard is to become, before anything is kept; files in it are opened."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is None or not self._take(mime, draft=draft):
            self._say_none(mime or QMimeData(), pasted=True)

    def paste_draft(self) -> None:
        """Keeps the clipboard as a draft; in a field it is only pasted there."""
        field = QApplication.focusWidget()
        if isinstance(field, QPlainTextEdit | QLineEdit):
            field.paste()
        else:
            self.paste(draft=True)

    def _take(self, mime: QMimeData, *, project: str = "", draft: bool | None = None) -> bool:
        """Opens files, or keeps a text as what it is said to be, or else as what the reader says; False for neither."""
        files, clips = local_files(mime), _clips(mime)
        self._frame.banner.forget("dropped")
        if files:
            self._session.open(files, project, draft=bool(draft))
        elif is_link(mime) or not clips:
            return False
        elif draft is not None:
            self._session.paste(clips, draft=draft)
        else:
            self._frame.status.unsay()
            into = {False: project, True: ""}
            paste = self._session.paste
            self._frame.status.keep.ask(mime.text(), lambda draft: paste(clips, into[draft], draft=draft))
        return True

    def _say_none(self, mime: QMimeData, *, pasted: bool = False) -> None:
        """Says why nothing was opened, and what to do."""
        if is_link(mime):
            self._frame.banner.say(messages.link(), tone="accent", about="dropped")
        elif mime.hasImage():
            words = tr("A picture has no text that Readback can read. Drop the page or the document that it is in.")
            self._frame.banner.say(words, tone="accent", about="dropped")
        else:
            self._frame.status.say(
                tr("There is no text on the clipboard. Copy some first.")
                if pasted
                else tr("There is no text in it and no file. Drop a file or a piece of text.")
            )


def choose_folder(window: QWidget, what_for: str) -> str:
    """The folder that the reader chooses, or nothing."""
    return QFileDialog.getExistingDirectory(window, what_for)


def _clips(mime: QMimeData) -> list[Clip]:
    """What is copied or dragged, the richest form first."""
    clips = [html_clip(mime.html())] if mime.hasHtml() and mime.html().strip() else []
    return [*clips, text_clip(mime.text())] if mime.text().strip() else clips
