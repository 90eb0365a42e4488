"""Whether the speakers that two texts name are one."""

from dataclasses import dataclass

from readback.core.analysis import Analysis, Confidence, Entity, Speaker, SpeakerKind
from readback.core.fullname import FullName, full_name, key_of
from readback.core.quotecheck.report import SpeakerMatch

CLEAR = frozenset({Confidence.SURE, Confidence.CONFIRMED})

_PARTICLES = frozenset(
    "al el ul ad an ar as ash at az abu ibn bin von van der den de del della di da du la le of".split()
)
_ARTICLES = frozenset("a an the der die das ein eine le la les un une l'".split())


@dataclass(frozen=True, slots=True)
class Said:
    """Who is said to have said something: the name, what it is, its forms, and how surely it is known."""

    name: str = ""
    kind: SpeakerKind = SpeakerKind.DESCRIBED
    forms: tuple[str, ...] = ()
    confidence: Confidence = Confidence.UNKNOWN

    @property
    def clear(self) -> bool:
        """Whether it can be relied on."""
        return self.confidence in CLEAR and self.kind is not SpeakerKind.DESCRIBED


NOBODY = Said()


def said_by(speaker: Speaker | None, confidence: Confidence, analysis: Analysis) -> Said:
    """A speaker of an analysis, with all forms of the name that are in the article."""
    if speaker is None:
        return NOBODY
    return said_as(speaker, confidence, next((it for it in analysis.entities if it.id == speaker.entity), None))


def said_as(speaker: Speaker, confidence: Confidence, entity: Entity | None) -> Said:
    """A speaker with all forms of the name that the entity has, if there is one."""
    forms = (speaker.name, *((entity.name, *entity.aliases) if entity else ()))
    return Said(speaker.name, speaker.kind, tuple(dict.fromkeys(forms)), confidence)


def same_speaker(one: Said, other: Said, *, doubtful: bool = False) -> SpeakerMatch:
    """How the speakers of two texts compare; `doubtful` where a name stands for several people in one of them."""
    if not one.name or not other.name:
        return SpeakerMatch.NONE
    if one.kind is not other.kind or SpeakerKind.DESCRIBED in {one.kind, other.kind}:
        return SpeakerMatch.SAME if _plain(one.name) == _plain(other.name) else SpeakerMatch.UNSURE
    if one.kind is SpeakerKind.PERSON:
        found = _person(full_name(one.name), full_name(other.name))
        if found is SpeakerMatch.OTHER and {key_of(it) for it in one.forms if " " in it} & set(
            map(key_of, other.forms)
        ):
            found = SpeakerMatch.SAME
        return SpeakerMatch.UNSURE if found is SpeakerMatch.SAME and doubtful else found
    alike = {_plain(it) for it in one.forms} & {_plain(it) for it in other.forms}
    if alike or _initials(one.name) == key_of(other.name) or _initials(other.name) == key_of(one.name):
        return SpeakerMatch.SAME
    within = set(_plain(one.name).split()) & set(_plain(other.name).split())
    return SpeakerMatch.UNSURE if within else SpeakerMatch.OTHER


def _person(one: FullName, other: FullName) -> SpeakerMatch:
    """How two people's names compare."""
    if not one.given or not other.given:
        short, full = (one, other) if not one.given else (other, one)
        if ends_of(short.last) == ends_of(full.last) or key_of(short.last) == full.last:
            return SpeakerMatch.SAME
        return SpeakerMatch.UNSURE if short.last in full.given else SpeakerMatch.OTHER
    if ends_of(one.last) != ends_of(other.last):
        swapped = {*one.given, one.last} == {*other.given, other.last}
        return SpeakerMatch.SAME if swapped else SpeakerMatch.OTHER
    if one.given[0] == other.given[0] and _agree(one, other):
        return SpeakerMatch.SAME
    return SpeakerMatch.UNSURE


def _agree(one: FullName, other: FullName) -> bool:
    short, long = sorted((one.middle, other.middle), key=len)
    return long.startswith(short) and (one.suffix == other.suffix or not (one.suffix and other.suffix))


def ends_of(last: str) -> str:
    """A last name without what is set before it: al-Sheikh, Sheikh."""
    words = last.replace("-", " ").replace("'", " ").split()
    while len(words) > 1 and words[0] in _PARTICLES:
        del words[0]
    return " ".join(words)


def _plain(name: str) -> str:
    words = [word.strip(".,") for word in key_of(name).removeprefix("unnamed: ").split()]
    return " ".join(word for word in words if word not in _ARTICLES)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[:1].isupper()).casefold()
