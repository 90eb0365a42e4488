"""Sizes of files as they are written where the reader lives."""

from PySide6.QtCore import QLocale


def size(count: int) -> str:
    """So many bytes, in the unit that suits: 1.2 MB."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
