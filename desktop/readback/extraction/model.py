"""Loads the language model and makes the analyzer of it. The only place that imports spaCy."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readback.core.errors import ModelUnusable
from readback.extraction.analyzer import Documents, PipelineAnalyzer
from readback.extraction.gazetteer import Gazetteer
from readback.extraction.language import ENGLISH
from readback.extraction.quotations import RANKERS, Judge
from readback.extraction.ranker import Ranker

if TYPE_CHECKING:
    from readback.extraction.encoder import Encoder

RULES = 10
"""Raised when the rules find something else, so that kept analyses are made again."""

RANKING = "ranking.json"
"""The file beside the pipeline that holds the weights of the rankers."""

ENCODER = "encoder"
"""The part of our pipeline that is a network."""

NEEDLESS = ("tagger", "morphologizer", "parser", "senter", "lemmatizer", "attribute_ruler", "textcat", "entity_linker")
"""Parts of other people's pipelines that have nothing to do with names."""

_ENOUGH = 12
"""So many digits of a SHA-256 tell two models apart."""

_UNUSABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError, EOFError)


def load_analyzer(model: Path, places: Path, other: Path | None = None) -> PipelineAnalyzer:
    """The analyzer over the pipeline in `model`/pipeline and the gazetteer's file.

    `other` is the folder of any spaCy pipeline that is to find the names in articles of its language; ours then only
    gives what the rules for speakers read. Raises ModelUnusable if one of them is missing or damaged.
    """
    pipeline = model / "pipeline"
    theirs = _loaded(other, NEEDLESS) if other is not None else None
    ours, engine, _ = _loaded(pipeline)
    try:
        gazetteer = Gazetteer.read(places)
        judge = _judge(model / RANKING)
        engine += f"-{_hash([model / RANKING])[:_ENOUGH]}"
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelUnusable(pipeline, missing=False) from error
    if theirs is None:
        return PipelineAnalyzer(ours, engine, gazetteer, judge)
    return PipelineAnalyzer(ours, f"{engine}+{theirs[1]}", gazetteer, judge, (theirs[0], theirs[2]))


def _judge(file: Path) -> Judge:
    """The rankers of a file. Raises OSError, ValueError, KeyError or TypeError where it is missing or damaged."""
    kept = json.loads(file.read_text(encoding="utf-8"))
    return Judge({name: Ranker(kept["weights"][name]) for name in RANKERS}, float(kept["sure"]))


def _loaded(pipeline: Path, exclude: Sequence[str] = ()) -> tuple[Documents, str, str]:
    """A pipeline, its name with all that made it so, and the language it is for.

    One that is whole is ours; of another's some parts are left out.
    """
    if not (pipeline / "config.cfg").is_file():
        raise ModelUnusable(pipeline, missing=True)
    try:
        nlp = _theirs(pipeline, exclude) if exclude else _ours(pipeline)
        meta = json.loads((pipeline / "meta.json").read_text(encoding="utf-8"))
        digest = _hash(sorted(path for path in pipeline.rglob("*") if path.is_file()))[:_ENOUGH]
        return nlp.pipe, f"{meta['name']}-{meta['version']}-{RULES}-{digest}", nlp.lang or ENGLISH
    except _UNUSABLE as error:
        raise ModelUnusable(pipeline, missing=False) from error


def _theirs(pipeline: Path, exclude: Sequence[str]) -> Any:
    from spacy.util import load_model_from_path  # noqa: PLC0415  takes 0.8 s: only when a model is needed

    return load_model_from_path(pipeline, exclude=exclude)


def _ours(pipeline: Path) -> Any:
    """Our pipeline. The network is read meanwhile: that needs another processor, and no Python for most of the time."""
    with ThreadPoolExecutor(1) as beside:
        network = beside.submit(_network, pipeline / ENCODER)
        from spacy.util import load_model_from_path  # noqa: PLC0415  as above

        from readback.extraction.component import BARE, FACTORY  # noqa: PLC0415  needs spaCy

        tokenizer = {"nlp.tokenizer.@tokenizers": BARE}
        nlp = load_model_from_path(pipeline, exclude=[ENCODER], config=tokenizer)
        part: Any = nlp.add_pipe(FACTORY, name=ENCODER)
        part.take(network.result())
        return nlp


def _network(folder: Path) -> "Encoder":
    from readback.extraction.encoder import Encoder  # noqa: PLC0415  loads numpy and onnxruntime

    return Encoder.read(folder)


def _hash(files: Iterable[Path]) -> str:
    """SHA-256 over the names and contents of files."""
    total = hashlib.sha256()
    for path in files:
        total.update(path.name.encode())
        total.update(path.read_bytes())
    return total.hexdigest()
