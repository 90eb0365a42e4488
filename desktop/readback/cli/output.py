"""Where answers go: a terminal, or the program that asked an open window."""

import io
import sys
from dataclasses import dataclass
from typing import TextIO


class Refused(Exception):
    """What was asked cannot be done; the message is one line for whoever asked."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as a whole: what is for stdout, what for stderr, and the exit status."""

    out: str
    err: str
    status: int


class Output:
    """Takes the lines of an answer and of complaints; any complaint makes the exit status `failed`."""

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None, failed: int = 1) -> None:
        self._out, self._err = out or sys.stdout, err or sys.stderr
        self._failed = failed
        self.status = 0

    def line(self, words: str, *plain: str) -> None:  # noqa: ARG002 - for a gate
        """A line of the answer; whoever reads it may rely on it at once.

        `plain` is what it says without signs of its own between the words.
        """
        self._out.write(words + "\n")
        self._out.flush()

    def complain(self, words: str) -> None:
        """One plain line on what went wrong."""
        self.status = self._failed
        self._err.write(f"readback: {cell(words)}\n")
        self._err.flush()

    def remark(self, words: str) -> None:
        """One line on what should be known of the answer; nothing went wrong."""
        self._err.write(f"readback: {cell(words)}\n")

    def close(self) -> None:
        """All has been said."""

    def pass_on(self, reply: Reply) -> None:
        """An answer that another program gave."""
        self._out.write(reply.out)
        self._err.write(reply.err)
        self.status = max(self.status, reply.status)


class Collected(Output):
    """Keeps the answer."""

    def __init__(self) -> None:
        self._kept_out, self._kept_err = io.StringIO(), io.StringIO()
        super().__init__(self._kept_out, self._kept_err)

    @property
    def reply(self) -> Reply:
        """All of it."""
        return Reply(self._kept_out.getvalue(), self._kept_err.getvalue(), self.status)


def cell(words: str) -> str:
    """Words on one line and without tabs, for a table in a terminal."""
    return " ".join(words.split())
