"""Writes the trained network as an ONNX file of 8-bit integers, which the program runs on onnxruntime."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import onnx
import torch
from network import Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor

_OPSET = 17
_RUNTIME = "com.microsoft"


class _Attended(torch.autograd.Function):
    """Attention as one operation of onnxruntime, which takes two thirds of the time of its parts.

    It knows nothing of pieces that only fill up: the program gives one window at a time.
    """

    @staticmethod
    def forward(_: Any, heads: int, queries: Tensor, keys: Tensor, values: Tensor, mask: Tensor) -> Tensor:
        del heads, keys, values, mask
        return torch.zeros_like(queries)

    @staticmethod
    def symbolic(graph: Any, heads: int, queries: Any, keys: Any, values: Any, mask: Any) -> Any:
        del mask
        seen = graph.op(f"{_RUNTIME}::MultiHeadAttention", queries, keys, values, num_heads_i=heads)
        seen.setType(queries.type())
        return seen


def export(network: Network, path: Path) -> None:
    """Writes `network`, changed to that end, to `path`.

    Its inputs are `pieces` and `cases` of one window, its output `scores`, as in Network.forward.
    """
    network = network.eval()
    for layer in (*network.layers, *network.branch):
        layer.attention = partial(_Attended.apply, network.shape.heads)
    sample = torch.ones(1, 8, dtype=torch.int64)
    axes = {1: "pieces"}
    with TemporaryDirectory() as scratch:
        whole, prepared = Path(scratch, "whole.onnx"), Path(scratch, "prepared.onnx")
        torch.onnx.export(
            network,
            (sample, sample),
            str(whole),
            input_names=["pieces", "cases"],
            output_names=["scores"],
            dynamic_axes={"pieces": axes, "cases": axes, "scores": axes},
            opset_version=_OPSET,
            custom_opsets={_RUNTIME: 1},
            dynamo=False,
        )
        quant_pre_process(str(whole), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(str(prepared), str(path), weight_type=QuantType.QInt8, per_channel=True)
    onnx.checker.check_model(str(path))
