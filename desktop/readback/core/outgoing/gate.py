"""The gate that all goes through before it leaves: what was agreed with a source is seen to here, and nowhere else."""

from typing import Protocol

from readback.core.outgoing.model import Taken


class Gate(Protocol):
    """Says what of something may leave."""

    def __call__(self, taken: Taken) -> Taken:
        """What may leave of this, as it may. Raises ReadbackError where it may not, with the reason."""
        ...


def let_through(taken: Taken) -> Taken:
    """The gate where nothing was agreed with anybody: all may leave as it is."""
    return taken
