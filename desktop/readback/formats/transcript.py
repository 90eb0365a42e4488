"""Transcripts: the cues of srt and WebVTT subtitles become paragraphs that know the times they were said at."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from readback.core.article import Draft
from readback.core.document import HEADLINE, Block, Landmark, LandmarkKind
from readback.core.metadata import Origin
from readback.core.text import tidy
from readback.formats.assembly import pieces
from readback.formats.captions import Cue, cues_of_srt, cues_of_vtt, without_repeats
from readback.formats.speech import Speech, ends_sentence, speeches

_PAUSE = 2.0  # seconds between cues that make a new paragraph
_ENOUGH = 500  # characters after which the next sentence begins a new paragraph
_LONG = 1500  # characters after which the next cue does, as in automatic captions, which have no stops


def read_srt(text: str) -> Draft | None:
    """The draft of SubRip subtitles, or None where nothing is said in them."""
    return _draft(cues_of_srt(text), "")


def read_vtt(text: str) -> Draft | None:
    """The draft of WebVTT subtitles, or None where nothing is said in them; the header's text is the title."""
    title, cues = cues_of_vtt(text)
    return _draft(cues, tidy(title))


@dataclass(slots=True)
class _Paragraph:
    """What one speaker says; `begun` and `ended` are seconds, None where the file gives no time."""

    begun: float | None
    ended: float | None
    speaker: str | None
    pieces: list[str] = field(default_factory=list)
    times: list[Landmark] = field(default_factory=list)
    length: int = 0

    def add(self, words: str, cue: Cue) -> None:
        """Puts the words of a cue at the end; where a later time than before is said, they begin at it."""
        if not words:
            return
        if cue.start is not None and (not self.times or int(cue.start) > self.times[-1].number):
            self.times.append(Landmark(self.length, LandmarkKind.TIME, _clock(cue.start), int(cue.start)))
        self.pieces.append(words)
        self.length += len(words) + 1
        self.ended = cue.end if self.ended is None or cue.end is None else max(self.ended, cue.end)

    def takes(self, speech: Speech, cue: Cue) -> bool:
        """Whether this speech goes on with the paragraph."""
        if speech.turns and (speech.speaker is None or speech.speaker != self.speaker):
            return False
        if self.length >= _LONG or (self.length >= _ENOUGH and ends_sentence(self.pieces[-1])):
            return False
        if cue.start is None or self.begun is None or self.ended is None:
            return cue.start is None or self.begun is not None
        return self.begun - _PAUSE < cue.start < self.ended + _PAUSE

    @property
    def block(self) -> Block:
        """The paragraph, with the times of its cues."""
        return Block(" ".join(self.pieces), landmarks=tuple(self.times))


def _draft(cues: list[Cue], title: str) -> Draft | None:
    paragraphs = [piece for paragraph in _paragraphs(without_repeats(cues)) for piece in pieces(paragraph.block)]
    if not paragraphs:
        return None
    head = (Block(title, HEADLINE),) if title else ()
    return Draft((*head, *paragraphs), title=title, origins=(("title", Origin.TEXT),) if title else ())


def _paragraphs(cues: Iterable[Cue]) -> Iterator[_Paragraph]:
    """The paragraphs in the file's order, which is not always that of the times: files are put together of parts."""
    paragraph: _Paragraph | None = None
    for cue in cues:
        for speech in speeches(cue.lines):
            if paragraph is None or not paragraph.takes(speech, cue):
                if paragraph is not None:
                    yield paragraph
                paragraph = _begun(speech, cue, paragraph)
            paragraph.add(speech.words, cue)
    if paragraph is not None:
        yield paragraph


def _begun(speech: Speech, cue: Cue, before: _Paragraph | None) -> _Paragraph:
    """A paragraph with its time and, where the speech names one, its speaker; who spoke before speaks on."""
    speaker = speech.speaker if speech.turns or before is None else before.speaker
    paragraph = _Paragraph(cue.start, cue.end, speaker)
    paragraph.add(f"{speech.speaker}:" if speech.speaker else "", cue)
    return paragraph


def _clock(seconds: float) -> str:
    minutes, second = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}"
