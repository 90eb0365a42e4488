"""The name desk: which names over many articles are one person's, as the reader decides, and never asked twice."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from readback.core.analysis import Name
from readback.core.catalogue import Apart
from readback.core.correcting import Correcting
from readback.core.corrections import Correction, CorrectionKind
from readback.core.edits import Changes, Edit, Verb
from readback.core.library import Library
from readback.core.proposals import Proposal, proposals
from readback.core.rows import Named

DECISION_COLUMNS = ("decision", "name", "other", "called", "decided")


class NameDesk:
    """What is proposed and what was decided; each decision is an Edit."""

    def __init__(
        self, library: Library, clock: Callable[[], datetime], ids: Callable[[], str], correcting: Correcting
    ) -> None:
        self._library = library
        self._clock = clock
        self._ids = ids
        self._correcting = correcting

    def proposals(self, rows: Iterable[Named]) -> tuple[Proposal, ...]:
        """Names that may be one person's and about which nothing is decided, the likeliest first."""
        return proposals(rows, self.settled())

    def settled(self) -> list[tuple[str, str]]:
        """The pairs of names about which something is decided."""
        joined = ((one.name, other.name) for _, one, other in self._joined())
        return [*joined, *(it.names for it in self._library.catalogue.apart())]

    def join(self, proposal: Proposal, called: str = "") -> Edit:
        """Yes, one and the same in all articles, by the fuller name or the one that is given."""
        return self._correcting.join_everywhere(proposal.name, proposal.fuller, called or proposal.fuller.name)

    def keep_apart(self, proposal: Proposal) -> Edit:
        """No, two; it is not proposed again."""
        apart = Apart(self._ids(), (proposal.name.name, proposal.fuller.name), self._clock())
        catalogue = self._library.catalogue

        def keep() -> Changes:
            catalogue.save_apart(apart)
            return Changes(desk=True)

        def forget() -> Changes:
            catalogue.delete_apart(apart.id)
            return Changes(desk=True)

        return Edit(Verb.KEEP_APART, keep, forget, about=proposal.name)

    def decision_table(self) -> Iterator[tuple[str, ...]]:
        """What was decided, as the lines of a table, the columns' names first."""
        yield DECISION_COLUMNS
        for it, one, other in self._joined():
            yield ("same", one.name, other.name, it.called or other.name, it.created.isoformat())
        for apart in self._library.catalogue.apart():
            yield ("apart", *apart.names, "", apart.decided.isoformat())

    def _joined(self) -> list[tuple[Correction, Name, Name]]:
        """Which two names are one's in all articles, and the corrections that say so."""
        same = [it for it in self._library.corrections() if it.kind is CorrectionKind.SAME_AS]
        return [(it, it.of, it.to) for it in same if it.of and it.to]
