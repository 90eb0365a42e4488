"""Files that are a zip archive of parts, as office documents and books are: opened without trusting what they say.

A small archive can unpack to more than any machine holds, so parts, sizes and how far they are packed are looked at
first and bytes are counted while they are read. No name in an archive ever becomes a path.
"""

import zlib
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

from readback.core.errors import FileUnreadable, Unreadable

MOST_PARTS = 5_000
LARGEST = 200_000_000  # bytes, all parts together
PACKED_MOST = 200  # times; a plain text packs about 5 times
_UNPACKED = 1_000_000  # bytes; below, how far it is packed does not matter
_ENCRYPTED = 0x1
SIGNATURE = b"PK\x03\x04"


def is_package_with(content: bytes, part: str) -> bool:
    """Whether bytes are an archive that holds a part."""
    return part in parts_in(content)


def parts_in(content: bytes) -> list[str]:
    """The names of an archive's parts; none where bytes are no archive, or one whose list of parts is gone."""
    if not content.startswith(SIGNATURE):
        return []
    try:
        with ZipFile(BytesIO(content)) as archive:
            return archive.namelist()
    except (BadZipFile, LargeZipFile, ValueError, OverflowError, OSError, NotImplementedError):
        return []


class Package:
    """An open archive; `name` is that of the file, for errors."""

    def __init__(self, content: bytes, name: str) -> None:
        """Raises FileUnreadable: DAMAGED, or TOO_LARGE for what would unpack to too much."""
        self.name, self._left = name, LARGEST
        try:
            self._archive = ZipFile(BytesIO(content))
            parts = self._archive.infolist()
        except (BadZipFile, LargeZipFile, ValueError, OverflowError, OSError, NotImplementedError) as error:
            raise FileUnreadable(name, Unreadable.DAMAGED) from error
        unpacked = sum(part.file_size for part in parts)
        packed = max(1, sum(part.compress_size for part in parts))
        if len(parts) > MOST_PARTS or unpacked > LARGEST:
            raise FileUnreadable(name, Unreadable.TOO_LARGE, unpacked)
        if unpacked > _UNPACKED and unpacked > PACKED_MOST * packed:
            raise FileUnreadable(name, Unreadable.TOO_LARGE, unpacked)

    @property
    def parts(self) -> list[str]:
        """The names of all parts."""
        return self._archive.namelist()

    def read(self, part: str) -> bytes:
        """The bytes of a part. Raises FileUnreadable: DAMAGED, also where it is missing; ENCRYPTED, TOO_LARGE."""
        try:
            info = self._archive.getinfo(part)
            if info.flag_bits & _ENCRYPTED:
                raise FileUnreadable(self.name, Unreadable.ENCRYPTED)
            with self._archive.open(info) as file:
                content = file.read(self._left + 1)
        except (KeyError, BadZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError) as error:
            raise FileUnreadable(self.name, Unreadable.DAMAGED) from error
        self._left -= len(content)
        if self._left < 0:
            raise FileUnreadable(self.name, Unreadable.TOO_LARGE, LARGEST)
        return content
