"""The network: a small pre-trained encoder that also sees capitals, and that forks towards its end.

One branch labels word pieces, the other points from told words to those for their speaker.
"""

from pathlib import Path
from typing import Self

import torch
from safetensors.torch import load_file
from tasks import LABELS, POINTER, VECTORS
from torch import Tensor, nn
from torch.nn.functional import gelu, layer_norm, scaled_dot_product_attention

from readback.extraction.pieces import CASES

WIDTH, HEADS, INNER = 384, 12, 1536
EPSILON = 1e-12
LAYERS, FORK = 6, 4
"""How many layers each branch has, and how many of them they share."""
PULL = 0.15
"""How much of what pointing teaches goes on to the shared layers: it pulls thirty times as hard as names do."""


class Layer(nn.Module):
    """One layer of the encoder, as in BERT: attention and a feed-forward part, each added to its input and normed."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, EPSILON)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`x` is (windows, pieces, WIDTH); `mask` is added to the attention's scores."""
        count, length, _ = x.shape
        q, k, v = self.qkv(x).view(count, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = scaled_dot_product_attention(q, k, v, mask)
        x = self.norm(x + self.drop(self.out(seen.transpose(1, 2).reshape(count, length, WIDTH))))
        return self.norm2(x + self.drop(self.narrow(gelu(self.wide(x)))))


class Network(nn.Module):
    """Word pieces with their cases to scores for every label, and to vectors, side by side in the last dimension."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.cases = nn.Embedding(CASES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.branch = nn.ModuleList(Layer() for _ in range(LAYERS - FORK))
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(WIDTH, LABELS)
        self.pointer = nn.Linear(WIDTH, POINTER * len(VECTORS))
        nn.init.zeros_(self.cases.weight)

    def forward(self, pieces: Tensor, cases: Tensor) -> Tensor:
        """Both are (windows, pieces) of integers, 0 where a window has ended."""
        mask = torch.where(pieces == 0, -1e4, 0.0)[:, None, None, :]
        x = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.cases(cases)
        x = self.drop(layer_norm(x, (WIDTH,), self.norm.weight, self.norm.bias, EPSILON))
        mask = mask.to(x.dtype)
        for layer in self.layers[:FORK]:
            x = layer(x, mask)
        asked = x.detach() + PULL * (x - x.detach()) if self.training else x
        for layer in self.layers[FORK:]:
            x = layer(x, mask)
        for layer in self.branch:
            asked = layer(asked, mask)
        return torch.cat((self.head(self.drop(x)), self.pointer(self.drop(asked))), dim=-1)

    def fork(self) -> None:
        """Lets the branch that points begin as the layers beside it are."""
        self.branch.load_state_dict(self.layers[FORK:].state_dict())

    @classmethod
    def pretrained(cls, weights: Path) -> Self:
        """The network with the weights of a published BERT of this width, from its first layers."""
        kept = load_file(weights)
        words = kept["embeddings.word_embeddings.weight"]
        made = cls(len(words))
        state = made.state_dict()
        state["words.weight"] = words
        kinds = kept["embeddings.token_type_embeddings.weight"]
        state["positions.weight"] = kept["embeddings.position_embeddings.weight"] + kinds[0]
        for name in ("weight", "bias"):
            state[f"norm.{name}"] = kept[f"embeddings.LayerNorm.{name}"]
            for number in range(LAYERS):
                _take_layer(state, kept, number, name)
        made.load_state_dict(state)
        made.fork()
        return made


_PARTS = {
    "out": "attention.output.dense",
    "norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "norm2": "output.LayerNorm",
}


def _take_layer(state: dict[str, Tensor], kept: dict[str, Tensor], number: int, name: str) -> None:
    theirs = f"encoder.layer.{number}"
    parts = [kept[f"{theirs}.attention.self.{part}.{name}"] for part in ("query", "key", "value")]
    state[f"layers.{number}.qkv.{name}"] = torch.cat(parts)
    for ours, part in _PARTS.items():
        state[f"layers.{number}.{ours}.{name}"] = kept[f"{theirs}.{part}.{name}"]
