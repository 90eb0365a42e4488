"""The words of the program: plain, in sentence case, one term for one thing (design/look.md, “Words”)."""

import re
from collections.abc import Callable, Sequence

import pytest

import shown
from shown import Shown

JARGON = re.compile(
    r"\b(abort|anchor|annotat|assert|attribut|boolean|cache|callback|corpus|corrupt|debug|deprecat|engine|entit|exception"
    r"|execut|fatal|illegal|index|invalid|kernel|lemma|merg|metadata|module|NER\b|null\b|offset|orphan|pars(e|ing)"
    r"|pipeline|regex|schema|selector|serial|spans?\b|stack|string|stub|synchroni|syntax|thread|token|traceback|tuple"
    r"|utf|widget)",
    re.IGNORECASE,
)
"""What only those who write programs say. The beginnings of words."""

UNKNOWABLE = re.compile(r"\b(offline|unchanged|first printing|proven|guaranteed correct|successfully)\b", re.IGNORECASE)
"""What the program cannot know, or need not say."""

MANNERS = re.compile(r"\b(please|sorry|oops|simply|click here|thank)\b", re.IGNORECASE)

OTHER_TERMS = {
    r"\bcaret": "cursor",
    r"\bshelf\b": "library",
    r"\b(recycle )?bin\b|\bwastebasket": "trash",
    r"\bmachine": "computer",
    r"\be-mails?\b|\bmails?\b": "email",
    r"\bdialog|\bsettings\b|\boptions\b": "preferences",
    r"\bciting\b": "citation",
    r"\bhyperlink": "link",
    r"\bquote\b(?!d)": "quotation",
    r"\bunfold": "collapsed, expanded",
    r"\banew\b": "again",
    r"\bOK\b|\bSubmit\b": "a verb for what the button does",
    r"\bfavou?rite": "saved",
    r"\blabels?\b": "tag",
}
"""One term for one thing: what is not said, and what is said in its place."""

SYNONYMS = "keys/habits.py"
"""Where the words stand that other programs have for things: they are searched for, and never shown."""

NAMES = {
    *(
        "Earth",
        "Edit",
        "Quotes",
        "Readback",
        "Dropbox",
        "Hypothesis",
        "Obsidian",
        "Drive",
        "Google",
        "Help",
        "Enter",
        "Esc",
        "Ctrl",
        "Shift",
        "Tab",
        "Markdown",
        "Alt",
        "View",
    ),
    *(
        "CSV",
        "Checker",
        "Word",
        "SHA-256",
        "JSON-LD",
        "OpenGraph",
        "Dublin",
        "Core",
        "OCR",
        "English",
        "Undo",
        "Correct",
        "Add",
        "A",
        "X",
        "M",
    ),
    *(
        "S",
        "E",
        "N",
        "T",
        "O",
        "F7",
        "F8",
        "B",
        "I",
        "H",
        "Python",
        "spaCy",
        "JSON",
        "OR",
        "D",
        "Preferences",
        "Privacy",
        "K",
    ),
}
"""What is written with a capital within a sentence: names, keys, and the menus as they stand in the window."""


def mended(words: str) -> str:
    """The words without values, menu letters and the options of the command line."""
    return re.sub(r"\{[^}]*\}|--\w+", "", words).replace("&", "")


def exclaims(words: str) -> bool:
    return "!" in words


def dots(words: str) -> bool:
    return "..." in words or (" …" in words and not words.endswith(": …"))


def straight(words: str) -> bool:
    return '"' in words or "'" in words


def blanks(words: str) -> bool:
    return "  " in words


def jargon(words: str) -> bool:
    return JARGON.search(mended(words)) is not None


def unknowable(words: str) -> bool:
    return UNKNOWABLE.search(words) is not None


def manners(words: str) -> bool:
    return MANNERS.search(words) is not None


def other_term(words: str) -> bool:
    return any(re.search(term, mended(words), re.IGNORECASE) for term in OTHER_TERMS)


def title_case(words: str) -> bool:
    """Whether a word within a sentence has a capital that it should not have."""
    inner = re.findall(r"(?<=[^.?:›;{\s“(] )[A-Z][\w-]*", mended(words))
    return any(word not in NAMES for word in inner)


def unfinished(words: str) -> bool:
    """Whether some sentences have their full stop and the last one has none."""
    return re.search(r"[a-z”})]\. [A-Z“{]", words) is not None and words[-1] not in ".?:)}"


BOTH: Sequence[Callable[[str], bool]] = (exclaims, dots, blanks, unknowable, manners, other_term)
RULES: Sequence[Callable[[str], bool]] = (*BOTH, straight, jargon, title_case, unfinished)
BREAKING = {
    exclaims: "Saved!",
    dots: "Loading...",
    straight: 'Nothing holds "words"',
    blanks: "Note  saved",
    jargon: "No entities found",
    unknowable: "You are offline.",
    manners: "Please choose a folder.",
    other_term: "In the recycle bin",
    title_case: "Save As Draft",
    unfinished: "It is gone. Open another",
}


def told(broken: Sequence[Shown]) -> str:
    return "\n".join(f"{it.place}: {it.words}" for it in broken)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_each_rule_finds_what_breaks_it(rule: Callable[[str], bool]) -> None:
    assert rule(BREAKING[rule])
    assert not rule("1 note to place: select its passage first.")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_window_keeps_to(rule: Callable[[str], bool]) -> None:
    texts = shown.window()
    assert len(texts) > 1000
    broken = [it for it in texts if rule(it.words) and SYNONYMS not in it.place]
    assert not broken, told(broken)


@pytest.mark.parametrize("rule", BOTH, ids=lambda rule: rule.__name__)
def test_the_command_line_keeps_to(rule: Callable[[str], bool]) -> None:
    texts = shown.terminal()
    assert len(texts) > 60
    broken = [it for it in texts if rule(it.words)]
    assert not broken, told(broken)


def test_every_text_a_widget_is_given_can_be_translated() -> None:
    allowed = {"Readback"}
    broken = [it for it in shown.untranslated() if it.words not in allowed]
    assert not broken, told(broken)
