"""How a network learns from packed lessons: by their labels, and by what a larger network says of the same words."""

from copy import deepcopy
from pathlib import Path

import torch
from network import Network
from shelf import Batch
from tasks import LABELS, TASKS, UNKNOWN
from torch import Tensor

WARM_UP = 100
AVERAGE = 0.999
FASTER = {"head": 5.0, "pointer": 5.0, "cases": 5.0, "branch": 2.0}
"""What learns faster than the rest, by the beginning of its name, and how many times."""
WEIGHTS = {"names": 1.0, "cue": 0.4, "speaker": 0.4, "reported": 0.4, "spoken": 0.2}
POINTING = 0.4
TAUGHT = 0.6
"""How much of what is learnt where a larger network teaches comes from it, and not from the labels."""
_TOLD = ("spoken", "reported")
_FAR = -1e4
_KEPT = ("network", "average", "optimizer", "schedule")


def scored(network: Network, batch: Batch) -> Tensor:
    """The columns of every word of a batch: (windows, words, columns)."""
    with torch.autocast(batch.pieces.device.type, dtype=torch.bfloat16):
        scores = network(batch.pieces, batch.cases)
    return scores.float().gather(1, batch.first[:, :, None].expand(-1, -1, scores.shape[-1]))


def loss(scores: Tensor, batch: Batch) -> Tensor:
    """How far scores are from the labels of a batch, over all tasks, and from pointing at the words for the speaker."""
    total = scores.new_zeros(())
    for number, task in enumerate(TASKS):
        wanted = batch.labels[:, :, number]
        known = wanted != UNKNOWN
        likely = scores[..., task.start : task.start + task.size].log_softmax(dim=-1)
        right = likely.gather(-1, wanted.clamp(min=0)[..., None])[..., 0]
        smooth = batch.smoothing[:, None]
        far = -((1 - smooth) * right + smooth * likely.mean(dim=-1))
        total = total + WEIGHTS[task.name] * _mean(far, known)
    return total + POINTING * _pointing(scores, batch)


def _mean(values: Tensor, mask: Tensor) -> Tensor:
    return (values * mask).sum() / mask.sum().clamp(min=1)


def pointed(scores: Tensor, batch: Batch) -> Tensor:
    """For each link how likely each word of its window is pointed at, as logarithms: (links, words)."""
    asks, answers = _vectors(scores)
    rows, first, last = batch.links[:, 0], batch.links[:, 1], batch.links[:, 2]
    at = torch.arange(scores.shape[1], device=scores.device)
    told = ((at >= first[:, None]) & (at < last[:, None])).float()
    mean = torch.einsum("lw,lwd->ld", told / told.sum(dim=1, keepdim=True), asks[rows])
    return _shares(torch.einsum("ld,lwd->lw", mean, answers[rows]), batch, rows)


def meant(batch: Batch, width: int) -> Tensor:
    """For each link which words are those for the speaker: (links, words)."""
    at = torch.arange(width, device=batch.links.device)
    return (at >= batch.links[:, 3, None]) & (at < batch.links[:, 4, None])


def taught(scores: Tensor, larger: Tensor, batch: Batch) -> Tensor:
    """How far scores are from those of a larger network on the same words; of pointing, where that hears speech.

    Both learn to give the same likelihoods (G. Hinton and others, https://arxiv.org/abs/1503.02531).
    """
    total = scores.new_zeros(())
    told = torch.zeros_like(batch.real)
    for task in TASKS:
        columns = slice(task.start, task.start + task.size)
        sure = larger[..., columns].softmax(dim=-1)
        if task.name in _TOLD:
            told = told | (sure[..., 0] < 0.5)
        far = -(sure * scores[..., columns].log_softmax(dim=-1)).sum(dim=-1)
        total = total + WEIGHTS[task.name] * _mean(far, batch.real)
    rows, words = (told & batch.real).nonzero(as_tuple=True)
    if not len(rows):
        return total
    likely, sure = (_asked(it, batch, rows, words) for it in (scores, larger))
    return total - POINTING * (sure.exp() * likely).sum(dim=-1).mean()


def _pointing(scores: Tensor, batch: Batch) -> Tensor:
    if not len(batch.links):
        return scores.new_zeros(())
    likely = pointed(scores, batch)
    return -likely.masked_fill(~meant(batch, scores.shape[1]), _FAR).logsumexp(dim=-1).mean()


def _vectors(scores: Tensor) -> tuple[Tensor, Tensor]:
    asks, answers = scores[..., LABELS:].chunk(2, dim=-1)
    return asks, answers


def _asked(scores: Tensor, batch: Batch, rows: Tensor, words: Tensor) -> Tensor:
    asks, answers = _vectors(scores)
    return _shares(torch.einsum("bvd,bwd->bvw", asks, answers)[rows, words], batch, rows)


def _shares(strengths: Tensor, batch: Batch, rows: Tensor) -> Tensor:
    return strengths.masked_fill(~batch.real[rows], _FAR).log_softmax(dim=-1)


class Training:
    """The network being trained, its average, and where it is; kept in a file."""

    def __init__(self, network: Network, rate: float, steps: int, keep: Path) -> None:
        self.network, self.average = network, deepcopy(network).eval()
        groups: dict[float, list[Tensor]] = {}
        for name, parameter in network.named_parameters():
            if not parameter.requires_grad:
                continue
            faster = next((faster for part, faster in FASTER.items() if name.startswith(part)), 1.0)
            groups.setdefault(faster, []).append(parameter)
        self.optimizer = torch.optim.AdamW(
            [{"params": parameters, "lr": rate * faster} for faster, parameters in groups.items()], weight_decay=0.01
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda step: min((step + 1) / WARM_UP, max(0.0, (steps - step) / (steps - WARM_UP)))
        )
        self.keep, self.step = keep, 0

    def learn(self, batch: Batch) -> float:
        """One step."""
        self.network.train()
        scores = scored(self.network, batch)
        far = loss(scores, batch)
        if batch.larger is not None:
            far = (1 - TAUGHT) * far + TAUGHT * taught(scores, batch.larger, batch)
        far.backward()
        for group in self.optimizer.param_groups:  # one by one, or pointing would leave nothing to the others
            torch.nn.utils.clip_grad_norm_(group["params"], 1.0)
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
        state = {"step": self.step} | {name: getattr(self, name).state_dict() for name in _KEPT}
        fresh = self.keep.with_suffix(".tmp")
        torch.save(state, fresh)
        fresh.replace(self.keep)

    def load(self) -> None:
        """Goes on where the last run stopped, if there was one."""
        if self.keep.is_file():
            state = torch.load(self.keep, weights_only=True)
            self.step = state["step"]
            for name in _KEPT:
                getattr(self, name).load_state_dict(state[name])

    def finish(self) -> None:
        """Keeps the averaged network alone: nothing is to be learnt any more."""
        torch.save({"average": self.average.state_dict()}, self.keep)
