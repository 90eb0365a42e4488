"""Transcripts: the cues of srt and WebVTT subtitles become paragraphs that begin with the time they were said at."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from readback.core.article import Draft
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
    length: int = 0

    def add(self, words: str, cue: Cue) -> None:
        """Puts the words of a cue at the end."""
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

    def __str__(self) -> str:
        return " ".join(filter(None, self.pieces))


def _draft(cues: list[Cue], title: str) -> Draft | None:
    paragraphs = [piece for paragraph in _paragraphs(without_repeats(cues)) for piece in pieces(str(paragraph))]
    if not paragraphs:
        return None
    return Draft((title, *paragraphs) if title else tuple(paragraphs), title=title)


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
    time = "" if cue.start is None else f"[{_clock(cue.start)}]"
    label = f"{speech.speaker}:" if speech.speaker else ""
    for piece in filter(None, (time, label)):
        paragraph.add(piece, cue)
    return paragraph


def _clock(seconds: float) -> str:
    minutes, second = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}"
