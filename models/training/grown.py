"""An older checkpoint of the network with what has joined it since, at zero: it computes as it did when it was saved.

    python3 models/training/grown.py OLD.pt models/training/runs/early/checkpoint.pt

A letter's place in its word (`text.place`) and what a square asks for where it is (`where`) are added to what was there before, so zeros change
nothing. The average alone is kept: from a copy like this no training goes on, it is the worse one of autoguidance (arXiv 2406.02507).
"""

import argparse
from pathlib import Path

import torch

from checkpoint import halved
from config import CONFIG
from unet import UNet

#: What joined the network on the way through its training.
JOINED = ("text.place", "where")


def grown(average):
    """The network's parameters today, from those of an older one; those that it lacks are zero. Raises where any but `JOINED` is lacking."""
    network = UNet(CONFIG)
    missing, unexpected = network.load_state_dict(average, strict=False)
    strange = [name for name in missing if not name.endswith(JOINED)] + unexpected
    if strange:
        raise ValueError(f"{', '.join(strange)}: not a checkpoint of this network as it was")
    for name in missing:
        network.get_parameter(name).data.zero_()
    return network.state_dict()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    saved = torch.load(options.old, map_location="cpu")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({**{key: saved[key] for key in ("pictures", "seconds")}, "average": halved(grown(saved["average"]))}, options.out)


if __name__ == "__main__":
    main()
