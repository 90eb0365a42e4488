"""Reads the annotated corpora into plain values: passages with names, paragraphs with syntax trees.

Nothing here knows spaCy. The corpora are described by the README.md that lies beside them.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LABELS = {"people": "PERSON", "places": "PLACE", "organisations": "ORG"}


class CorporaMissing(Exception):
    """The data folder is not there; says which folder was looked for."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph and the names in it: (start, end, label), in code points of `text`."""

    text: str
    names: tuple[tuple[int, int, str], ...]
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Tree:
    """A paragraph of the treebank: parallel lists, one item a word; heads count from the paragraph's first word."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]
    heads: tuple[int, ...]
    deps: tuple[str, ...]
    starts: tuple[bool, ...]


def corpora_folder(data: Path) -> Path:
    """The folder of the corpora inside the data folder; raises CorporaMissing."""
    folder = data / "corpora"
    if not folder.is_dir():
        raise CorporaMissing(f"{folder} is not there: the corpora are needed to train and to evaluate.")
    return folder


def read_lines(path: Path) -> Iterator[dict]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def file_hashes(paths: list[Path], root: Path) -> dict[str, str]:
    """SHA-256 of each file, by its path below `root`, for the record beside the model."""
    return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(paths)}


def read_names(path: Path) -> list[list[Passage]]:
    """The documents of a file of names, each as its passages."""
    return [passages for line in read_lines(path) if (passages := passages_of(line))]


def passages_of(line: dict) -> list[Passage]:
    """Cuts a document at its line breaks; a name across a break is left out."""
    names = sorted(_names(line))
    articles = "people" in line and not line["id"].startswith("events")
    found = []
    for part in re.finditer(r"[^\n]+", line["text"]):
        start, end = part.span()
        inside = tuple((s - start, e - start, label) for s, e, label in names if start <= s and e <= end)
        if part.group().strip():
            found.append(Passage(part.group(), inside, headline=articles and not found))
    return found


def _names(line: dict) -> set[tuple[int, int, str]]:
    if "entities" in line:
        return {(s, e, label) for s, e, label in line["entities"] if label in LABELS.values()}
    entries = ((label, entry) for key, label in LABELS.items() for entry in line.get(key, ()))
    return {(s, e, label) for label, entry in entries for s, e in entry["mentions"]}


def read_trees(path: Path) -> list[Tree]:
    """The paragraphs of a CoNLL-U file, in order; sentences whose words do not spell their text are left out."""
    paragraphs: list[list[list[list[str]]]] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        rows = [line.split("\t") for line in lines if line and line[0].isdigit()]
        if not rows:
            continue
        fresh = any(line.startswith(("# newpar", "# newdoc")) for line in lines)
        if fresh or not paragraphs or len(paragraphs[-1]) >= 8:
            paragraphs.append([])
        paragraphs[-1].append(rows)
    return [_tree(sentences) for sentences in paragraphs]


def _tree(sentences: list[list[list[str]]]) -> Tree:
    columns: tuple[list, ...] = ([], [], [], [], [], [])
    for rows in sentences:
        base = len(columns[0])
        for index, (row, space) in enumerate(_words(rows)):
            head = base + int(row[6]) - 1 if row[6] != "0" else base + index
            values = (row[1], space, row[4], head, _dependency(row[7]), index == 0)
            for column, value in zip(columns, values, strict=True):
                column.append(value)
    return Tree(*(tuple(column) for column in columns))


def _words(rows: list[list[str]]) -> list[tuple[list[str], bool]]:
    """The syntactic words with whether a blank follows; inside a contraction none does."""
    words: list[tuple[list[str], bool]] = []
    joined, joined_space = 0, True
    for row in rows:
        if "-" in row[0]:
            joined, joined_space = int(row[0].split("-")[1]), "SpaceAfter=No" not in row[9]
        elif "." not in row[0]:
            number = int(row[0])
            inside = "SpaceAfter=No" not in row[9] if number > joined else joined_space and number == joined
            words.append((row, inside))
    return words


def _dependency(label: str) -> str:
    """The label without its subtype, save the subtypes that the rules for speakers ask for."""
    return label if label in {"nsubj:pass", "acl:relcl", "nmod:poss", "obl:agent"} else label.split(":", maxsplit=1)[0]
