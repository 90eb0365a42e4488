"""The words that the index knows: those that hold another one, and those that differ in their endings."""

import sqlite3

from readback.core.endings import stems
from readback.core.query import Clause
from readback.core.words import Match, Words

SHORTEST = 3
"""Words of fewer letters are not known: they have no parts to be found by, and no endings."""

_FORMS = 100
"""How many words that hold a part further in are looked for, the shortest first; beginnings are found all the same."""

_LAST = "\U0010ffff"


class KnownWords:
    """The vocabulary of one index, asked during one search; without `fts` no parts of words are known."""

    def __init__(self, database: sqlite3.Connection, *, fts: bool) -> None:
        self._db = database
        self._fts = fts
        self._holding: dict[str, tuple[str, ...]] = {}
        self._standing: dict[Words, bool] = {}

    def holding(self, word: str) -> tuple[str, ...]:
        """Words that hold another one, but not at their beginning."""
        if word not in self._holding:
            found = self._db.execute(
                "SELECT w.word FROM word_parts CROSS JOIN word w ON w.id = word_parts.rowid"
                " WHERE word_parts MATCH ? AND substr(w.word, 1, ?) <> ? ORDER BY length(w.word), w.word LIMIT ?",
                (f'"{word}"', len(word), word, _FORMS),
            )
            self._holding[word] = tuple(row[0] for row in found)
        return self._holding[word]

    def akin(self, word: str) -> tuple[str, ...]:
        """Words that are the same as another one but for their endings."""
        found = self._db.execute(
            "SELECT word FROM word WHERE english = ? OR german = ? OR french = ? ORDER BY word", stems(word)
        )
        return tuple(row[0] for row in found)

    def may_hold(self, clause: Clause) -> bool:
        """Whether anything may hold the words of a clause; what is not a single word is taken to be there."""
        return any(isinstance(term.what, Words) and self._may_stand(term.what) for term in clause)

    def _may_stand(self, words: Words) -> bool:
        if words not in self._standing:
            self._standing[words] = self._looked_up(words)
        return self._standing[words]

    def _looked_up(self, words: Words) -> bool:
        if words.forms or not words.loose or len(words.words[0]) < SHORTEST:
            return True
        (word,) = words.words
        begins = self._db.execute("SELECT 1 FROM word WHERE word >= ? AND word < ? LIMIT 1", (word, word + _LAST))
        if begins.fetchone() is not None:
            return True
        return words.match is Match.PART and (not self._fts or bool(self.holding(word)))
