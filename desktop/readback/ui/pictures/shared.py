"""The page of who and what stands together: its sentence, its table, its graph."""

from collections.abc import Sequence

from readback.core.pictures.together import Node, Tie, Web
from readback.core.text import folded
from readback.ui.pictures.graph import Graph, Knot, Thread
from readback.ui.pictures.sheet import Line, Sheet
from readback.ui.words import counted, figure, tr


def together_sheet(web: Web, stands: Sequence[tuple[float, float]]) -> Sheet:
    """A graph of those named most, a table of its ties; its nodes lead to where they are named."""
    keys = [_key(node) for node in web.nodes]
    knots = [
        Knot(key, node.name, node.kind, len(node.spots), x, y)
        for key, node, (x, y) in zip(keys, web.nodes, stands, strict=True)
    ]
    lines = tuple(_line(tie, web.nodes, keys) for tie in web.ties)
    threads = [
        Thread(line.key, keys[tie.one], keys[tie.other], len(tie.spots))
        for line, tie in zip(lines, web.ties, strict=True)
    ]
    alone = tr("No two names stand in one paragraph.")
    headings = (tr("Name"), tr("Together with"), tr("Paragraphs"))
    return Sheet(
        _sentence(web),
        headings,
        lines,
        Graph(knots, threads),
        _aside(web),
        "" if lines else alone,
        tuple(_node(key, node) for key, node in zip(keys, web.nodes, strict=True)),
        wide=2,
    )


def _key(node: Node) -> str:
    return f"{node.kind} {folded(node.name)}"


def _line(tie: Tie, nodes: Sequence[Node], keys: Sequence[str]) -> Line:
    one, other = nodes[tie.one].name, nodes[tie.other].name
    count = len(tie.spots)
    words = counted(
        count, "{name} and {other}, in 1 paragraph", "{name} and {other}, in {n} paragraphs", name=one, other=other
    )
    title = tr("{name} and {other}", name=one, other=other)
    key = f"{keys[tie.one]} + {keys[tie.other]}"
    return Line(key, title, (one, other, count), (("", tie.spots),), lambda: words)


def _node(key: str, node: Node) -> Line:
    words = ", ".join([node.name, tr("named {n}×", n=len(node.spots))])
    return Line(key, node.name, (), (("", node.spots),), lambda: words)


def _sentence(web: Web) -> str:
    """Which two stand together most."""
    if not web.ties:
        return ""
    most = len(web.ties[0].spots)
    one, other = web.nodes[web.ties[0].one].name, web.nodes[web.ties[0].other].name
    if web.strongest > 1:
        pairs = counted(web.strongest, "1 pair", "{n} pairs")
        return counted(
            most,
            "{pairs} stand together most: in 1 paragraph each.",
            "{pairs} stand together most: in {n} paragraphs each.",
            pairs=pairs,
        )
    return counted(
        most,
        "{name} and {other} stand together most: in 1 paragraph.",
        "{name} and {other} stand together most: in {n} paragraphs.",
        name=one,
        other=other,
    )


def _aside(web: Web) -> str:
    """What is not drawn."""
    parts = []
    if web.names > len(web.nodes):
        drawn, all_of_them = figure(len(web.nodes)), figure(web.names)
        parts.append(tr("Drawn are the {n} named most, of {all} that share a paragraph.", n=drawn, all=all_of_them))
    between = len(web.ties)
    if web.ties_in_all > between and web.names == len(web.nodes):
        parts.append(tr("The {n} strongest of {all} ties are drawn.", n=between, all=web.ties_in_all))
    return " ".join(parts)
