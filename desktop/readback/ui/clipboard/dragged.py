"""What is dragged and copied from elsewhere: files, links, text, pictures."""

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent

_LINK = re.compile(r"(?:https?|ftp)://\S+")


def comes_from_elsewhere(event: QDropEvent) -> bool:
    """Whether something is dragged here from another program that could be opened, or about which a word is due."""
    mime = event.mimeData()
    return event.source() is None and (mime.hasUrls() or mime.hasText() or mime.hasHtml() or mime.hasImage())


def local_files(mime: QMimeData) -> list[str]:
    """The paths of files and folders on this machine, or on a share that it has."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


def is_link(mime: QMimeData) -> bool:
    """Whether it is nothing but links to pages, which only a browser could fetch."""
    if mime.hasUrls():
        return True
    words = mime.text().split() if mime.hasText() else []
    return bool(words) and all(map(_LINK.fullmatch, words))
