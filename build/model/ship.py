"""Puts the trained parts together as a model that the program can load, with a record of what it was made from."""

import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import learning
import network
import spacy
import torch
import tune
from corpora import file_hashes
from export import export
from pipeline import assemble
from shares import BASE, FINE
from tasks import COLUMNS


def put_together(network: Path, syntax: Path, model: Path) -> None:
    """Writes the pipeline of a trained network (the file that keeps it) and of a trained syntax to `model`/pipeline."""
    with TemporaryDirectory() as scratch:
        encoder = Path(scratch)
        export(tune.trained(network), encoder / "network.onnx")
        shutil.copyfile(tune.VOCABULARY, encoder / "vocabulary.txt")
        (encoder / "labels.json").write_text(json.dumps(COLUMNS), encoding="utf-8")
        shutil.rmtree(model / "pipeline", ignore_errors=True)
        assemble(syntax, encoder).to_disk(model / "pipeline", exclude=["vocab.lookups"])
    size = sum(path.stat().st_size for path in model.rglob("*") if path.is_file())
    print(f"{model}: {size / 1e6:.1f} MB")


def record(corpora: Path, trees: tuple[str, ...], seed: int, model: Path) -> None:
    """Writes what the model was made from: seeds, versions, shares, and the hash of every file read."""
    stages = {stage.name: stage.shares for stage in (BASE, FINE)}
    files = [corpora / name for name in sorted({*BASE.shares, *FINE.shares, *trees})]
    made = {
        "seeds": {"syntax": seed, "network": tune.SEED},
        "spacy": spacy.__version__,
        "torch": torch.__version__,
        "python": ".".join(map(str, sys.version_info[:3])),
        "network": {
            "layers": [network.LAYERS, network.FORK],
            "shares by round": stages,
            "tasks": learning.WEIGHTS | {"pointing": learning.POINTING},
        },
        "sha256": file_hashes(files, corpora) | file_hashes([tune.WEIGHTS_FILE], tune.PRETRAINED),
    }
    (model / "record.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
