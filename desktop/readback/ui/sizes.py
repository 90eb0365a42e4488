"""Sizes of files as they are written where the reader lives."""

from PySide6.QtCore import QLocale


def size(count: int) -> str:
    """So many bytes, in the unit that suits, on one line with it: 1.2 MB."""
    told = QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return told.replace(" ", "\N{NO-BREAK SPACE}")
