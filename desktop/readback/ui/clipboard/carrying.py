"""The one way to the clipboard and out by dragging: through the gate, so that what was agreed with sources is kept.

What is there can be taken back, and stays where the program ends.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

from readback.core.text import Span

OWN = "application/x-readback"
"""Tells what this program put on the clipboard from all else."""

_PRIVATE = "readback leaves no lists"
_GATE = "readback lets out"

NOT_FOR_HISTORY = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}
"""What asks the histories of Windows and of KDE, and what takes after them, not to keep what is copied.

https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats and
the hint that password managers give on Linux. macOS has such a sign too, which Qt cannot set from Python.
"""


def keep_out_of_histories(*, on: bool) -> None:
    """Whether what is copied from now on is marked as not to be kept in lists."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_PRIVATE, on)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where words that are to leave are from, as far as that is known.

    `article` is the id of the article and `spans` are passages of it, `people` whose words they are, `notes` the ids
    of the notes they are from. Of a list over several articles `places` are all passages with their articles; of one
    without a passage only the article is told of.
    """

    article: str = ""
    spans: tuple[Span, ...] = ()
    people: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    places: tuple[tuple[str, Span | None], ...] = ()


Gate = Callable[[tuple[str, ...], Origin], "tuple[str, ...] | None"]
"""What may leave of some words, in each form in which they go; None where nothing may, of which it has told."""


def set_gate(gate: Gate | None) -> None:
    """All that goes to the clipboard or is dragged passes the gate from now on."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_GATE, gate)


def unset_gate(gate: Gate) -> None:
    """This gate is no more, and what it knew is forgotten; another one stays."""
    application = QCoreApplication.instance()
    if application is not None and application.property(_GATE) == gate:
        application.setProperty(_GATE, None)


def may_leave(texts: tuple[str, ...], origin: Origin = Origin()) -> tuple[str, ...] | None:
    """What of some words may leave; None where nothing may, of which the reader is told."""
    application = QCoreApplication.instance()
    gate: Gate | None = application.property(_GATE) if application is not None else None
    return gate(texts, origin) if gate is not None else texts


def mime(plain: str, html: str = "", origin: Origin = Origin()) -> QMimeData:
    """Words for the clipboard or to be dragged, formatted too where there is `html`; nothing where they must stay.

    The object is one that Qt made: one made by Python is freed by the clipboard after Python has ended, and the
    program would crash then (PySide 6.12 with the platform "offscreen").
    """
    model = QStringListModel([""])
    made = model.mimeData([model.index(0)])
    made.clear()
    left = may_leave((plain, html), origin)
    if left is None:
        return made
    made.setText(left[0])
    if html:
        made.setHtml(left[1])
    made.setData(OWN, b"1")
    application = QCoreApplication.instance()
    if left != (plain, html) or (application is not None and application.property(_PRIVATE)):
        for name, value in NOT_FOR_HISTORY.items():
            made.setData(name, value)
    return made


def copy(plain: str, html: str = "", origin: Origin = Origin()) -> bool:
    """Puts words on the clipboard; False where they must stay, of which the reader was told."""
    made = mime(plain, html, origin)
    if not made.hasText():
        return False
    QGuiApplication.clipboard().setMimeData(made)
    return True


def copy_private(plain: str) -> None:
    """Puts words on the clipboard that no history is to keep, whatever was chosen."""
    made = mime(plain)
    for name, value in NOT_FOR_HISTORY.items():
        made.setData(name, value)
    QGuiApplication.clipboard().setMimeData(made)


def take_back() -> None:
    """Empties the clipboard if this program filled it."""
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if held is not None and held.hasFormat(OWN):
        QGuiApplication.clipboard().clear()
