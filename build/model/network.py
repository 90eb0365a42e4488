"""The network: a pre-trained encoder that also sees capitals, and that forks towards its end.

One branch labels words, the other points from told words to those for their speaker.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Self

import torch
from safetensors.torch import load_file
from tasks import LABELS, TASKS, VECTORS
from torch import Tensor, nn
from torch.nn.functional import gelu, scaled_dot_product_attention

from readback.extraction.pieces import CASES

POSITIONS = 512
BUCKETS, FARTHEST = 32, 128
"""How MPNet tells how far apart two pieces stand: in as many steps, the last for this distance and beyond."""
PULL = 0.15
"""How much of what pointing teaches goes on to the shared layers: it pulls thirty times as hard as names do."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a network is; `fork` is how many layers its branches share, `pointer` how long its vectors are."""

    width: int
    heads: int
    layers: int
    fork: int
    pointer: int
    vocabulary: int
    epsilon: float
    relative: bool = False

    @property
    def outputs(self) -> int:
        """How many columns there are: the labels of every task, then the vectors that a word asks and answers with."""
        return LABELS + self.pointer * len(VECTORS)

    @property
    def columns(self) -> dict[str, list[str]]:
        """The names of all columns, as they lie beside the network."""
        vector = [str(number) for number in range(self.pointer)]
        return {task.name: task.labels for task in TASKS} | dict.fromkeys(VECTORS, vector)


SMALL = Shape(384, 12, 6, 4, 32, 30522, 1e-12)
"""That of MiniLM with six layers, which the program runs."""
LARGE = Shape(768, 12, 12, 10, 64, 30527, 1e-5, relative=True)
"""That of MPNet, which the small one learns from."""

Attention = Callable[[Tensor, Tensor, Tensor, Tensor], Tensor]
"""Queries, keys and values, (windows, pieces, width) each, and what is added to the scores, to what has been seen."""


class Layer(nn.Module):
    """One layer of the encoder, as in BERT: attention and a feed-forward part, each added to its input and normed."""

    attention: Attention

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width = shape.width
        self.attention = partial(attended, shape.heads)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width, shape.epsilon)
        self.wide = nn.Linear(width, 4 * width)
        self.narrow = nn.Linear(4 * width, width)
        self.norm2 = nn.LayerNorm(width, shape.epsilon)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`x` is (windows, pieces, width); `mask` is added to the attention's scores."""
        seen = self.attention(*self.qkv(x).chunk(3, dim=-1), mask)
        x = self.norm(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.narrow(gelu(self.wide(x)))))


def attended(heads: int, queries: Tensor, keys: Tensor, values: Tensor, mask: Tensor) -> Tensor:
    """What each piece sees of the others, by several heads beside each other."""
    q, k, v = (it.unflatten(-1, (heads, -1)).transpose(1, 2) for it in (queries, keys, values))
    return scaled_dot_product_attention(q, k, v, mask).transpose(1, 2).flatten(2)


class Network(nn.Module):
    """Word pieces with their cases to scores for every label, and to vectors, side by side in the last dimension."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(POSITIONS, shape.width)
        self.cases = nn.Embedding(CASES, shape.width)
        self.norm = nn.LayerNorm(shape.width, shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.branch = nn.ModuleList(Layer(shape) for _ in range(shape.layers - shape.fork))
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(shape.width, LABELS)
        self.pointer = nn.Linear(shape.width, shape.outputs - LABELS)
        if shape.relative:
            self.distances = nn.Embedding(BUCKETS, shape.heads).requires_grad_(requires_grad=False)
        nn.init.zeros_(self.cases.weight)

    def forward(self, pieces: Tensor, cases: Tensor) -> Tensor:
        """Both are (windows, pieces) of integers, 0 where a window has ended."""
        mask = torch.where(pieces == 0, -1e4, 0.0)[:, None, None, :]
        x = self.words(self._numbers(pieces)) + self.positions.weight[: pieces.shape[1]] + self.cases(cases)
        x = self.drop(self.norm(x))
        if self.shape.relative:
            mask = mask + self.distances(_distances(pieces.shape[1], pieces.device)).permute(2, 0, 1)
        mask = mask.to(x.dtype)
        for layer in self.layers[: self.shape.fork]:
            x = layer(x, mask)
        asked = x.detach() + PULL * (x - x.detach()) if self.training else x
        for layer in self.layers[self.shape.fork :]:
            x = layer(x, mask)
        for layer in self.branch:
            asked = layer(asked, mask)
        return torch.cat((self.head(self.drop(x)), self.pointer(self.drop(asked))), dim=-1)

    def _numbers(self, pieces: Tensor) -> Tensor:
        """MPNet's vocabulary is BERT's behind four pieces of its own, for the beginning, the end, the unknown."""
        if not self.shape.relative:
            return pieces
        moved = pieces + 4
        for theirs, ours in ((0, 101), (2, 102), (3, 100), (1, 0)):
            moved = torch.where(pieces == ours, theirs, moved)
        return moved

    @classmethod
    def pretrained(cls, weights: Path, shape: Shape) -> Self:
        """The network with published weights: of a BERT of this shape, or of MPNet."""
        kept = load_file(weights)
        made = cls(shape)
        state = made.state_dict()
        state["words.weight"] = kept["embeddings.word_embeddings.weight"]
        places = kept["embeddings.position_embeddings.weight"]
        if shape.relative:
            state["positions.weight"] = places[2 : POSITIONS + 2]
            state["distances.weight"] = kept["encoder.relative_attention_bias.weight"]
        else:
            state["positions.weight"] = places + kept["embeddings.token_type_embeddings.weight"][0]
        for name in ("weight", "bias"):
            state[f"norm.{name}"] = kept[f"embeddings.LayerNorm.{name}"]
            for number in range(shape.layers):
                _take_layer(state, f"layers.{number}", kept, number, name)
                if number >= shape.fork:
                    _take_layer(state, f"branch.{number - shape.fork}", kept, number, name)
        made.load_state_dict(state)
        return made


def _distances(length: int, device: torch.device) -> Tensor:
    """The steps between all pieces, in the manner of MPNet: near ones exactly, far ones coarser and coarser."""
    places = torch.arange(length, device=device)
    apart = places[:, None] - places[None, :]
    half, exact = BUCKETS // 2, BUCKETS // 4
    far = apart.abs()
    log = torch.log(far.clamp(min=1) / exact) / math.log(FARTHEST / exact)
    coarse = exact + (log * (half - exact)).long().clamp(max=half - exact - 1)
    return half * (apart < 0) + torch.where(far < exact, far, coarse)


_PARTS = {
    "out": ("attention.output.dense", "attention.attn.o"),
    "norm": ("attention.output.LayerNorm", "attention.LayerNorm"),
    "wide": ("intermediate.dense",) * 2,
    "narrow": ("output.dense",) * 2,
    "norm2": ("output.LayerNorm",) * 2,
}


def _take_layer(state: dict[str, Tensor], mine: str, kept: dict[str, Tensor], number: int, name: str) -> None:
    theirs = f"encoder.layer.{number}"
    mpnet = f"{theirs}.attention.attn.q.{name}" in kept
    parts = [f"attn.{part}" for part in "qkv"] if mpnet else [f"self.{part}" for part in ("query", "key", "value")]
    state[f"{mine}.qkv.{name}"] = torch.cat([kept[f"{theirs}.attention.{part}.{name}"] for part in parts])
    for ours, names in _PARTS.items():
        state[f"{mine}.{ours}.{name}"] = kept[f"{theirs}.{names[mpnet]}.{name}"]
