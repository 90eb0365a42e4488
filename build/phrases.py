"""The sentences that articles and notes about an invented region are made of, with slots for its words and names."""

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import TypeVar

_T = TypeVar("_T")

HEADLINES = (
    "{place} {noun} to {do} {adjective} {noun}",
    "{number} {nouns} {done} after {adjective} {subject} at {place}",
    "{body} to {do} {subject} in {place}",
    "Who {done} the {adjective} {noun} of {place}?",
    "{Adjective} {subject}: {place} {nouns} {done} {manner}",
)

SENTENCES = (
    "The {adjective} {noun} in {place} was {done} {manner}.",
    "{body} {done} the {subject} in {month} and {done} the {noun} a week later.",
    "Nobody had {done} the {noun} since {year}, when {number} {nouns} were {done}.",
    "{person} {done} the {adjective} {subject} {manner}, and {person} {done} the {noun}.",
    "It cost {money}, {percent} per cent more than the {noun} of {year}.",
    "On {day} the {nouns} of {place} were still {adjective} and the {subject} was {adjective}.",
    "A {adjective} {noun} and a {adjective} {noun} were {done} near {place}.",
    "According to the {noun}, {body} had {done} the {subject} {manner}.",
    "By {month} the {noun} will be {done}, and the {nouns} with it.",
    "The {subject}, which {body} {done} in {year}, is {adjective} and {adjective}.",
    "{number} {nouns} came to {place} on {day}; {percent} per cent of them were {adjective}.",
    "What became of the {adjective} {noun} is not known in {place}.",
    "Instead of a {noun} the {nouns} were given a {adjective} {noun}.",
    "{person} keeps a {noun} of the {subject} beside the {adjective} {noun}.",
    "Two {nouns} had to be {done} before the {subject} could be {done}.",
    "The {noun} lies between {place} and a {adjective} {noun}, where the {subject} was {done}.",
    "In {year} there were {number} {nouns}; today there are {number}.",
    "Whether {body} may {do} the {noun} is for the {noun} to say.",
    "The {nouns} {done} {manner} until {day}.",
    "Most {nouns} are {adjective}, but the {subject} is not.",
)

CLAUSES = (
    "we {done} the {noun} {manner}",
    "nobody asked us about the {adjective} {subject}",
    "the {subject} was never {done}",
    "I have {done} the {noun} for {number} days and it is still {adjective}",
    "a {adjective} {noun} is no reason to {do} the {nouns}",
    "they {done} the {subject} and called it a {noun}",
    "the {noun} will be {done} before {month}",
    "you cannot {do} a {noun} with {number} {nouns}",
    "our {nouns} are {adjective}, and so is the {subject}",
    "it was {adjective} in {year} and it is {adjective} now",
    "somebody {done} the {adjective} {noun} {manner}",
    "there is a {noun} for that, and it is {adjective}",
)

FURNITURE = (
    "Subscribe to the {noun} letter: all that is {adjective} in {place}, every {day}.",
    "More on this subject: {nouns}, {nouns} and the {adjective} {noun}.",
)

CUES = ("said", "said", "said", "told reporters", "wrote", "explained", "added", "warned", "insisted", "replied")

NOTES = (
    "Ask {person} who {done} the {subject}.",
    "Compare with the {noun} of {year}.",
    "{number} {nouns}? The {noun} says otherwise.",
    "Call {body} on {day}, *before* the {noun} is {done}.",
    "**Check:** was the {adjective} {noun} in {place} really {done} {manner}?",
    "Good beginning for the piece on {nouns}.",
    "See [[{person}]] and the {adjective} {noun}.",
    "This is not what {person} said in {month}.",
    "- {noun}\n- {adjective} {noun}\n- {subject}",
)

TAGS = (
    "check quote followup lead figures names money permits court ferry harbour school clinic council storm repairs "
    "photo source background timeline contradiction kicker legal translate ask-again off-record budget election people "
    "nature sport culture weather traffic history"
).split()

_SLOT = re.compile(r"\{(\w+)\}")
_ARTICLE = re.compile(r"\b[Aa] $")


def filled(template: str, word: Callable[[str], str | _T]) -> Iterator[str | _T]:
    """The parts of a template with what `word` gives for its slots; "a" is made "an" before a vowel."""
    parts = _SLOT.split(template)
    for plain, slot in zip_longest(parts[::2], parts[1::2], fillvalue=""):
        made = word(slot.lower()) if slot else ""
        vowel = isinstance(made, str) and made.startswith(tuple("aeiou"))
        yield f"{plain[:-1]}n " if vowel and _ARTICLE.search(plain) else plain
        yield made.capitalize() if slot[:1].isupper() and isinstance(made, str) else made


def simple_past(verb: str) -> str:
    """What became of something, by a regular verb whose last letter is not doubled."""
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if verb[-1] == "y" and verb[-2] not in "aeou" else f"{verb}ed"


def plural(noun: str) -> str:
    """More than one, by the rule."""
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    return f"{noun[:-1]}ies" if noun[-1] == "y" and noun[-2] not in "aeou" else f"{noun}s"
