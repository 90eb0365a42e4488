"""What is put on the clipboard: so that the program can end while it is still there, and take it back."""

from PySide6.QtCore import QCoreApplication, QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

OWN = "application/x-readback"
"""Tells what this program put on the clipboard from all else."""

_PRIVATE = "readback leaves no lists"

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


def mime(plain: str, html: str = "") -> QMimeData:
    """Words for the clipboard, formatted too where there is `html`.

    The object is one that Qt made: one made by Python is freed by the clipboard after Python has ended, and the
    program would crash then (PySide 6.12 with the platform "offscreen").
    """
    model = QStringListModel([""])
    made = model.mimeData([model.index(0)])
    made.clear()
    made.setText(plain)
    if html:
        made.setHtml(html)
    made.setData(OWN, b"1")
    application = QCoreApplication.instance()
    if application is not None and application.property(_PRIVATE):
        for name, value in NOT_FOR_HISTORY.items():
            made.setData(name, value)
    return made


def copy(plain: str) -> None:
    """Puts words on the clipboard."""
    QGuiApplication.clipboard().setMimeData(mime(plain))


def take_back() -> None:
    """Empties the clipboard if this program filled it."""
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if held is not None and held.hasFormat(OWN):
        QGuiApplication.clipboard().clear()
