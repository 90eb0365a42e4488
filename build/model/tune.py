"""Trains the networks, course after course; every two hundred steps all is kept, so a run that was cut off goes on.

A large network learns first from what is annotated, and the small one that ships learns from the same text and from
what the large one says of it and of much more text. A round of a stage reads every corpus as often as the stage's
shares say. Everything random comes from SEED and the number of the round. The weights that count are a moving average.
"""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from corpora import corpora_folder
from learning import Training, scored
from lessons import Teacher, round_of
from network import LARGE, SMALL, Network, Shape
from published import SMALL_WEIGHTS, VOCABULARY, large_weights
from readings import Source, plain, pool, read
from shares import BASE, FINE, FOLDED, FOLDS, POOLED, Stage, fold_of
from shelf import Batch, Shelf
from tasks import TASKS, Span
from torch import Tensor

from readback.extraction.encoder import Encoder, best, marked
from readback.extraction.pieces import Pieces

SEED = 17
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def encoder(network: Network) -> Encoder:
    """The network as the program runs it, without being exported."""

    def run(pieces: np.ndarray, cases: np.ndarray) -> np.ndarray:
        with torch.no_grad(), torch.autocast(DEVICE.type, dtype=torch.bfloat16):
            both = (torch.from_numpy(it).to(DEVICE) for it in (pieces, cases))
            return network(*both).float().cpu().numpy()

    return Encoder(run, Pieces.from_file(VOCABULARY), network.shape.columns)


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
    """A course of training: its name, a stage, and the shape of the network.

    `steps` of `pieces` each are made, at the highest `rate`. It goes on from the course `start`, or else from
    published weights; the large network of the course `taught` teaches it; it must not see the fold `without`.
    """

    name: str
    stage: Stage
    shape: Shape
    steps: int
    pieces: int
    rate: float
    start: str | None = None
    taught: str | None = None
    without: int | None = None

    def reads(self, name: str, source: Source) -> bool:
        """Whether a document of the corpus `name` may be learnt from."""
        return name not in FOLDED or fold_of(source.name) != self.without


def kept(folder: Path, name: str) -> Path:
    """Where a course is kept."""
    return folder / name / "state.pt"


def courses(*, folds: bool) -> list[Course]:
    """The courses in their order: both networks' base, then the network that ships, or one for each fold."""
    made = [
        Course("large", BASE, LARGE, 2000, 4800, 7e-5),
        Course("base", BASE.heard(1.0), SMALL, 16_000, 4800, 2.5e-4, taught="large"),
    ]
    for name, fold in [(f"fold-{fold}", fold) for fold in range(FOLDS)] if folds else [("network", None)]:
        teacher = f"large-{name}"
        made += [
            Course(teacher, FINE, LARGE, 1500, 2400, 5e-5, start="large", without=fold),
            Course(name, FINE.heard(0.7), SMALL, 12_000, 2400, 1.2e-4, start="base", taught=teacher, without=fold),
        ]
    return made


def _started(course: Course, folder: Path) -> Network:
    if course.start is None:
        weights = large_weights(folder) if course.shape is LARGE else SMALL_WEIGHTS
        return Network.pretrained(weights, course.shape)
    network = trained(kept(folder, course.start), course.shape)
    network.words.requires_grad_(requires_grad=False)  # nothing is lost: most words are in too few of the articles
    return network.train()


def _lessons(data: Path, course: Course) -> Shelf:
    teacher = Teacher(Pieces.from_file(VOCABULARY))
    folder, stage = corpora_folder(data), course.stage
    pooled = [name for name in POOLED if name in stage.shares]  # no name of an article that the stage must not know
    corpora = {name: [source for source in read(folder / name) if course.reads(name, source)] for name in stage.shares}
    names = pool(source for name in pooled for source in corpora[name])
    lessons = [it for number in range(stage.rounds) for it in round_of(corpora, names, teacher, stage, number, SEED)]
    return Shelf([it for it in lessons if course.taught or it.labels or it.links])


def _voice(network: Network) -> Callable[[Batch], Tensor]:
    def say(batch: Batch) -> Tensor:
        with torch.no_grad():
            return scored(network, batch.to(DEVICE)).cpu()

    return say


def train_course(data: Path, folder: Path, course: Course) -> None:
    """Trains, or goes on training; a course that is finished is left as it is."""
    keep = kept(folder, course.name)
    if finished(keep):
        return
    keep.parent.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    shelf = _lessons(data, course)
    if course.taught:
        shelf.listen(_voice(trained(kept(folder, course.taught), LARGE).to(DEVICE)))
    rng = np.random.default_rng(SEED)
    batches = shelf.batches(rng, course.pieces)
    epoch = len(batches)
    while len(batches) < course.steps:
        batches += shelf.batches(rng, course.pieces)
    training = Training(_started(course, folder).to(DEVICE), course.rate, course.steps, keep)
    training.load()
    print(f"{course.name}: {course.steps - training.step} steps from {training.step}", flush=True)
    started, recent = time.monotonic(), []
    for at, rows in enumerate(batches[training.step : course.steps], training.step + 1):
        recent.append(training.learn(shelf.batch(rows).to(DEVICE)))
        if at % 50 == 0:
            print(f"{at} {sum(recent) / len(recent):.4f} {time.monotonic() - started:.0f} s", flush=True)
            recent.clear()
        if at % 200 == 0:
            training.save()
        if at % epoch == 0 or at == course.steps:
            print(at, json.dumps(measured(training.average, data, course)), flush=True)
    training.finish()


def measured(network: Network, data: Path, course: Course) -> dict[str, dict[str, float]]:
    """The figures of a network on the development sets, or on the fold that it has not seen."""
    folder = corpora_folder(data)
    sets = {"wikinews": read(folder / "wikinews/dev.jsonl"), "worldwide": read(data / "eval/worldwide-dev.jsonl")}
    if course.without is not None:
        sets = {"fold": [it for name in FOLDED for it in read(folder / name) if not course.reads(name, it)]}
    teacher = Teacher(Pieces.from_file(VOCABULARY))
    return {name: figures(network, teacher, sources) for name, sources in sets.items()}


def finished(keep: Path) -> bool:
    """Whether a training that was kept in a file has come to its end."""
    return keep.is_file() and "step" not in torch.load(keep, weights_only=True, mmap=True)


def trained(keep: Path, shape: Shape) -> Network:
    """The averaged network of a training that was kept in a file."""
    network = Network(shape)
    network.load_state_dict(torch.load(keep, weights_only=True)["average"])
    return network.eval()
