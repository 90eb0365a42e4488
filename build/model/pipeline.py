"""The shape of the language model: tokenizer, encoders, and the two trained parts put together."""

from pathlib import Path

import spacy
from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

MARKS = '“”„«»‹›「」『』"‘'
DASHES = "—–―"
BLANKS = "\u200b\u200c\u200d\u2060\ufeff"
WIDTH = 96
NAME = "readback"
VERSION = "2.0.0"


def blank() -> Language:
    """English without anything trained, with a tokenizer that cuts at every quotation mark and long dash."""
    nlp = spacy.blank("en")
    defaults = nlp.Defaults
    edges = [f"[{MARKS}{DASHES}{BLANKS}]", "--+"]
    inside = [r"(?<=[”\"])-(?=\w)", r"(?<=[A-Z]\.)-(?=\w)", r"(?<=\b[A-Z][A-Z])-(?=\d)", r"[()\[\]](?=[—–“”])", "/"]
    nlp.tokenizer.infix_finditer = compile_infix_regex([*defaults.infixes, *edges, *inside]).finditer
    nlp.tokenizer.prefix_search = compile_prefix_regex([*defaults.prefixes, *edges]).search
    nlp.tokenizer.suffix_search = compile_suffix_regex([*defaults.suffixes, *edges]).search
    return nlp


def encoder(rows: list[int]) -> dict:
    """A convolutional encoder over four views of each word; `rows` are the sizes of their hash tables."""
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": WIDTH,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
            "rows": rows,
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": WIDTH,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


def transitions(kind: str, tok2vec: dict, pieces: int) -> dict:
    """A transition-based model of spaCy's own over the encoder `tok2vec`."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": kind,
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": pieces,
        "use_upper": kind == "ner",
        "nO": None,
        "tok2vec": tok2vec,
    }


def blank_names() -> Language:
    """The entity recogniser with an encoder of its own, untrained."""
    nlp = blank()
    nlp.add_pipe("ner", config={"model": transitions("ner", encoder([5000, 1000, 2500, 2500]), 2)})
    return nlp


def blank_syntax() -> Language:
    """Tagger and parser on one shared encoder, untrained."""
    nlp = blank()
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}
    nlp.add_pipe("tok2vec", config={"model": encoder([5000, 1000, 2500, 1000])})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "nO": None, "tok2vec": listener}})
    nlp.add_pipe("parser", config={"model": transitions("parser", listener, 2)})
    return nlp


def assemble(syntax: Path, network: Path) -> Language:
    """The pipeline that ships: trained tagger and parser, then the network, its vocabulary without training words."""
    from readback.extraction.component import FACTORY  # noqa: PLC0415 - onnxruntime is for the finished pipeline

    nlp, trained = blank_syntax(), spacy.load(syntax)
    for name in nlp.pipe_names:
        part = trained.get_pipe(name)
        for label in getattr(part, "labels", ()):
            nlp.vocab.strings.add(label)
        nlp.get_pipe(name).from_bytes(part.to_bytes(exclude=["vocab"]), exclude=["vocab"])
    nlp.add_pipe(FACTORY, name="encoder")
    nlp.get_pipe("encoder").from_disk(network)
    nlp.meta.update({"name": NAME, "version": VERSION})
    return nlp
