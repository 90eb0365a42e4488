"""Who and what stands in one paragraph."""

from hypothesis import given, settings

from core.pictures.made import article, articles
from readback.core.analysis import Kind
from readback.core.pictures.facts import Facts
from readback.core.pictures.together import Web, together_in
from readback.core.text import folded

PERSON, PLACE = Kind.PERSON, Kind.PLACE


def ties(web: Web) -> list[tuple[str, str, int]]:
    return [(web.nodes[it.one].name, web.nodes[it.other].name, len(it.spots)) for it in web.ties]


def test_a_tie_counts_the_paragraphs_that_name_both() -> None:
    one = article(
        {
            0: [("Vale", PERSON)],
            1: [("Ellery", PLACE), ("Vale", PERSON), ("Vale", PERSON)],
            2: [("Vale", PERSON), ("Ellery", PLACE), ("O’Rell", PERSON)],
            3: [("Alone", PERSON)],
        }
    )
    web = together_in([one])
    assert ties(web) == [("Vale", "Ellery", 2), ("Vale", "O’Rell", 1), ("Ellery", "O’Rell", 1)]
    assert [(node.name, len(node.spots)) for node in web.nodes] == [("Vale", 4), ("Ellery", 2), ("O’Rell", 1)]
    assert [spot.paragraph for spot in web.ties[0].spots] == [1, 2]
    assert web.ties[0].spots[0] == one.met[1].spot


def test_paragraphs_of_two_articles_are_two() -> None:
    facts = [article({1: [("Vale", PERSON)]}, id="a"), article({1: [("Ellery", PLACE)]}, id="b")]
    assert together_in(facts) == Web()


def test_only_those_named_most_are_drawn_and_all_are_counted() -> None:
    names = [("Vale", PERSON)] * 3 + [("Ellery", PLACE)] * 2 + [("O’Rell", PERSON), ("Norsund", PERSON)]
    web = together_in([article({1: names})], most=3, most_ties=2)
    assert ties(web) == [("Vale", "Ellery", 1), ("Vale", "Norsund", 1)]
    assert (web.names, web.ties_in_all) == (4, 6)


def test_the_strongest_tie_is_drawn_though_others_are_named_more() -> None:
    crowd = {number: [(f"Name {number % 4}", PERSON), ("Ellery", PLACE)] for number in range(8)}
    one = article({**crowd, 9: [("Loud", PERSON)] * 9 + [("Ellery", PLACE)]})
    two = article({number: [("A", PERSON), ("B", PERSON)] for number in range(5)}, id="b")
    web = together_in([one, two], most=3)
    assert ties(web)[0] == ("A", "B", 5)
    assert web.strongest == 1


def test_whom_no_drawn_tie_leads_to_is_not_drawn() -> None:
    web = together_in(
        [article({1: [("A", PERSON), ("B", PERSON)] * 2, 2: [("C", PERSON), ("D", PERSON)]})], most_ties=1
    )
    assert [node.name for node in web.nodes] == ["A", "B"]


@given(articles())
@settings(max_examples=60)
def test_each_place_of_a_tie_names_one_of_the_two_in_a_paragraph_that_names_the_other(facts: list[Facts]) -> None:
    web = together_in(facts)
    here: dict[tuple[str, int], set[tuple[str, Kind]]] = {}
    by_span = {}
    for it in facts:
        for met in it.met:
            here.setdefault((it.source.article, met.spot.paragraph), set()).add(met.key)
            by_span[it.source.article, met.spot.span] = met.key
    for tie in web.ties:
        two = {(folded(web.nodes[at].name), web.nodes[at].kind) for at in (tie.one, tie.other)}
        assert tie.one != tie.other
        assert tie.spots
        paragraphs = [(spot.source.article, spot.paragraph) for spot in tie.spots]
        assert len(set(paragraphs)) == len(paragraphs)
        assert all(two <= here[paragraph] for paragraph in paragraphs)
        assert all(by_span[spot.source.article, spot.span] in two for spot in tie.spots)
        assert len(tie.spots) == sum(two <= names for names in here.values())
    strengths = [len(tie.spots) for tie in web.ties]
    assert strengths == sorted(strengths, reverse=True)
    assert web.strongest == strengths.count(max(strengths, default=0))
    assert {at for tie in web.ties for at in (tie.one, tie.other)} == set(range(len(web.nodes)))
