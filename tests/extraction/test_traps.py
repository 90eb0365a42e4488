"""What real articles set as traps, with the shipping model, in texts of our own."""

from itertools import pairwise

import pytest

from readback.core.analysis import Kind


def speakers(found) -> dict[str, str | None]:
    """The speaker of every piece in marks."""
    return {piece: speaker for speaker, pieces in found.said for piece in pieces}


def test_two_people_who_share_a_name_part(find):
    found = find(
        "Rashid al-Karim, a former lieutenant, commands the brigade. Karim al-Hashem, a general, left early.\n"
        "“Every crew has reasons of its own,” Rashid al-Karim said. “It is hard,” Karim added.\n"
        "“It was impossible for me,” Hashem said."
    )
    assert {"Rashid al-Karim", "Karim al-Hashem"} <= found.people.keys()
    assert speakers(found)["It was impossible for me,"] == "Karim al-Hashem"
    assert speakers(found)["It is hard,"] == "Rashid al-Karim"


def test_somebody_who_is_described_first_and_named_later(find):
    found = find(
        "The crane driver had worked on the pier for nineteen years. “I put my hand into it,” he says.\n"
        "The driver, who asked to use only his first name, Anselm, because he still works there, went back at night."
    )
    assert speakers(found)["I put my hand into it,"] == "Anselm"


@pytest.mark.parametrize("mark", ["“{}”", '"{}"'])
def test_a_closing_mark_with_a_dash_and_a_letter(find, mark):
    words = mark.format("letters from people who call themselves harbour pilots")
    found = find(f"In June the ministry told residents to ignore {words}—a warning that came late.")
    assert "letters from people who call themselves harbour pilots" in speakers(found)


def test_a_quotation_continued_over_paragraphs_is_one(find):
    found = find(
        "Ingrid Vale spoke first.\n"
        "“The law asks for a visual inspection from a boat,” Vale said. “You cannot see this crack from a boat.\n"
        "“And if you had any doubt, the gauges tell you every hour.”"
    )
    assert set(speakers(found).values()) == {"Ingrid Vale"}
    assert len(speakers(found)) == 3


def test_a_continued_quotation_is_the_ones_who_is_named_at_its_end(find):
    found = find(
        "Anna Bell runs the dam. “I see no danger,” she said.\n"
        "“We have measured it for ten years.\n"
        "“It has not moved an inch,” said Tom Carr, an engineer."
    )
    assert found.said == [
        ("Anna Bell", ["I see no danger,"]),
        ("Tom Carr", ["We have measured it for ten years.", "It has not moved an inch,"]),
    ]


def test_a_few_words_after_a_colon_are_a_quotation_of_the_subject_or_its_owner(find):
    found = find(
        "Diego Ruiz put it this way: “Steel rusts.” Bell’s answer was short: “Nonsense.”\nAnna Bell said no more."
    )
    assert speakers(found) == {"Steel rusts.": "Diego Ruiz", "Nonsense.": "Anna Bell"}


def test_reported_speech_never_runs_into_marked_words(find):
    found = find("Ingrid Vale said the pier was rotten and that she meant it—'We told them so often,' she added.")
    spans = sorted(span for quotation in found.analysis.quotations for span in quotation.spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_a_second_paragraph_without_attribution_belongs_to_the_last_speaker(find):
    found = find(
        "“The safety of the crew is what matters,” said Ingrid Vale, an engineer.\n"
        "“Nobody should be asked to sail with a cracked hull.”"
    )
    assert speakers(found)["Nobody should be asked to sail with a cracked hull."] == "Ingrid Vale"


def test_a_split_quotation_is_one_entry_with_two_pieces(find):
    (entry,) = find("“It was rust,” Ingrid Vale says. “Old rust.”").said
    assert entry == ("Ingrid Vale", ["It was rust,", "Old rust."])


def test_brackets_and_inner_marks_stay_inside(find):
    found = find("“[News of the strike] did change ‘the mood’ (some of it) on the ground,” Ingrid Vale said.")
    assert "[News of the strike] did change ‘the mood’ (some of it) on the ground," in speakers(found)


@pytest.mark.parametrize(
    "text",
    [
        "By clicking “Subscribe,” you agree to have read the Terms of Use.",
        "She directed the film “The Long Night” and wrote the novel “Harbour”.",
        "Their song “All the Boats” was a hit in Portugal.",
    ],
)
def test_labels_and_titles_are_no_quotations(find, text):
    assert find(text).said == []


def test_names_inside_companies_and_prizes_are_no_people(find):
    found = find(
        "Ford Motor Company opened a plant in Porto. The Nobel Prize went to two chemists. "
        "Lockheed Martin declined to comment."
    )
    assert not {"Ford", "Nobel", "Lockheed", "Martin"} & found.people.keys()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is not safe,” sighed Ingrid Vale.", "Ingrid Vale"),
        ("Ingrid Vale, a doctor, said: “It is not safe.”", "Ingrid Vale"),
        ("“It is not safe,” said Ingrid Vale, who runs the clinic in Porto.", "Ingrid Vale"),
        ("Ingrid Vale said, “It is not safe.”", "Ingrid Vale"),
        ("According to Ingrid Vale, the pier is “not safe at all”.", "Ingrid Vale"),
        ("“It is not safe,” the engineer Ingrid Vale told reporters in Lisbon.", "Ingrid Vale"),
        ("A government official, speaking on condition of anonymity, said: “It is not safe.”", "A government official"),
    ],
)
def test_attributions_of_every_order(find, text, speaker):
    assert [said for said, _ in find(text).said] == [speaker]


def test_the_attribution_in_the_paragraph_before(find):
    found = find(
        "Ingrid Vale, who led the inspection, does not accept that:\n“The law asks for more than a boat trip.”"
    )
    assert speakers(found)["The law asks for more than a boat trip."] == "Ingrid Vale"


def test_several_speakers_in_one_paragraph(find):
    found = find(
        "“It was sound,” said Tomas O’Rell, the chairman. Ingrid Vale disagreed. “It was not sound then,” she said."
    )
    assert speakers(found) == {"It was sound,": "Tomas O’Rell", "It was not sound then,": "Ingrid Vale"}


def test_he_is_the_man_who_was_named(find):
    found = find("Michael Brandt, a columnist, notes that the delay has hurt the board. “They gave it time,” he says.")
    assert speakers(found)["They gave it time,"] == "Michael Brandt"
    assert ("Michael Brandt", "the delay has hurt the board") in found.reported


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Ingrid Vale said that the pier was closed.", "Ingrid Vale", "the pier was closed"),
        ("The pier was closed, according to Ingrid Vale.", "Ingrid Vale", "The pier was closed"),
        ("Ingrid Vale said in a statement that the pier was closed.", "Ingrid Vale", "the pier was closed"),
    ],
)
def test_reported_speech(find, text, speaker, words):
    assert (speaker, words) in find(text).reported


def test_the_byline_is_no_speaker(find):
    found = find("Ferry line warned\nBy Lena Marsh\n“Nobody came to look,” said Ingrid Vale.")
    assert speakers(found) == {"Nobody came to look,": "Ingrid Vale"}


@pytest.mark.parametrize(
    "name", ["Elizabeth O’Bray", "Amadou Diallo-Berg", "José Núñez", "Omar al-Rashid", "Kim Min-jun", "J. R. Holm"]
)
def test_names_of_every_form_are_people(find, name):
    assert name in find(f"“It is not safe,” said {name}, an engineer from Lisbon.").people


def test_he_is_the_one_without_a_name_who_spoke_before(find):
    found = find(
        "Walter Huang answered in a letter.\n"
        "A deckhand who asked not to be named said he had fallen asleep twice. “I woke up late,” he said."
    )
    assert speakers(found)["I woke up late,"] == "A deckhand"


def test_a_sentence_that_breaks_off_for_its_attribution_is_one_entry(find):
    (entry,) = find(
        "“The owners were told twice,” an official said in Porto—“and twice they promised to mend it.”"
    ).said
    assert entry == ("an official", ["The owners were told twice,", "and twice they promised to mend it."])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The “retirement” that she announced in 2015 lasted four months.",
            marks=pytest.mark.xfail(strict=True, reason="a verb of saying follows"),
        ),
        "The pier has stood on “temporary” props since 2011.",
    ],
)
def test_scare_quotes_are_no_quotations(find, text):
    assert find(text).said == []


def test_who_is_asked_has_not_said_it(find):
    found = find("Asked whether she would return the prize, Ingrid Vale said, “Ask me next week.”")
    assert found.reported == []
    assert speakers(found) == {"Ask me next week.": "Ingrid Vale"}


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "The doors were shut on Friday, two of the nurses said.",
            "two of the nurses",
            "The doors were shut on Friday",
        ),
        (
            "According to a Coast Guard report, four ferries in Virginia sailed without a second pilot last year.",
            "Coast Guard",
            "four ferries in Virginia sailed without a second pilot last year",
        ),
    ],
)
def test_reported_speech_beside_its_source(find, text, speaker, words):
    assert find(text).reported == [(speaker, words)]


def test_a_part_of_an_organisation_of_another_name_stays_apart(find):
    found = find("The Syrian Army lost a base. The Free Syrian Army took it, and the Syrian Army left.")
    assert found.names(Kind.ORGANISATION) == {
        "Syrian Army": ["Syrian Army"] * 2,
        "Free Syrian Army": ["Free Syrian Army"],
    }
