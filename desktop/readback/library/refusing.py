"""Why nothing can be saved in a library, for those who ask."""

from readback.core.errors import Unwritable


class Refusing:
    """What keeps a library from being written, or None."""

    _refused: Unwritable | None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved."""
        return self._refused is not None

    @property
    def busy(self) -> bool:
        """Whether nothing can be saved because another program has the library."""
        return self._refused is Unwritable.LOCKED

    @property
    def newer(self) -> bool:
        """Whether nothing can be saved, and what it wrote is left out, because a newer program has been at it."""
        return self._refused is Unwritable.NEWER
