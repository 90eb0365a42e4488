import pytest

from readback.core.analysis import Kind
from readback.core.text import Span, paragraph_spans
from readback.extraction.entities import joined
from readback.extraction.names import Name, mended, trimmed

PERSON, PLACE, ORGANISATION = Kind.PERSON, Kind.PLACE, Kind.ORGANISATION


def name(text: str, words: str, kind: Kind, nth: int = 1) -> Name:
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Name(Span(start, start + len(words)), kind)


def mend(text: str, *found: tuple[str, Kind]) -> list[tuple[str, Kind]]:
    names = [name(text, words, kind) for words, kind in found]
    return [(it.span.of(text), it.kind) for it in mended(text, names, paragraph_spans(text))]


def entries(text: str, *found: tuple[str, Kind]) -> dict[str, list[str]]:
    names = mended(text, [name(text, words, kind) for words, kind in found], paragraph_spans(text))
    entities, mentions = joined(text, names)
    return {e.name: [m.span.of(text) for m in mentions if m.entity == e.id] for e in entities}


@pytest.mark.parametrize(
    ("marked", "kind", "expected"),
    [
        ("President Ingrid Vale", PERSON, "Ingrid Vale"),
        ("Mr. O’Rell’s", PERSON, "O’Rell"),
        ("Dr. Jon al-Amin", PERSON, "Jon al-Amin"),
        ("the Harbour Authority", ORGANISATION, "Harbour Authority"),
        ("“Porto Covo”", PLACE, "Porto Covo"),
        ("Washington, D.C.", PLACE, "Washington, D.C."),
        ("Vale's", PERSON, "Vale"),
    ],
)
def test_titles_articles_and_possessives_stand_outside(marked, kind, expected):
    text = f"Then {marked} left."
    found = trimmed(text, name(text, marked, kind))
    assert found is not None
    assert found.span.of(text) == expected


@pytest.mark.parametrize("marked", ["the", "—", "he said"])
def test_what_is_no_name_is_dropped(marked):
    text = f"Then {marked} left."
    assert trimmed(text, name(text, marked, PERSON)) is None


def test_a_last_name_is_the_person_once_the_full_name_was_seen():
    text = "Ingrid Vale wrote a letter.\nNobody answered Vale."
    assert mend(text, ("Ingrid Vale", PERSON)) == [("Ingrid Vale", PERSON), ("Vale", PERSON)]


def test_one_string_is_one_kind():
    text = "In Daraa it rained. Daraa slept. Daraa woke."
    found = [name(text, "Daraa", PLACE), name(text, "Daraa", PERSON, 2), name(text, "Daraa", PLACE, 3)]
    assert {it.kind for it in mended(text, found, paragraph_spans(text))} == {PLACE}


def test_a_headline_in_capitals_takes_its_names_from_the_body():
    text = "VALE WARNED HARBOUR BOARD THREE TIMES\nIngrid Vale wrote to the Harbour Board in March."
    found = mend(text, ("VALE WARNED HARBOUR", ORGANISATION), ("Ingrid Vale", PERSON), ("Harbour Board", ORGANISATION))
    assert ("VALE", PERSON) in found
    assert ("HARBOUR BOARD", ORGANISATION) in found
    assert ("VALE WARNED HARBOUR", ORGANISATION) not in found


def test_a_name_inside_a_longer_name_is_not_taken_twice():
    text = "She studied at the University of Miami, then left Miami."
    names = [name(text, "University of Miami", ORGANISATION), name(text, "Miami", PLACE), name(text, "Miami", PLACE, 2)]
    found = [(it.span.of(text), it.kind) for it in mended(text, names, paragraph_spans(text))]
    assert found == [("University of Miami", ORGANISATION), ("Miami", PLACE)]


def test_a_dash_parts_two_names():
    text = "All but Majid Holm—Habib Lee among them—left."
    found = mend(text, ("Majid Holm—Habib Lee", PERSON))
    assert found == [("Majid Holm", PERSON), ("Habib Lee", PERSON)]


def test_a_name_followed_by_who_is_a_person_and_a_paper_is_none():
    text = "Mirela Quist, who runs the line, said so. The Porto Journal printed it."
    assert mend(text, ("Mirela Quist", PLACE), ("Porto Journal", PLACE)) == [
        ("Mirela Quist", PERSON),
        ("Porto Journal", ORGANISATION),
    ]


def test_two_people_who_share_a_name_part_stay_apart():
    text = "Obeid al-Musta met Musta al-Sharif. Musta spoke first. Sharif listened to Musta."
    found = entries(text, ("Obeid al-Musta", PERSON), ("Musta al-Sharif", PERSON))
    assert found == {
        "Obeid al-Musta": ["Obeid al-Musta", "Musta", "Musta"],
        "Musta al-Sharif": ["Musta al-Sharif", "Sharif"],
    }


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Bashar al-Amin", "Amin"),
        ("Bashar al-Amin", "al-Amin"),
        ("Elizabeth O’Bray", "O’Bray"),
        ("Vincent van der Meer", "van der Meer"),
        ("Amadou Diallo-Berg", "Diallo-Berg"),
        ("José Núñez", "Núñez"),
        ("J. R. Holm", "Holm"),
    ],
)
def test_an_entry_has_every_form_and_the_fullest_as_its_name(full, short):
    text = f"{full} wrote. Then {short} waited, and {short} wrote again."
    assert entries(text, (full, PERSON)) == {full: [full, short, short]}


@pytest.mark.parametrize(
    ("forms", "full"),
    [
        (("Teresa Leger Vale", "Leger Vale", "Leger Vale"), "Teresa Leger Vale"),
        (("Wanda Holm", "Wanda Holm Garced", "Garced"), "Wanda Holm Garced"),
        (("Robert Quist", "Robert Gabriel Quist", "Quist"), "Robert Quist"),
        (("Abdelhamid Abou Zeid", "Abou Zeid", "Abou Zeid"), "Abdelhamid Abou Zeid"),
        (("Rival Ann Lee", "Ann Lee", "Lee"), "Ann Lee"),
        (("Pasquale “Pat” Berg", "Berg", "Berg"), "Pasquale Berg"),
        (("William S. Holm", "WSH", "WSH"), "William S. Holm"),
    ],
)
def test_a_person_is_one_entry_by_the_usual_full_name(forms, full):
    text, names = "", []
    for form in forms:
        text += "Then "
        names.append(Name(Span(len(text), len(text) + len(form)), PERSON))
        text += f"{form} wrote. "
    entities, mentions = joined(text, names)
    assert {entity.name: [it.span.of(text) for it in mentions] for entity in entities} == {full: list(forms)}


def test_initials_of_two_people_are_nobodys():
    text = "William Holm met Wanda Hart. WH wrote."
    found = entries(text, ("William Holm", PERSON), ("Wanda Hart", PERSON), ("WH", PERSON))
    assert found == {"William Holm": ["William Holm"], "Wanda Hart": ["Wanda Hart"], "WH": ["WH"]}


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Then Tom Kean, Jr., left.", "Tom Kean", "Tom Kean, Jr."),
        ("Then Tom Kean Sr. left.", "Tom Kean", "Tom Kean Sr."),
        ("Then Tom Kean III left.", "Tom Kean", "Tom Kean III"),
        ("Then Kean, Junior and Lee left.", "Kean", "Kean"),
        ("Then Kama Holm QC left.", "Kama Holm QC", "Kama Holm"),
        ("Then Kama Holm, OBE, MP, left.", "Kama Holm, OBE, MP", "Kama Holm"),
        ("Then Mufti Abdul Amin left.", "Mufti Abdul Amin", "Abdul Amin"),
    ],
)
def test_junior_is_part_of_a_name_and_honours_are_not(text, marked, expected):
    found = trimmed(text, name(text, marked, PERSON))
    assert found is not None
    assert found.span.of(text) == expected


def test_one_place_has_many_names():
    text = "The U.S. sent a letter. America waits; the United States always does. Britain and the UK do too."
    found = entries(
        text, ("U.S.", PLACE), ("America", PLACE), ("United States", PLACE), ("Britain", PLACE), ("UK", PLACE)
    )
    assert sorted(map(len, found.values())) == [2, 3]


def test_an_abbreviation_belongs_to_the_full_name():
    text = "The Institute for Harbour Safety (IHS) warned. The IHS was not heard."
    found = entries(text, ("Institute for Harbour Safety", ORGANISATION), ("IHS", ORGANISATION))
    assert found == {"Institute for Harbour Safety": ["Institute for Harbour Safety", "IHS", "IHS"]}
