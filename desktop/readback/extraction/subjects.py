"""Finds whose verb of saying it is: the name right beside the verb first, then the parser's subject, checked."""

from collections.abc import Iterator, Mapping

from readback.core.analysis import Kind, Mention
from readback.extraction.lexicon import PRONOUNS
from readback.extraction.syntax import Parse

_LINKS = ("conj", "advcl", "xcomp", "parataxis", "ccomp")
_HELPERS = frozenset("has have had also later then now further recently yesterday today did does will would".split())
_FIT = ("NN", "PRP", "CD", "DT", "WP", "JJ", "EX")
_IN_PHRASE = ("NN", "DT", "JJ", "POS", "CD", "PRP$", "CC", "HYPH", "VBG", "AFX")
_NEAR = 10


class SubjectFinder:
    """Finds subjects in one article. `outside` are the words outside marks, `at` tells which words are names."""

    def __init__(self, parse: Parse, outside: frozenset[int], at: Mapping[int, Mention]) -> None:
        self._parse, self._outside, self._at = parse, outside, at

    def subject(self, verb: int) -> int | None:
        """The index of a word of the subject (its head, or a word of the name) or None."""
        front = self._quoted_name(verb) if self._before(verb) == "as" else self._name_in_front(verb)
        if front is not None:
            return front
        parsed = self._parsed(verb)
        if parsed is not None and (parsed in self._at or self._parse.words[parsed].lower in PRONOUNS):
            return self._fuller(parsed, verb)
        for found in (
            self._name_behind(verb),
            self._first_name(verb) if self._after_comma(verb) and self._parse.words[verb].tag != "VBG" else None,
            parsed,
            self._noun_behind(verb),
        ):
            if found is not None:
                return found
        return self._first_name(verb)

    # Right beside the verb -----------------------------------------------------------------------------------------

    def _before(self, index: int) -> str:
        return self._parse.words[index - 1].lower if index else ""

    def _quoted_name(self, verb: int) -> int | None:
        """Who was quoted: “the Herald quoted Ann Lee, a pilot, as saying”."""
        for index in range(verb - 2, max(-1, verb - 2 * _NEAR), -1):
            if self._parse.words[index].lower in {"quoted", "quotes", "quoting", "cited", "citing", "cites"}:
                return next((i for i in range(index + 1, verb) if self._parse.words[i].tag.startswith("NN")), None)
        return None

    def _name_in_front(self, verb: int) -> int | None:
        """The name that ends right before the verb: “chief executive Ann Lee said”, “the spokesman, Ann Lee, said”."""
        index = verb - 1
        while index >= 0 and (self._parse.words[index].lower in _HELPERS or self._parse.words[index].tag == "RB"):
            index -= 1
        comma = index >= 0 and self._parse.words[index].text == ","
        mention = self._at.get(index - comma)
        if mention is None or index not in self._outside or mention.kind is Kind.PLACE:
            return None
        before = self._parse.at(mention.span.start) - 1
        if comma:
            set_off = before >= 0 and (self._parse.words[before].text == "," or self._parse.words[before].tag == "NN")
            return index - 1 if mention.kind is Kind.PERSON and set_off else None
        if self._may_begin(before, mention.kind) or (
            self._before(before + 1) == "with" and self._parse.words[verb].tag == "VBG"
        ):
            return index
        return self._whose_preposition(before) if mention.kind is Kind.ORGANISATION else None

    def _whose_preposition(self, before: int) -> int | None:
        """The name that “of the victims' group” belongs to: “Ann Lee of the harbour union said”."""
        while (
            before > 0
            and self._parse.words[before].tag.startswith(("NN", "JJ", "DT", "CD", "HYPH", "POS", "VB"))
            and before not in self._at
        ):
            before -= 1
        if self._parse.words[before].tag != "IN" or before - 1 not in self._at or before not in self._outside:
            return None
        return before - 1 if self._at[before - 1].kind is Kind.PERSON else None

    def _may_begin(self, before: int, kind: Kind) -> bool:
        """Whether a name after this word can be a subject by itself: not after a preposition, “and” or possessive."""
        skipped = {"DT"} if kind is Kind.PERSON else {"DT", "JJ"}
        while before >= 0 and self._parse.words[before].tag in skipped:
            before -= 1
        if before < 0 or before not in self._outside:
            return True
        tag = self._parse.words[before].tag
        if tag in {"IN", "TO", "CC", "VBG", "POS", "PRP$"}:
            return self._parse.words[before].lower in {
                "that",
                "as",
                "while",
                "but",
                "because",
                "when",
                "if",
                "although",
                "whether",
            }
        return kind is Kind.PERSON or not tag.startswith("NN")

    def _name_behind(self, verb: int) -> int | None:
        """The person right after the verb, where the verb follows a quotation: “…,” said chief executive Ann Lee."""
        if verb - 1 in self._outside and self._parse.words[verb - 1].text != ",":
            return None
        for index in range(verb + 1, min(verb + _NEAR, len(self._parse.words))):
            mention = self._at.get(index)
            if index not in self._outside or not self._parse.words[index].tag.startswith(_IN_PHRASE):
                return None
            if mention and mention.kind is Kind.PERSON and not self._owns(mention):
                return index
        return None

    def _owns(self, mention: Mention) -> bool:
        """Whether a name is a possessor's: “Ann Lee’s brother”."""
        after = self._parse.at(mention.span.end)
        return after < len(self._parse.words) and self._parse.words[after].tag == "POS"

    def _noun_behind(self, verb: int) -> int | None:
        """The noun right after a verb that follows a quotation: “…”, read the statement."""
        if verb - 1 in self._outside and self._parse.words[verb - 1].text != ",":
            return None
        for index in range(verb + 1, min(verb + _NEAR, len(self._parse.words))):
            tag = self._parse.words[index].tag
            following = self._parse.words[index + 1].tag if index + 1 < len(self._parse.words) else "."
            if tag.startswith("NN") and not following.startswith(("NN", "POS", "HYPH")):
                return index
            if not tag.startswith(_IN_PHRASE):
                return None
        return None

    # By the parse --------------------------------------------------------------------------------------------------

    def _parsed(self, verb: int) -> int | None:
        """The subject of the verb, or of the one it hangs on; checked."""
        seen: set[int] = set()
        if self._parse.words[verb].tag == "VBG" and self._after_comma(verb):
            verb = self._main_verb(verb)
        while verb not in seen:
            seen.add(verb)
            for subject in self._parse.children(verb, "nsubj", "nsubj:pass"):
                if self._fits(subject):
                    return self._antecedent(subject, verb)
            word = self._parse.words[verb]
            if word.dep in {"acl", "acl:relcl"}:
                return word.head if self._fits(word.head) else None
            if word.dep not in _LINKS or word.head not in self._outside:
                return None
            verb = self._past_parenthesis(word.head)
        return None

    def _main_verb(self, verb: int) -> int:
        """The last main verb with a subject of its own before “, saying”; the verb itself if there is none."""
        start, _ = self._parse.sentences[self._parse.words[verb].sentence]
        for index in range(verb - 1, start - 1, -1):
            word = self._parse.words[index]
            main = word.head == index or word.dep in {"conj", "parataxis", "root", "ROOT"}
            if (
                main
                and index in self._outside
                and any(self._fits(i) for i in self._parse.children(index, "nsubj", "nsubj:pass"))
            ):
                return verb if self._aside(index) else index
        return verb

    def _aside(self, verb: int) -> bool:
        """Whether the clause is only set in, as “, as the Journal noted,” is."""
        return any(self._parse.words[i].lower == "as" for i in self._parse.children(verb))

    def _past_parenthesis(self, verb: int) -> int:
        """The main verb where this one is only “, as the Journal noted,”."""
        return self._parse.words[verb].head if self._aside(verb) else verb

    def _fits(self, index: int) -> bool:
        word = self._parse.words[index]
        return index in self._outside and word.tag.startswith(_FIT) and not self._after_preposition(index)

    def _after_preposition(self, index: int) -> bool:
        """Whether the noun stands in a prepositional phrase, so that the parser took it for the subject by mistake."""
        return any(self._parse.words[child].tag in {"IN", "TO"} for child in self._parse.children(index, "case"))

    def _antecedent(self, subject: int, verb: int) -> int:
        """The noun a relative pronoun stands for, else the subject itself."""
        relative = self._parse.words[subject].tag in {"WP", "WDT"} and self._parse.words[verb].dep == "acl:relcl"
        return self._parse.words[verb].head if relative else subject

    def _fuller(self, subject: int, verb: int) -> int:
        """The person between the verb and a subject that is none: “AU chair Ann Lee of Mali said”."""
        mention = self._at.get(subject)
        if mention is None or mention.kind is Kind.PERSON:
            return subject
        for index in range(subject + 1, verb):
            other = self._at.get(index)
            if self._parse.words[index].tag.startswith(("VB", ",", ":")) or index not in self._outside:
                break
            if (
                other
                and other.kind is Kind.PERSON
                and self._may_begin(self._parse.at(other.span.start) - 1, Kind.PERSON)
            ):
                return index
        return subject

    # By the order of the text --------------------------------------------------------------------------------------

    def _after_comma(self, verb: int) -> bool:
        return verb > 0 and self._parse.words[verb - 1].text in {",", "—", "–", "-"} and verb - 1 in self._outside

    def _first_name(self, verb: int) -> int | None:
        """The name that begins the verb's sentence: “Ann Lee, who runs the harbour of Split, says”."""
        return next(self._names_first(verb), None)

    def _names_first(self, verb: int) -> Iterator[int]:
        start, _ = self._parse.sentences[self._parse.words[verb].sentence]
        for index in range(start, verb):
            if index not in self._outside:
                continue
            mention = self._at.get(index)
            if mention and mention.kind is not Kind.PLACE:
                yield index
            if (
                not mention
                and self._parse.words[index].tag.startswith(("VB", "IN", "TO", "W", "PRP", "NNS", "NN"))
                and self._parse.words[index].tag != "NNP"
            ):
                return
