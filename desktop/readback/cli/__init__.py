"""The command line: extraction as JSON for other tools, a library for scripts, the program's test of itself.

Each module holds one kind of command; `program` has the parser and joins them.
"""

from readback.cli.answering import answer
from readback.cli.extracting import as_json
from readback.cli.openings import meant
from readback.cli.output import Reply
from readback.cli.program import main, wants
from readback.cli.reasons import REASONS, REFUSALS
from readback.cli.window import hand_over, handed_over, sent

__all__ = [
    "REASONS",
    "REFUSALS",
    "Reply",
    "answer",
    "as_json",
    "hand_over",
    "handed_over",
    "main",
    "meant",
    "sent",
    "wants",
]
