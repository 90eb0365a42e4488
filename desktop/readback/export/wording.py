"""The Checker's copy made of a report: what is said beside each passage, and the lists at the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from readback.core.notes import Note
from readback.core.quotecheck.copying import (
    Checked,
    CheckersCopy,
    Contents,
    Labels,
    Line,
    Remark,
    Say,
    Section,
    Tone,
)
from readback.core.quotecheck.report import Grade, Nearest, Source, Verdict
from readback.export.source_words import cited, credited, opened_words, source_lines
from readback.export.verdict_words import (
    cleared_words,
    compared_words,
    differences,
    fold_words,
    grade_words,
    half_words,
    in_marks,
    lapsed_words,
    missing_words,
    not_found_words,
    older_words,
    serious_words,
    speaker_words,
    standing_words,
    telling,
)

MOST_OTHERS = 3
"""So many further sources of one quotation are named beside it."""


def checkers_copy(checked: Checked, say: Say, contents: Contents) -> CheckersCopy:
    """The copy of a draft in the words of a language, with what is chosen of the rest."""
    writer = _Writer(checked, say, contents)
    return CheckersCopy(
        draft=checked.draft,
        heading=say.tr("Checker’s copy"),
        language=say.tr("en", "the code of the language of this translation"),
        made=checked.made,
        summary=tuple(writer.summary()),
        remarks=tuple(sorted(writer.remarks(), key=lambda it: (it.span.start, -it.span.end))),
        sections=tuple(it for it in writer.sections() if it.lines),
        limits=say.tr(
            "Readback compares words with your saved sources. "
            "It does not check whether the sources are right or complete."
        ),
        labels=Labels(
            author=say.tr("Checker"),
            comment=say.tr("Comment {n}"),
            about=say.tr("On “{words}”"),
            back=say.tr("Back to the passage"),
        ),
        credit=credited(checked.draft, say),
    )


@dataclass(frozen=True, slots=True)
class _Writer:
    """Puts one copy into words."""

    checked: Checked
    say: Say
    contents: Contents

    def summary(self) -> Iterator[str]:
        """What was checked, and how many of the quotations ask for something."""
        report, say = self.checked.report, self.say
        day = say.day(self.checked.made.date().isoformat(), year=True)
        held = say.counted(report.sources, "1 source", "{n} sources")
        yield say.tr("Checked on {day} against {sources}", day=day, sources=held)
        serious = sum(it.serious and it.cleared is None for it in report.verdicts)
        light = [it for it in report.verdicts if it.open and not it.serious]
        disputes = sum(bool(it.dissents) for it in light)
        look = len(light) - disputes + sum(it.open for it in report.reported)
        told = [say.counted(len(report.verdicts), "1 quotation", "{n} quotations")]
        if serious:
            told.append(say.counted(serious, "the meaning of 1 may change", "the meaning of {n} may change"))
        if look:
            told.append(say.counted(look, "1 more to look at", "{n} more to look at"))
        if disputes:
            told.append(say.counted(disputes, "1 is otherwise in another source", "{n} are otherwise in other sources"))
        yield ", ".join(told if serious or look or disputes else [*told, say.tr("nothing to look at")])
        if report.tracked:
            yield say.tr("The text was checked with all tracked changes accepted")

    def remarks(self) -> Iterator[Remark]:
        """One beside each quotation and each marked fact, and the reader's notes where they are wanted."""
        for verdict in self.checked.report.verdicts:
            yield Remark(verdict.spans, _tone(verdict), tuple(self._of_verdict(verdict)))
        for nearest in self.checked.report.reported:
            if nearest.differing:
                tone = Tone.LOOK if nearest.open else Tone.CLEARED
                yield Remark(nearest.spans, tone, tuple(self._of_reported(nearest)))
        if self.contents.notes:
            for note in self.checked.notes:
                if note.anchor is not None:
                    yield Remark((note.anchor.span,), Tone.NOTE, tuple(self._of_note(note)))

    def _of_verdict(self, verdict: Verdict) -> Iterator[Line]:
        say, source = self.say, next(iter(verdict.sources), None)
        if verdict.cleared is not None:
            yield Line(cleared_words(verdict.cleared, self.say), strong=True)
        if lapsed := lapsed_words(verdict, say):
            yield Line(lapsed, strong=True)
        if verdict.serious:
            yield Line(serious_words(verdict, say), strong=verdict.cleared is None)
        if verdict.grade is Grade.NOT_FOUND:
            report = self.checked.report
            yield Line(not_found_words(report.sources, report.scans, say), strong=verdict.cleared is None)
        else:
            yield Line(grade_words(verdict.grade, say), strong=not verdict.serious and verdict.cleared is None)
        if verdict.missing:
            yield Line(missing_words(verdict, say), strong=verdict.cleared is None)
        if older := older_words(verdict, say):
            yield Line(older, strong=verdict.cleared is None)
        texts = [fold_words(verdict, say), *differences(verdict.changes, say), speaker_words(verdict, source, say)]
        texts.append(standing_words(verdict, source, say) if source else "")
        yield from (Line(it) for it in texts if it)
        yield from self._of_halves(verdict) if verdict.halves else self._of_sources(verdict.sources, self._other)

    def _of_halves(self, verdict: Verdict) -> Iterator[Line]:
        """Both sources of a quotation that is joined from two."""
        for source in verdict.halves:
            yield Line(half_words(source, self.say), strong=verdict.cleared is None)
            yield from source_lines(source, self.say)
            yield from self._chosen(source)

    def _other(self, source: Source) -> Line:
        """Another source of a quotation; where it has other words, what these are."""
        told = cited(source, self.say)
        if not telling(source.changes):
            return Line(self.say.tr("Also in {source}", source=told))
        words = " ".join(differences(source.changes, self.say))
        words = self.say.tr("Otherwise in {source}: {differences}", source=told, differences=words)
        return Line(words, strong=_grave(source))

    def _near(self, source: Source) -> Line:
        """Another passage of whose reported speech it is."""
        return Line(self.say.tr("Compare also {source}", source=cited(source, self.say)))

    def _of_sources(self, sources: tuple[Source, ...], other: Callable[[Source], Line]) -> Iterator[Line]:
        for source in sources[:1]:
            yield from source_lines(source, self.say)
            yield from self._chosen(source)
        yield from map(other, _shown(sources)[1:])
        more = len(sources) - 1 - MOST_OTHERS
        if more > 0:
            yield Line(self.say.counted(more, "and in 1 more source", "and in {n} more sources"))

    def _of_reported(self, nearest: Nearest) -> Iterator[Line]:
        say = self.say
        if nearest.cleared is not None:
            yield Line(cleared_words(nearest.cleared, say), strong=True)
        yield Line(compared_words(say), strong=nearest.open)
        yield from (Line(it) for it in differences(nearest.differing, say))
        yield from self._of_sources(nearest.sources, self._near)

    def _of_note(self, note: Note) -> Iterator[Line]:
        yield Line(self.say.tr("Note"), strong=True)
        yield from (Line(it) for it in note.body.splitlines() if it.strip())

    def _chosen(self, source: Source) -> Iterator[Line]:
        """The file's name and its hash, where they are wanted and the article is still there."""
        article = (self.checked.articles or {}).get(source.article)
        if article is not None and self.contents.file_names:
            yield Line(self.say.tr("File: {name}", name=article.source))
        if article is not None and self.contents.hashes:
            yield Line(self.say.tr("SHA-256 of the file: {hash}", hash=article.original_sha256))

    def sections(self) -> Iterator[Section]:
        """The lists at the end; one without lines is none."""
        say, report = self.say, self.checked.report
        yield Section(say.tr("Sources"), tuple(self._sources()))
        missing = [it for it in report.verdicts if it.grade is Grade.NOT_FOUND or it.missing]
        heading = not_found_words(report.sources, report.scans, say)
        yield Section(heading, tuple(self._missing(it) for it in missing))
        notes = [it for it in self.checked.notes if it.anchor is None] if self.contents.notes else []
        yield Section(say.tr("Notes on the whole draft"), tuple(Line(" ".join(it.body.split())) for it in notes))
        if self.contents.manifest:
            yield Section(say.tr("Files"), tuple(self._files()))

    def _missing(self, verdict: Verdict) -> Line:
        words = in_marks(verdict.missing_words or verdict.pieces, self.say)
        told = f"{words} — {verdict.speaker}" if verdict.speaker else words
        return Line(f"{told}. {cleared_words(verdict.cleared, self.say)}" if verdict.cleared else told)

    def _used(self) -> dict[str, Source]:
        """The sources that are quoted beside the text, in the order of the text."""
        report = self.checked.report
        shown = [_shown(it.sources) for it in report.verdicts]
        shown += [_shown(it.sources) for it in report.reported if it.differing]
        used = dict[str, Source]()
        for source in chain.from_iterable(shown):
            used.setdefault(source.article, source)
        return used

    def _sources(self) -> Iterator[Line]:
        for source in self._used().values():
            told = [cited(source, self.say), opened_words(source, self.say)]
            yield Line(". ".join(filter(None, told)), source.url if source.url.startswith("http") else "")

    def _files(self) -> Iterator[Line]:
        known = self.checked.articles or {}
        for article in [self.checked.draft, *(known[it] for it in self._used() if it in known)]:
            yield Line(f"{article.title}: {article.source}, SHA-256 {article.original_sha256}")


def _tone(verdict: Verdict) -> Tone:
    if verdict.cleared is not None:
        return Tone.CLEARED
    if verdict.serious:
        return Tone.SERIOUS
    return Tone.LOOK if verdict.open else Tone.FINE


def _shown(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The sources that are named: the nearest, then those that may say something else."""
    return (*sources[:1], *sorted(sources[1:], key=lambda it: not _grave(it))[:MOST_OTHERS])


def _grave(source: Source) -> bool:
    return any(it.reasons for it in source.changes)
