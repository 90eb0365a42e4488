"""What a quotation may have left off: the rest of its sentence, in the speaker's words or in those around the marks."""

import pytest

from quotecheck_desk import source, verdict
from readback.core.quotecheck.report import Grade, Reason

SOUND = "the bridge over the river is sound"
LEFT_OFF = (  # before what was quoted, in the same marks
    "Critics claim that|The owners say|Some people say that|We were told that|According to the owners,"
    "|The mayor argues|They keep telling us that|It is a lie that|Imagine that|They pretend that"
    "|There is a rumour that|It is rumoured that|It is far from clear that|My fear is that"
    "|There is a good chance that|In the best case,|Officially,|I trust that|The story goes that|I have heard that"
    "|It is possible that|It’s a fairy tale that|With luck,|Under one condition,|It remains to be seen whether"
    "|Nobody has shown that|It would be a mistake to think that|The brochure says that|The board assured us that"
    "|Apart from the middle of it,|With the exception of two beams,|Other than the railing,|Had nobody driven over it,"
    "|Had we checked it,|Were the owners honest,|My sense is that|I have a feeling that|From memory,|Nearly all of"
    "|I refuse to believe that|I very much doubt that|It isn’t as though|I won’t say that"
).split("|")
ADDED = (  # behind it
    ", they say|, according to the owners|, so the owners claim|, or so they told us|, I would guess|, so I hear"
    "|, I think|, depending on the wind|, at least on paper|, or at least I think so|, with one exception"
    "|, as they see it|, so the story goes| in the eyes of its owners|, the inspector claimed|, so say the owners"
    "| only when the tide is low|, but I am not sure| unless the wind turns|, except on Sundays"
    "|, if you believe the owners|, minus the railing| pending a decision| partly| in large part"
    "|, not counting the railing"
).split("|")
KEPT = (  # before it, where it bears on nothing
    "I say|I told them that|We have always said that|Let me say that|I can tell you that|I know that|We found that"
    "|The inspectors confirmed that|I am happy that|Well,|But|As I keep telling people,|We checked it twice, and"
    "|I was not there, but|What matters is that|There is no doubt that|I can promise you that"
    "|I am not afraid to say that|They know that|I have no children, and"
    "|Only last week, the inspectors found that|When I was mayor,"
    "|You asked me a question, and the answer is that|I am afraid that"
).split("|")
BESIDE = (  # behind it
    ", and the ferry lands there| because we replaced the beams|, thank God|, as you can see|, and nobody can deny it"
    "|, whatever the owners say|, no matter what they claim|, as the report shows|, I can tell you|, believe me"
    "| and clean"
).split("|")

DANGER = "a danger to the whole town"
TURNED = (  # in the words of the outlet, around the marks
    "Ingrid Vale said it was perhaps “{}”.",
    "Ingrid Vale said the pier might be “{}”.",
    "Ingrid Vale said the pier could become “{}”.",
    "Ingrid Vale said the pier was almost “{}”.",
    "Ingrid Vale said the pier was hardly “{}”.",
    "Ingrid Vale said the pier was no longer “{}”.",
    "Ingrid Vale said the pier would only be “{}” in a storm.",
    "Ingrid Vale said the pier was “{}” only in a storm.",
    "Ingrid Vale said the pier was “{}” if it was left as it is.",
    "Ingrid Vale said the pier was “{}”, unless the beams were replaced.",
    "If the beams break, the pier is “{}”, Ingrid Vale said.",
    "Ingrid Vale rejected the idea that the pier was “{}”.",
    "Ingrid Vale denied telling the board that it was “{}”.",
    "Ingrid Vale denied, through her lawyer, that it was “{}”.",
    "Ingrid Vale refused to call the pier “{}”.",
    "Ingrid Vale said critics had called it “{}”.",
    "Ingrid Vale complained that her rivals describe it as “{}”.",
    "Ingrid Vale said the owners claim “{}” is on the way.",
    "Ingrid Vale said it was wrong to speak of “{}”.",
    "“{},” Ingrid Vale said, if the wind rises, unless the owners act.",
    "“{},” said Ingrid Vale, but only if the beams break.",
    "“{},” Ingrid Vale joked.",
    "Ingrid Vale joked, as ever, that the pier was “{}”.",
    "Ingrid Vale would not confirm that the pier was “{}”.",
    "Ingrid Vale took back her statement that the pier was “{}”.",
    "“{}” is not how Ingrid Vale would put it.",
)
PLAIN = (
    "Ingrid Vale called the pier “{}”.",
    "Ingrid Vale joked with reporters and then called the pier “{}”.",
    "Ingrid Vale said the pier was still “{}”.",
    "Ingrid Vale said the pier, which is not old, was “{}”.",
    "Ingrid Vale insisted the pier was “{}”, although few agree.",
    "Ingrid Vale warned that the pier was “{}” when the wind rose.",
    "Ingrid Vale believes it is “{}”.",
    "Ingrid Vale, who critics say is too strict, called it “{}”.",
    "In a letter that may be read online, Ingrid Vale called it “{}”.",
    "Ingrid Vale rejected the plan, saying “{}”.",
    "Ingrid Vale dismissed these words, “{}”.",
    "Ingrid Vale denied the report and said, “{}”.",
    "Asked if she was tired, Ingrid Vale said: “{}”.",
    "If anyone was in doubt, Ingrid Vale told them: “{}”.",
    "“{},” Ingrid Vale said, but she would not say why.",
    "“{},” Ingrid Vale said when she was asked about it.",
    "“{}.” If they knew, they did not act, Ingrid Vale said.",
    "“{},” Ingrid Vale told a crowd of about 40.",
)

GERMAN = (
    (True, "die Brücke sicher ist", "Die Eigner sagen, dass die Brücke sicher ist."),
    (True, "die Brücke ist sicher", "Man hat uns gesagt, die Brücke ist sicher."),
    (True, "die Brücke sicher ist", "Es ist ein Gerücht, dass die Brücke sicher ist."),
    (True, "Die Brücke ist sicher", "Die Brücke ist sicher, sagen die Eigner."),
    (True, "Die Brücke ist sicher", "Die Brücke ist sicher, heißt es."),
    (True, "Die Brücke ist sicher", "Die Brücke ist sicher, jedenfalls laut den Eignern."),
    (True, "Die Brücke ist sicher", "Die Brücke ist sicher, soweit ich sehen konnte."),
    (True, "die Brücke ist sicher", "Die Eigner behaupten ständig, die Brücke ist sicher."),
    (False, "die Brücke ist sicher", "Heute sagen wir, die Brücke ist sicher."),
    (False, "die Brücke sicher ist", "Wir haben immer gesagt, dass die Brücke sicher ist."),
    (False, "Die Brücke ist sicher", "Die Brücke ist sicher, und die Fähre legt an."),
)
GERMAN_OUTSIDE = (
    (True, "Ingrid Vale sagte, die Brücke sei vielleicht “{}”."),
    (True, "Ingrid Vale scherzte, die Brücke sei “{}”."),
    (True, "Ingrid Vale wies die Behauptung zurück, dass sie “{}” sei."),
    (True, "Ingrid Vale bestritt, dass sie “{}” sei."),
    (True, "Ingrid Vale weigerte sich, von “{}” zu reden."),
    (True, "Die Brücke sei “{}”, wenn sie so bleibe, sagte Ingrid Vale."),
    (True, "Wenn sie so bleibt, ist die Brücke “{}”, sagte Ingrid Vale."),
    (True, "“{}”, sagte Ingrid Vale, aber nur, wenn es stürmt."),
    (False, "Ingrid Vale nannte die Brücke “{}”."),
    (False, "Ingrid Vale lehnte den Plan ab und sagte: “{}”."),
    (False, "Ingrid Vale sagte, die Brücke, die nicht alt ist, sei “{}”."),
)
FRENCH = (
    (True, "le pont est sûr", "Les propriétaires disent que le pont est sûr."),
    (True, "le pont est sûr", "On nous a dit que le pont est sûr."),
    (True, "le pont est sûr", "Peut-être que le pont est sûr."),
    (True, "le pont sera sûr", "Dès que le gel sera là, le pont sera sûr."),
    (True, "le pont est sûr", "Seul un fou dirait que le pont est sûr."),
    (True, "Le pont est sûr", "Le pont est sûr, à une exception près."),
    (True, "le pont est sûr", "Selon les propriétaires, le pont est sûr."),
    (True, "Le pont est sûr", "Le pont est sûr, disent les propriétaires."),
    (True, "Le pont est sûr", "Le pont est sûr, du moins sur le papier."),
    (False, "le pont est sûr", "Nous disons que le pont est sûr."),
    (False, "le pont est sûr", "J’ai toujours dit que le pont est sûr."),
    (False, "Le pont est sûr", "Le pont est sûr, et je le dis à tous."),
)
FRENCH_OUTSIDE = (
    (True, "Ingrid Vale a dit que le pont était peut-être “{}”."),
    (True, "Ingrid Vale a plaisanté que c’était “{}”."),
    (True, "Ingrid Vale a refusé de confirmer que c’était “{}”."),
    (True, "Ingrid Vale a nié que ce soit “{}”."),
    (True, "Ingrid Vale n’a jamais dit que c’était “{}”."),
    (True, "C’est “{}” seulement en cas de tempête, a dit Ingrid Vale."),
    (True, "Si on n’y fait rien, c’est “{}”, a dit Ingrid Vale."),
    (False, "Ingrid Vale a appelé le pont “{}”."),
    (False, "Ingrid Vale a rejeté le plan et a dit : “{}”."),
)
SAYS = {"en": "“{}” Ingrid Vale said.", "de": "“{}” sagte Ingrid Vale.", "fr": "“{}” a dit Ingrid Vale."}


def is_cut(words: str, said: str, code: str = "en", **known: object) -> bool:
    """Whether words of a draft are told to be cut short, of a source's paragraph."""
    found = verdict(SAYS[code].format(words), source(said, language=code, **known), language=code)
    assert found.grade is not Grade.NOT_FOUND
    return Reason.CUT_SHORT in found.reasons


def _first(words: str) -> str:
    return words[0].upper() + words[1:]


@pytest.mark.parametrize("before", LEFT_OFF)
def test_what_bears_on_words_from_before_them_is_missed(before: str) -> None:
    assert is_cut(SOUND, f"“{before} {SOUND}.” Ingrid Vale said.")


@pytest.mark.parametrize("behind", ADDED)
def test_what_bears_on_words_from_behind_them_is_missed(behind: str) -> None:
    assert is_cut(_first(SOUND), f"“{_first(SOUND)}{behind}.” Ingrid Vale said.")


@pytest.mark.parametrize("before", KEPT)
def test_what_changes_nothing_before_words_may_be_left_off(before: str) -> None:
    assert not is_cut(SOUND, f"“{before} {SOUND}.” Ingrid Vale said.")


@pytest.mark.parametrize("behind", BESIDE)
def test_what_changes_nothing_behind_words_may_be_left_off(behind: str) -> None:
    assert not is_cut(_first(SOUND), f"“{_first(SOUND)}{behind}.” Ingrid Vale said.")


@pytest.mark.parametrize("around", TURNED)
def test_words_are_turned_or_weakened_from_outside_their_marks(around: str) -> None:
    assert is_cut(DANGER, around.format(DANGER))


@pytest.mark.parametrize("around", PLAIN)
def test_what_stands_around_marks_need_not_turn_the_words(around: str) -> None:
    assert not is_cut(DANGER, around.format(DANGER))


@pytest.mark.parametrize("around", TURNED)
def test_a_draft_that_says_it_outside_its_own_marks_has_left_nothing_off(around: str) -> None:
    written = around.format(DANGER)
    assert Reason.CUT_SHORT not in verdict(written, source(written)).reasons


@pytest.mark.parametrize(
    ("code", "cut", "words", "said"),
    [("de", *row) for row in GERMAN] + [("fr", *row) for row in FRENCH],
)
def test_what_others_say_is_known_in_other_languages(code: str, cut: bool, words: str, said: str) -> None:
    assert is_cut(words, SAYS[code].format(said), code) is cut


@pytest.mark.parametrize(
    ("code", "cut", "around"),
    [("de", *row) for row in GERMAN_OUTSIDE] + [("fr", *row) for row in FRENCH_OUTSIDE],
)
def test_words_are_turned_from_outside_in_other_languages(code: str, cut: bool, around: str) -> None:
    words = {"de": "eine Gefahr für die Stadt", "fr": "un danger pour la ville"}[code]
    assert is_cut(words, around.format(words), code) is cut


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Every pier is safe for the ferry", "Almost every pier is safe for the ferry."),
        ("All the piers are safe for the ferry", "Nearly all the piers are safe for the ferry."),
        ("The pier will be safe for the ferry", "Once the beams are in, the pier will be safe for the ferry."),
    ],
)
def test_a_nearly_is_missed_before_a_quantity_and_a_once_before_what_will_be(words: str, said: str) -> None:
    assert is_cut(words, f"“{said}” Ingrid Vale said.")


def test_a_once_before_what_was_is_a_time() -> None:
    assert not is_cut("the pier was safe for the ferry", "“Once the beams were in, the pier was safe for the ferry.”")


def test_what_a_press_release_says_of_its_own_speaker_is_nobody_elses() -> None:
    assert not is_cut(_first(SOUND), f"{_first(SOUND)}, said Ingrid Vale.")
