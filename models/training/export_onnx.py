"""Writes an exported network as ONNX, for `npm run bench` to hold ours against onnxruntime-web: one guided call, two rows.

    python3 models/training/export_onnx.py models/scenes-64 /tmp/scenes-64.onnx
"""

import argparse
import json
import warnings
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

import safetensors_file
import unet
from folded import restored
from quantized import dequantized

ROWS = 2


class Given(nn.Module):
    """Stands for the text encoder: the browser, too, encodes a prompt once and not at every step."""

    def forward(self, text_and_mask):
        return text_and_mask


def export(folder, out):
    """Inputs x (2, 3, S, S), phi (2,), text (2, L, width), mask (2, L); output v (2, 3, S, S)."""
    config = json.loads((folder / "config.json").read_text())
    network = restored(unet.UNet(config), dequantized(safetensors_file.read(folder / "weights.safetensors")))
    network.text = Given()
    # The one operation that the exporter of PyTorch 1.13 gets wrong.
    unet.doubled = lambda x: F.interpolate(x, scale_factor=2.0, mode="nearest")
    # Traced, sizes are tensors, and places computed from those come out in double precision.
    spots = unet.spots
    unet.spots = lambda height, width, *rest: spots(int(height), int(width), *rest)
    length = config["max_tokens"]
    x, phi = torch.zeros(ROWS, 3, config["side"], config["side"]), torch.full((ROWS,), 0.9)
    text = torch.zeros(ROWS, length, config["text_width"]), torch.ones(ROWS, length, dtype=torch.bool)
    names = {"input_names": ["x", "phi", "text", "mask"], "output_names": ["v"]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(network, (x, phi, text), str(out), opset_version=17, **names)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    export(options.model, options.out)


if __name__ == "__main__":
    main()
