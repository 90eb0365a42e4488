"""Small pictures: a palette of few colours, none of which is far from what was there, packed as well as PNG goes."""

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtGui import QImage, qRgb

GROUNDS = 24
"""So many colours are kept as they are."""


def save_small(image: QImage, path: Path, most: int = 256) -> None:
    """Writes a picture with a palette of at most `most` colours, 256 of them at most."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    height, width = image.height(), image.width()
    stored = np.frombuffer(image.constBits(), np.uint32).reshape(height, image.bytesPerLine() // 4)
    colours, which, counts = np.unique(stored[:, :width] & 0xFFFFFF, return_inverse=True, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    parts = np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255], axis=1).astype(np.int32)
    kept = _palette(parts[order], most)
    nearest = np.array([((kept - it) ** 2).sum(axis=1).argmin() for it in parts], np.uint8)
    even = (width + 3) // 4 * 4  # a line of an image is a multiple of four bytes
    filled = np.zeros((height, even), np.uint8)
    filled[:, :width] = nearest[which.reshape(height, width)]
    small = QImage(filled.tobytes(), width, height, even, QImage.Format.Format_Indexed8)
    small.setColorTable([qRgb(*map(int, it)) for it in kept])
    if not small.save(str(path), quality=0):  # 0 packs best
        raise OSError(f"{path} was not written")
    print(f"{path} {path.stat().st_size // 1000} kB", flush=True)


def _palette(colours: Any, most: int) -> Any:
    """Few of the colours: the commonest, which are grounds, and such others that each is near one of them."""
    for apart in range(0, 256, 3):
        kept = colours[:GROUNDS]
        for colour in colours[GROUNDS:]:
            if ((kept - colour) ** 2).sum(axis=1).min() > apart * apart:
                kept = np.vstack([kept, colour])
                if len(kept) > most:
                    break
        else:
            return kept
    return colours[:most]
