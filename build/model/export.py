"""Writes the trained network as an ONNX file of 8-bit integers, which the program runs on onnxruntime."""

from pathlib import Path
from tempfile import TemporaryDirectory

import onnx
import torch
from network import Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

_OPSET = 17


def export(network: Network, path: Path) -> None:
    """Writes `network` to `path`. Its inputs are `pieces` and `cases`, its output `scores`, as in Network.forward."""
    network = network.eval()
    sample = torch.ones(2, 8, dtype=torch.int64)
    axes = {0: "windows", 1: "pieces"}
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
            dynamo=False,
        )
        quant_pre_process(str(whole), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(str(prepared), str(path), weight_type=QuantType.QInt8, per_channel=True)
    onnx.checker.check_model(str(path))
