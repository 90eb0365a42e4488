"""All pictures of some articles at once, to be made off the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from readback.core.errors import ArticleMissing, Cancelled
from readback.core.pictures.counts import Counted, counted_in
from readback.core.pictures.facts import Facts, facts_of
from readback.core.pictures.located import Located, located_in
from readback.core.pictures.timeline import Timeline, timeline_of
from readback.core.pictures.together import Web, together_in
from readback.core.ports import Arrange, Stop
from readback.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Depicted:
    """What is drawn of some articles; `stands` are the places of the web's nodes, both ways from 0 to 1.

    `missing` counts the articles in which nothing has been looked for yet.
    """

    counted: tuple[Counted, ...]
    web: Web
    stands: tuple[tuple[float, float], ...]
    located: tuple[Located, ...]
    timeline: Timeline
    articles: int
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """The facts of some articles of the library, and of how many of those there are none yet."""

    facts: tuple[Facts, ...]
    missing: int


def told_by(workspace: Workspace, articles: Sequence[str], stop: Stop) -> Told:
    """The facts of a few articles, corrected by the reader; of drafts there are none. Raises Cancelled."""
    facts, missing = [], 0
    for id in articles:
        if stop():
            raise Cancelled
        try:
            article = workspace.library.article(id)
        except ArticleMissing:  # damaged since it was listed: that is reported
            continue
        found = workspace.library.analysis(id, "")
        if found is None:
            missing += 1
        elif not article.draft:
            facts.append(facts_of(article, workspace.corrections.corrected(article, found)))
    return Told(tuple(facts), missing)


def depicted(facts: Sequence[Facts], missing: int, arrange: Arrange) -> Depicted:
    """The pictures of articles, by their facts."""
    web = together_in(facts)
    stands = arrange(len(web.nodes), [(it.one, it.other, len(it.spots)) for it in web.ties])
    return Depicted(counted_in(facts), web, stands, located_in(facts), timeline_of(facts), len(facts), missing)
