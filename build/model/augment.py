"""Variants of training text that articles show and the corpora lack: curly marks, capitals, headline case, lower case.

Every variant keeps the offsets of the names true.
"""

import random
import re
from dataclasses import replace

from corpora import Passage, Tree

SMALL_WORDS = frozenset("a an and as at but by for from in of on or over the to vs with".split())
JOINTS = ("\n", "\n\n")


def curly(text: str) -> str:
    """Straight marks made curly: an opening one after a blank or bracket, a closing one elsewhere."""
    out = []
    for index, mark in enumerate(text):
        opening = index == 0 or text[index - 1] in " \n([-—–"
        out.append({'"': "“" if opening else "”", "'": "‘" if opening else "’"}.get(mark, mark))
    return "".join(out)


def straight(text: str) -> str:
    """Curly marks made straight."""
    return text.translate({ord("“"): '"', ord("”"): '"', ord("‘"): "'", ord("’"): "'"})


def headline_case(text: str) -> str:
    """Every word but the small ones with a capital."""
    words = text.split(" ")
    return " ".join(w if w in SMALL_WORDS and i else w[:1].upper() + w[1:] for i, w in enumerate(words))


def same_length(text: str, other: str) -> str:
    """`other` where it is as long as `text`, else `text` (capitals of ß are two letters)."""
    return other if len(other) == len(text) else text


def one_word_lower(text: str, rng: random.Random) -> str:
    """One of the words with a capital without it, as hurried writers leave it out."""
    words = [word for word in re.finditer(r"\b[A-Z]\w*", text) if word.start() > 0]
    if not words:
        return text
    start = rng.choice(words).start()
    return text[:start] + text[start].lower() + text[start + 1 :]


def without_stop(passage: Passage) -> Passage:
    """The passage without its full stop, unless that belongs to a name."""
    end = len(passage.text) - 1
    if not passage.text.endswith(".") or any(name[1] > end for name in passage.names):
        return passage
    return replace(passage, text=passage.text[:end])


def vary_text(passage: Passage, rng: random.Random) -> Passage:
    """One variant of a passage, or the passage as it is."""
    text = passage.text
    draw = rng.random()
    if draw < 0.35:
        text = curly(text)
    elif draw < 0.45:
        text = straight(text)
    draw = rng.random()
    if passage.headline and draw < 0.45:
        text = same_length(text, text.upper() if draw < 0.15 else headline_case(text))
    elif draw > 0.985:
        text = same_length(text, text.upper() if draw > 0.993 else text.lower())
    elif draw > 0.96:
        text = one_word_lower(text, rng)
    return replace(passage, text=text)


def joined(passages: list[Passage], rng: random.Random) -> list[Passage]:
    """The passages of a document, now and then two of them joined by a line break, as wrapped text has them."""
    out: list[Passage] = []
    for passage in passages:
        if out and rng.random() < 0.12 and len(out[-1].text) < 1500:
            before, joint = out.pop(), rng.choice(JOINTS)
            shift = len(before.text) + len(joint)
            names = before.names + tuple((s + shift, e + shift, label) for s, e, label in passage.names)
            out.append(Passage(before.text + joint + passage.text, names, before.headline))
        else:
            out.append(passage)
    return out


def vary_tree(tree: Tree, rng: random.Random) -> Tree:
    """A treebank paragraph with curly marks half of the time, rarely in lower case."""
    words = list(tree.words)
    if rng.random() < 0.5:
        open_before = False
        for index, word in enumerate(words):
            if word in {'"', "''", "``"}:
                words[index] = "”" if open_before else "“"
                open_before = not open_before
            else:
                words[index] = word.replace("'", "’")
    if rng.random() < 0.02:
        words = [same_length(word, word.lower()) for word in words]
    return replace(tree, words=tuple(words))
