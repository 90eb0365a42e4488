"""What is put on the clipboard, made so that the program can end while it is still there."""

from PySide6.QtCore import QMimeData, QStringListModel


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
    return made
