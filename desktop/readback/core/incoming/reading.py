"""What a file that was taken out elsewhere says, read with nothing taken for granted."""

from collections.abc import Generator
from dataclasses import replace
from typing import Any

from readback.core.errors import FileUnusable, Unusable
from readback.core.incoming.annotations import Foreign, foreign, has_annotations
from readback.core.incoming.checks import check, is_analysis
from readback.core.incoming.keeping import Incoming, Intake
from readback.core.incoming.pieces import loads
from readback.core.outgoing.model import VERSION, Folio, Whole
from readback.core.outgoing.shapes import MisshapenError, shaped

ENDINGS = frozenset({".json", ".jsonld"})
"""How the names of files end that may have been taken out elsewhere."""

Read = Whole | tuple[Foreign, ...]
"""What a file says: a library of Readback's, or annotations of another program."""


def intake_of(content: bytes, path: str, incoming: Incoming) -> Intake:
    """What is to be kept of a file's content. Raises FileUnusable, with nothing kept."""
    taking = intake(read(content, path), incoming)
    while True:
        try:
            next(taking)
        except StopIteration as over:
            found: Intake = over.value
            return found


def intake(what: Read, incoming: Incoming) -> Generator[tuple[int, int], None, Intake]:
    """What is to be kept of what a file says, worked out a little at a time where the library lives."""
    if isinstance(what, Whole):
        yield 0, 1
        return incoming.library(what)
    return (yield from incoming.annotations(what))


def read(content: bytes, path: str) -> Read:
    """What a file's content says, all of it checked; on whichever thread. Raises FileUnusable."""
    data = data_of(content, path)
    if is_whole(data):
        return whole_of(data, path)
    if not has_annotations(data):
        raise FileUnusable(path, Unusable.OTHER)
    try:
        return foreign(data)
    except (MisshapenError, RecursionError) as error:
        place = error.place if isinstance(error, MisshapenError) else ""
        raise FileUnusable(path, Unusable.DAMAGED, place) from error


def data_of(content: bytes, path: str) -> Any:
    """The data of a JSON file. Raises FileUnusable."""
    try:
        return loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise FileUnusable(path, Unusable.DAMAGED) from error


def is_whole(data: object) -> bool:
    """Whether it means to be Readback's own JSON."""
    return isinstance(data, dict) and "readback" in data


def whole_of(data: Any, path: str) -> Whole:
    """What Readback's own JSON says, all of it checked. Raises FileUnusable, with the place of what cannot be."""
    version = data["readback"]
    if type(version) is not int or version < 1:
        raise FileUnusable(path, Unusable.DAMAGED, "readback")
    if version > VERSION:
        raise FileUnusable(path, Unusable.NEWER)
    try:
        whole = shaped(Whole, data)
        check(whole)
    except (MisshapenError, RecursionError) as error:
        place = error.place if isinstance(error, MisshapenError) else ""
        raise FileUnusable(path, Unusable.DAMAGED, place) from error
    return replace(whole, articles=tuple(map(_looked_into, whole.articles)))


def _looked_into(folio: Folio) -> Folio:
    """Without an analysis that cannot be of its article: it is made again."""
    sound = folio.analysis is None or is_analysis(folio.analysis, folio.article)
    return folio if sound else replace(folio, analysis=None)
