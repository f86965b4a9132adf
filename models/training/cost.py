"""Counts what one evaluation of the denoiser costs at several sizes: models/<name>/cost.json.

    python3 models/training/cost.py

Multiplications and additions of one call on one picture. `attention` are the products in which pixels ask pixels and words, `rest` is everything
that is done for each pixel alone or with its neighbours, and the words. The largest needs some gigabytes of memory, and half a minute.
"""

import argparse
import json
from pathlib import Path

import torch

from config import CONFIG
from export import MODELS
from exported import operations_by_kind
from unet import UNet

SIDES = (32, 64, 128, 256, 512)


def cost(network, side):
    """Operations at this many pixels a side."""
    tokens = torch.ones(1, CONFIG["max_tokens"], dtype=torch.long)
    x, phi = torch.zeros(1, 3, side, side), torch.zeros(1)
    counted = operations_by_kind(lambda: network(x, phi, tokens))
    # Words ask words, too, but that is the same whatever the size.
    attention = counted["products"] - operations_by_kind(lambda: network.text(tokens))["products"]
    return {"attention": attention, "rest": sum(counted.values()) - attention}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "cost.json")
    options = parser.parse_args()
    network = UNet(CONFIG)
    options.out.write_text(json.dumps({side: cost(network, side) for side in SIDES}, indent="\t") + "\n")


if __name__ == "__main__":
    main()
