"""A note as it reads: its Markdown set, its links to be followed. The source is never made of this."""

import re

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from readback.core.links import Link, followed, link_spans
from readback.core.notes import Note
from readback.ui.words import tr

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Preview(QTextBrowser):
    """Shows a note; nothing is loaded for it, and no link leads out of the program."""

    linkWanted = Signal(object)
    """Link"""

    def __init__(self) -> None:
        super().__init__()
        self._links: tuple[Link, ...] = ()
        self.setAccessibleName(tr("Preview of the note"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Refuses: a note is text."""

    def show_note(self, note: Note, body: str) -> None:
        """The note with its words as they are now."""
        self._links = note.links
        self.document().setMarkdown(with_links(body, note.links), _FEATURES)

    def _follow(self, url: QUrl) -> None:
        scheme, _, number = url.toString().partition(":")
        if scheme == "readback" and number.isdigit() and int(number) < len(self._links):
            self.linkWanted.emit(self._links[int(number)])


def with_links(body: str, links: tuple[Link, ...]) -> str:
    """The Markdown of a note with `[[…]]` made links; those that lead nowhere stay as they were written."""
    parts, at = [], 0
    for span, words in link_spans(body):
        link = followed(words, links)
        if link is not None:
            shown = re.sub(r"([\\\[\]*_`])", r"\\\1", words)
            parts += [body[at : span.start], f"[{shown}](readback:{links.index(link)})"]
            at = span.end
    return "".join([*parts, body[at:]])
