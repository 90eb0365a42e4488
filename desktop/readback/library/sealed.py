"""The envelope around what the library keeps: the schema version and a SHA-256 that shows any damage.

It is JSON, so that other programs can read it, but it is checked as bytes: a file is sound when it is exactly
what sealing its content gives. The envelope itself stays as it is in every schema version.
"""

import hashlib
import json
import re
from typing import Any

SCHEMA = 6
"""The version of what is inside; to be raised with any change that an older program would not understand.

1: notes on passages, pages and articles. 2: notes on names and quotations, corrections, versions of notes.
3: the tail of an article's log. 4: drafts, which an older program would take for sources.
5: clearings. 6: agreements with sources, which an older program would not heed.
"""

_SEALED = re.compile(rb'\{"schema": (\d{1,9}), "sha256": "[0-9a-f]{64}", "content":\n(.*)\n\}\n', re.DOTALL)


class DamagedError(Exception):
    """A file is not as it was written."""


class NewerError(Exception):
    """A file is sound but was written by a newer version of the program."""


def sealed(content: Any, schema: int = SCHEMA) -> bytes:
    """The bytes of a file that holds this content (anything JSON can hold)."""
    return _enveloped(json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass"), schema)


def unsealed(raw: bytes) -> Any:
    """The content of a file's bytes. Raises DamagedError, NewerError."""
    return json.loads(_opened(raw)[1].decode("utf-8", "surrogatepass"))


def schema_of(raw: bytes) -> int:
    """The version of a file's bytes. Raises DamagedError, NewerError."""
    return _opened(raw)[0]


def _opened(raw: bytes) -> tuple[int, bytes]:
    found = _SEALED.fullmatch(raw)
    if found is None or _enveloped(found[2], int(found[1])) != raw:
        raise DamagedError
    if int(found[1]) > SCHEMA:
        raise NewerError
    return int(found[1]), found[2]


def _enveloped(body: bytes, schema: int) -> bytes:
    digest = hashlib.sha256(b"%d\n%s" % (schema, body)).hexdigest().encode()
    return b'{"schema": %d, "sha256": "%s", "content":\n%s\n}\n' % (schema, digest, body)
