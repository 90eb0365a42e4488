"""What a reader process tells its parent, as JSON.

A hostile file may have taken over the process, and to unpickle what it sends would be to run its code.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from readback.core.article import Attachment, Draft, LeftOut
from readback.core.document import Block, Box, Form, Landmark, LandmarkKind, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.ports import Picture, Reading

_TEXTS = frozenset(field.name for field in fields(Draft)) - {
    "paragraphs", "origins", "left_out", "attachments", "pictures", "verbatim", "tracked",
}  # fmt: skip


def packed(answer: Reading | Picture | FileUnreadable) -> bytes:
    """An answer as bytes."""
    if isinstance(answer, FileUnreadable):
        return json.dumps({"reason": answer.reason, "detail": answer.detail}).encode("ascii")
    return json.dumps(asdict(answer), default=_letters).encode("ascii")


def _letters(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def unpacked(content: bytes, path: str) -> Reading | Picture:
    """The reading or picture that was packed; raises the FileUnreadable that was, for `path`.

    Raises ValueError where the bytes are anything else.
    """
    try:
        answer = json.loads(content)
        if "reason" in answer:
            raise FileUnreadable(path, Unreadable(answer["reason"]), _number(answer["detail"]))
        if "png" in answer:
            return _picture(answer)
        return Reading(_draft(answer["draft"]), _text(answer["sha256"]))
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("no answer of a reader") from error


def _picture(said: Mapping[str, Any]) -> Picture:
    return Picture(
        base64.b64decode(_text(said["png"]), validate=True),
        _count(said["page"]),
        _count(said["pages"]),
        tuple(Box(*(_share(it[side]) for side in ("left", "top", "right", "bottom"))) for it in said["boxes"]),
    )


def _share(value: Any) -> float:
    if not isinstance(value, int | float):
        raise TypeError(value)
    return min(1.0, max(0.0, value))


def _draft(said: Mapping[str, Any]) -> Draft:
    return Draft(
        paragraphs=tuple(map(_block, said["paragraphs"])),
        origins=tuple((_text(field), Origin(_text(origin))) for field, origin in said["origins"]),
        left_out=tuple(LeftOut(_text(left["text"]), _count(left["before"])) for left in said["left_out"]),
        attachments=tuple(
            Attachment(_text(it["name"]), base64.b64decode(_text(it["content"]), validate=True))
            for it in said["attachments"]
        ),
        pictures=tuple(map(_count, said["pictures"])),
        verbatim=None if said["verbatim"] is None else _text(said["verbatim"]),
        tracked=said["tracked"] is True,
        **{name: _text(said[name]) for name in _TEXTS},
    )


def _block(said: Mapping[str, Any]) -> Block:
    form = said["form"]
    return Block(
        _text(said["text"]),
        Form(Role(_text(form["role"])), _count(form["level"]), _text(form["label"])),
        tuple(map(_landmark, said["landmarks"])),
    )


def _landmark(said: Mapping[str, Any]) -> Landmark:
    return Landmark(
        _count(said["offset"]), LandmarkKind(_text(said["kind"])), _text(said["label"]), _count(said["number"])
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or value < 0:
        raise TypeError(value)
    return value


def _number(value: Any) -> int | None:
    if not isinstance(value, int | None):
        raise TypeError(value)
    return value
