"""The command line: extraction as JSON for other tools, a library for scripts, the program's test of itself.

Each module holds one kind of command; `program` has the parser and joins them.
What is named here is imported when it is first asked for: the window, which wants next to nothing of it, is there
sooner.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readback.cli.answering import answer
    from readback.cli.extracting import as_json
    from readback.cli.openings import meant
    from readback.cli.output import Reply
    from readback.cli.program import main
    from readback.cli.reasons import REASONS, REFUSALS
    from readback.cli.wanted import wants
    from readback.cli.window import erases, hand_over, hand_over_late, handed_over, sent

__all__ = [
    "REASONS",
    "REFUSALS",
    "Reply",
    "answer",
    "as_json",
    "erases",
    "hand_over",
    "hand_over_late",
    "handed_over",
    "main",
    "meant",
    "sent",
    "wants",
]

_MODULES = {
    "REASONS": "reasons",
    "REFUSALS": "reasons",
    "Reply": "output",
    "answer": "answering",
    "as_json": "extracting",
    "erases": "window",
    "hand_over": "window",
    "hand_over_late": "window",
    "handed_over": "window",
    "main": "program",
    "meant": "openings",
    "sent": "window",
    "wants": "wanted",
}


def __getattr__(name: str) -> Any:
    """What stands in `__all__`, from its module: https://peps.python.org/pep-0562/."""
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
