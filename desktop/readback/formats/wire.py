"""What a reader process tells its parent, as JSON.

A hostile file may have taken over the process, and to unpickle what it sends would be to run its code.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from readback.core.article import Draft, LeftOut
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.ports import Reading

_TEXTS = frozenset(field.name for field in fields(Draft)) - {"paragraphs", "left_out", "verbatim"}


def packed(answer: Reading | FileUnreadable) -> bytes:
    """An answer as bytes."""
    if isinstance(answer, FileUnreadable):
        return json.dumps({"reason": answer.reason, "detail": answer.detail}).encode("ascii")
    return json.dumps(asdict(answer)).encode("ascii")


def unpacked(content: bytes, path: str) -> Reading:
    """The reading that was packed; raises the FileUnreadable that was, for `path`.

    Raises ValueError where the bytes are anything else.
    """
    try:
        answer = json.loads(content)
        if "reason" in answer:
            raise FileUnreadable(path, Unreadable(answer["reason"]), _number(answer["detail"]))
        return Reading(_draft(answer["draft"]), _text(answer["sha256"]))
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("no answer of a reader") from error


def _draft(said: Mapping[str, Any]) -> Draft:
    return Draft(
        paragraphs=tuple(map(_text, said["paragraphs"])),
        left_out=tuple(LeftOut(_text(left["text"]), _number(left["before"]) or 0) for left in said["left_out"]),
        verbatim=None if said["verbatim"] is None else _text(said["verbatim"]),
        **{name: _text(said[name]) for name in _TEXTS},
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _number(value: Any) -> int | None:
    if not isinstance(value, int | None):
        raise TypeError(value)
    return value
