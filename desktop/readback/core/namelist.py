"""A list of names to be searched at once: pasted, or from a CSV file."""

import csv
import io

from readback.core.text import folded, tidy

MOST_NAMES = 2_000
"""A list ends here."""

_HEADS = frozenset({"name", "names", "person", "people", "full name", "nom", "namen"})


def names_in(text: str) -> tuple[str, ...]:
    """The names in a text: one on each line, or in the column of a table that is headed "name", or in its first.

    A name that comes again, but for case and accents, is taken once.
    """
    rows = [[tidy(cell) for cell in row] for row in _rows(text) if any(map(tidy, row))]
    column = next((at for at, cell in enumerate(rows[0]) if folded(cell) in _HEADS), None) if rows else None
    cells = (row[column or 0] for row in rows[column is not None :] if len(row) > (column or 0))
    names = {folded(cell): cell for cell in reversed([cell for cell in cells if cell])}
    return tuple(names.values())[::-1][:MOST_NAMES]


def _rows(text: str) -> list[list[str]]:
    """The cells of a table; a list whose lines hold no more than one sign of a table is no table."""
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    for sign in ("\t", ";", ","):
        if lines and all(sign in line for line in lines):
            return list(csv.reader(io.StringIO("\n".join(lines)), delimiter=sign))
    return [next(csv.reader([line])) if line.strip().startswith('"') else [line] for line in lines]
