"""Puts the trained parts together as a model that the program can load, with a record of what it was made from."""

import json
import shutil
import sys
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

import learning
import spacy
import torch
import tune
from corpora import file_hashes
from network import LARGE, SMALL
from pipeline import assemble
from published import SMALL_WEIGHTS, VOCABULARY, large_weights

from export import export


def put_together(network: Path, syntax: Path, model: Path) -> None:
    """Writes the pipeline of a trained network (the file that keeps it) and of a trained syntax to `model`/pipeline."""
    with TemporaryDirectory() as scratch:
        encoder = Path(scratch)
        export(tune.trained(network, SMALL), encoder / "network.onnx")
        shutil.copyfile(VOCABULARY, encoder / "vocabulary.txt")
        (encoder / "labels.json").write_text(json.dumps(SMALL.columns), encoding="utf-8")
        shutil.rmtree(model / "pipeline", ignore_errors=True)
        assemble(syntax, encoder).to_disk(model / "pipeline", exclude=["vocab.lookups"])
    size = sum(path.stat().st_size for path in model.rglob("*") if path.is_file())
    print(f"{model}: {size / 1e6:.1f} MB")


def record(corpora: Path, scratch: Path, trees: tuple[str, ...], seed: int, model: Path) -> None:
    """Writes what the model was made from: seeds, versions, courses, and the hash of every file read."""
    courses = tune.courses(folds=False)
    read = {name for course in courses for name in course.stage.shares}
    published = (SMALL_WEIGHTS, large_weights(scratch))
    made = {
        "seeds": {"syntax": seed, "network": tune.SEED},
        "spacy": spacy.__version__,
        "torch": torch.__version__,
        "python": ".".join(map(str, sys.version_info[:3])),
        "network": {
            "shapes": {"small": asdict(SMALL), "large": asdict(LARGE)},
            "courses": [_course(course) for course in courses],
            "tasks": learning.WEIGHTS | {"pointing": learning.POINTING},
            "taught": learning.TAUGHT,
        },
        "sha256": file_hashes([corpora / name for name in sorted({*read, *trees})], corpora)
        | {name: digest for file in published for name, digest in file_hashes([file], file.parent).items()},
    }
    (model / "record.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


def _course(course: tune.Course) -> dict[str, object]:
    fields = asdict(course)
    return fields | {"shape": "large" if course.shape is LARGE else "small", "stage": course.stage.shares}
