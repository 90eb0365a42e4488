from readback.core.analysis import Analysis, Entity, Kind, Mention
from readback.core.text import Span


def test_an_analysis_is_walked_by_kind_and_by_entity():
    vale, port = Entity("e1", Kind.PERSON, "Ingrid Vale", ("Vale",)), Entity("e2", Kind.PLACE, "Port Ellery")
    mentions = (Mention(Span(0, 4), Kind.PERSON, "e1"), Mention(Span(8, 19), Kind.PLACE, "e2"))
    analysis = Analysis("a", "engine", mentions, (vale, port))
    assert analysis.of_kind(Kind.PERSON) == (vale,)
    assert analysis.of_kind(Kind.ORGANISATION) == ()
    assert analysis.mentions_of("e2") == mentions[1:]
