"""The gate of the command line: what was agreed with sources is kept in what is printed, too."""

from readback.cli.output import Output
from readback.cli.reasons import reason
from readback.core.agreements import Agreement
from readback.core.errors import Withheld
from readback.core.outgoing.rules import Piece, Rules
from readback.core.workspace import Workspace, now


class Guarded(Output):
    """Lets lines through as far as the agreements allow; says at the end how many were held back, and why."""

    def __init__(self, to: Output, rules: Rules) -> None:
        self._to, self._rules = to, rules
        self._held: dict[Agreement, None] = {}
        self._lines = 0

    @property
    def status(self) -> int:
        """The exit status so far."""
        return self._to.status

    @status.setter
    def status(self, status: int) -> None:
        self._to.status = status

    def line(self, words: str, *plain: str) -> None:
        """A line of the answer, if it may leave."""
        try:
            left, *_ = self._rules.passed(Piece((words, *plain)), now())
        except Withheld as error:
            self._held.update(dict.fromkeys(error.agreements))
            self._lines += 1
        else:
            self._to.line(left)

    def complain(self, words: str) -> None:
        """One plain line on what went wrong."""
        self._to.complain(words)

    def remark(self, words: str) -> None:
        """One line on what should be known of the answer."""
        self._to.remark(words)

    def close(self) -> None:
        """Says what was held back."""
        if self._held:
            count = "1 line" if self._lines == 1 else f"{self._lines} lines"
            self.complain(f"{count} not printed: {reason(Withheld(tuple(self._held)))}")


def guarded(output: Output, workspace: Workspace) -> Output:
    """Where lines go that may hold what was agreed to stay."""
    rules = workspace.agreements.rules()
    return Guarded(output, rules) if rules.guarded else output
