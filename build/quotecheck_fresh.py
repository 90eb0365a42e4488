"""The list “fresh”: sentences in English, German and French, each altered by hand, in `build/fresh/*.txt`.

They were written before the checker's own word lists were looked at, and measured once before anything was mended by
them: 151 of 1,049 serious changes passed, and 14 altered quotations were called word for word. Since then the checker
is mended by what they show, so that they tell no more how it does on what it has never seen.

A line is a quotation in which `{one|other}` stands for what the draft and the source have, both ways round; what is in
`[[…]]` is all that the draft has of the source's sentence. The heading is the class of the change.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotecheck_cases import Case
from quotecheck_texts import made
from quotecheck_trials import OTHERS, SOMEBODY, Trial, candidate
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Article
from readback.core.text import Span

FILES = Path(__file__).parent / "fresh"
_EITHER = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_PART = re.compile(r"\[\[(.*)\]\]")


@dataclass(frozen=True, slots=True)
class Tongue:
    """How a language quotes, and the sentences that some quotations go on with."""

    draft: str
    source: str
    behind: tuple[str, ...]


TONGUES = {
    "en": Tongue(
        "“{}” {name} said.",
        'The hearing went on until the evening.\n"{}" said {name}.\nNobody else spoke.',
        ("People in our street talk of it to this day.", "That is what I told the commission."),
    ),
    "de": Tongue(
        "„{}“, sagte {name}.",
        "Die Anhörung dauerte bis zum Abend.\n„{}“, sagte {name}.\nSonst sprach dort jemand vom Wetter.",
        ("In unserer Straße redet man bis heute davon.", "Das habe ich der Kommission gesagt."),
    ),
    "fr": Tongue(
        "« {} », a dit {name}.",
        "L'audience a duré jusqu'au soir.\n« {} », a dit {name}.\nOn parla ensuite du temps.",
        ("Dans notre rue on en parle encore.", "Voilà ce que j'ai dit à la commission."),
    ),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """What the draft has and what the source has, in a line; `before` is what the source has before its marks."""

    heading: str
    draft: str
    source: str
    before: str = ""
    line: int = 0


def pairs(text: str, language: str) -> Iterator[Pair]:
    """All that is tried of a file, one way and the other."""
    heading = ""
    for number, line in enumerate(text.splitlines()):
        if line.startswith("[") and line.endswith("]") and not line.startswith("[["):
            heading = line[1:-1]
            continue
        part = _PART.search(line)
        if part:
            outside = line[: part.start()].strip() if heading == "outside" else ""
            yield Pair(heading, part[1], part[1] if outside else _PART.sub(r"\1", line), outside, number)
            continue
        more = TONGUES[language].behind[number // 2 % 2] if number % 2 else ""
        sides = [_side(line, group, more) for group in (1, 2)]
        yield Pair(heading, sides[1], sides[0], line=number)
        if heading != "brackets":
            yield Pair(heading, sides[0], sides[1], line=number)


def _side(line: str, group: int, more: str) -> str:
    """One of the two; where it begins with what the other has not, what follows has a small letter."""
    found = _EITHER.match(line)
    said = _EITHER.sub(lambda it: it[group], line)
    if found and found[group].endswith(" ") and not said[found.end(group) - 1 :].startswith("I "):
        at = len(found[group])
        said = said[:at] + said[at].lower() + said[at + 1 :]
    return f"{said} {more}".strip()


def case_of(it: Pair) -> Case:
    """What is right of a pair: by its words alone it is told whether some were lost, or the rest was left off."""
    draft, source = (re.findall(r"[\w'-]+", side.casefold()) for side in (it.draft, it.source))
    if it.heading in {"cut short", "outside"}:
        grade = "cut short"
    elif it.heading == "brackets" or not _within(draft, source):
        grade = "changed"
    else:
        rows = (source[at : at + len(draft)] for at in range(len(source)))
        grade = "cut short" if draft in rows else "dropped"
    reason = "cut short" if grade == "cut short" else "" if it.heading == "harmless" else it.heading
    return Case(f"{it.heading}", it.draft, it.source, grade, reason, before=it.before)


def _within(words: Sequence[str], others: Sequence[str]) -> bool:
    rest = iter(others)
    return all(word in rest for word in words)


def looked(text: str, said: str, names: Sequence[str], language: str) -> tuple[Article, Analysis]:
    """An article in which somebody says the words, as an analysis has it."""
    article = made(text, "An article")
    known = [Entity(f"n{n}", Kind.PERSON, name) for n, name in enumerate((SOMEBODY, *names))]
    mentions = tuple(
        Mention(Span(*match.span()), it.kind, it.id)
        for it in known
        for match in re.finditer(rf"\b{re.escape(it.name)}\b", text)
    )
    start = text.index(said)
    quotation = Quotation(
        (Span(start, start + len(said)),),
        QuotationKind.DIRECT,
        Speaker(SOMEBODY, SpeakerKind.PERSON, "n0"),
        None,
        None,
        Confidence.SURE,
        "reference",
    )
    return article, Analysis(article.id, "reference", mentions, tuple(known), (quotation,), language=language)


def trials(seed: int) -> list[Trial]:
    """All of the list, and each of its lines untouched, each beside other articles of its language."""
    chance, found = random.Random(seed), list[Trial]()
    for path in sorted(FILES.glob("*.txt")):
        language, text = path.stem, path.read_text(encoding="utf-8")
        every = list(pairs(text, language))
        made_of = [_source(it, text, language) for it in every]
        for at, it in enumerate(every):
            elsewhere = [one for one, pair in zip(made_of, every, strict=True) if pair.line != it.line]
            others = chance.sample([one for one in elsewhere if not _alike(one[0].text, it.source)], OTHERS)
            drafts = [case_of(it)]
            if not at or every[at - 1].draft != it.source:
                drafts.append(Case("untouched", it.source, it.source, "verbatim"))
            for case in drafts:
                if case.kind == "untouched" and it.before:
                    continue
                draft = looked(
                    TONGUES[language].draft.format(case.draft, name=SOMEBODY), case.draft, _names(text), language
                )
                held = [candidate(*one, case.draft) for one in (*others, made_of[at])]
                found.append(Trial(case, *draft, tuple(held)))
    return found


def _alike(text: str, said: str) -> bool:
    """Whether a text has three words in a row of what was said."""
    words = said.split()
    return any(" ".join(words[at : at + 3]) in text for at in range(len(words) - 2))


def _source(it: Pair, text: str, language: str) -> tuple[Article, Analysis]:
    tongue = TONGUES[language]
    if it.before:
        rest = f'{it.before} "{it.source}".'
        name = re.match(r"\w+", it.before)
        return looked(rest.replace(name[0] if name else "", SOMEBODY, 1), it.source, _names(text), language)
    return looked(tongue.source.format(it.source, name=SOMEBODY), it.source, _names(text), language)


def _names(text: str) -> list[str]:
    """The names that stand for one another under their heading."""
    under = text.partition("[name]\n")[2].partition("\n[")[0]
    return [name for match in _EITHER.finditer(under) for name in match.groups()]
