"""What the fields of the query language are called in each language that the window speaks.

All of them are understood always, whatever the window speaks: a saved search, or one that a colleague sent, must find
the same after the language was changed. So no word may stand for two things; a test sees to it.
"""

from collections.abc import Mapping
from enum import StrEnum

from readback.core.text import folded


class Field(StrEnum):
    """What a search can be narrowed by."""

    PERSON = "person"
    PLACE = "place"
    SAID_BY = "said-by"
    TAG = "tag"
    COLOUR = "colour"
    IN = "in"
    BEFORE = "before"
    AFTER = "after"
    OPENED = "opened"
    PROJECT = "project"


class Within(StrEnum):
    """Where a search can be told to look."""

    TITLE = "title"
    TEXT = "text"
    NOTES = "notes"
    QUOTES = "quotes"


FIELDS: Mapping[str, Mapping[Field, tuple[str, ...]]] = {
    "en": {
        **{field: (field.value,) for field in Field},
        Field.SAID_BY: ("said-by", "speaker"),
        Field.COLOUR: ("colour", "color"),
    },
    "de": {
        Field.PERSON: ("person",),
        Field.PLACE: ("ort",),
        Field.SAID_BY: ("sprecher", "sprecherin"),
        Field.TAG: ("schlagwort",),
        Field.COLOUR: ("farbe",),
        Field.IN: ("in",),
        Field.BEFORE: ("vor",),
        Field.AFTER: ("nach",),
        Field.OPENED: ("geöffnet",),
        Field.PROJECT: ("projekt",),
    },
    "fr": {
        Field.PERSON: ("personne",),
        Field.PLACE: ("lieu",),
        Field.SAID_BY: ("locuteur", "locutrice"),
        Field.TAG: ("étiquette",),
        Field.COLOUR: ("couleur",),
        Field.IN: ("dans",),
        Field.BEFORE: ("avant",),
        Field.AFTER: ("après",),
        Field.OPENED: ("ouvert",),
        Field.PROJECT: ("projet",),
    },
}
"""By language: the names of the fields, of which the first is shown."""

PLACES: Mapping[str, Mapping[Within, str]] = {
    "en": {place: place.value for place in Within},
    "de": {Within.TITLE: "titel", Within.TEXT: "text", Within.NOTES: "notizen", Within.QUOTES: "zitate"},
    "fr": {Within.TITLE: "titre", Within.TEXT: "texte", Within.NOTES: "notes", Within.QUOTES: "citations"},
}
"""By language: the values of `in:`."""

_COLOURS = {
    "yellow": ("gelb", "jaune"),
    "green": ("grün", "vert"),
    "blue": ("blau", "bleu"),
    "pink": ("rosa", "rose"),
    "orange": (),
    "violet": ("violett",),
    "red": ("rot", "rouge"),
    "grey": ("gray", "grau", "gris"),
}

FIELD_OF = {folded(name): field for names in FIELDS.values() for field, all_ in names.items() for name in all_}
"""Every name of a field, folded."""

PLACE_OF = {folded(name): place.value for names in PLACES.values() for place, name in names.items()}
"""Every value of `in:`, folded."""

COLOUR_OF = {folded(name): colour for colour, names in _COLOURS.items() for name in (colour, *names)}
"""Every name of a colour of notes, folded; the reader may type the one that the window shows."""


def field_name(field: Field, language: str) -> str:
    """What a field is called in a language, given as "de"; in English where it has no name there."""
    return FIELDS.get(language, FIELDS["en"])[field][0]
