"""The training loss on pictures that no training saw: a number to compare networks by when there is no time for the judge.

    python3 models/training/fresh_loss.py models/scenes-64/checkpoint.pt models/training/runs/scenes-64/checkpoint.pt
"""

import argparse
from pathlib import Path

import torch

from averages import SIGMAS
from config import CONFIG
from data import batches
from diffusion import loss
from export import load_average


@torch.no_grad()
def fresh_loss(network, side, pictures, seed):
    """The loss on the same pictures, angles and noise for every network of one side."""
    generator, size = torch.Generator().manual_seed(seed), 32
    stream = batches(f"learning/{seed}", size, side)
    values = [loss(network, *next(stream), generator).item() for _ in range(-(-pictures // size))]
    return sum(values) / len(values)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("networks", type=Path, nargs="+", help="checkpoints, or exported weights")
    parser.add_argument("--sigma", type=float, choices=SIGMAS, default=SIGMAS[0], help="which average of a training's checkpoint")
    parser.add_argument("--pictures", type=int, default=512)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    for path in options.networks:
        network, saved = load_average(path, options.sigma)
        value = fresh_loss(network, CONFIG["side"], options.pictures, options.seed)
        print(f"{path}: {saved['pictures']:,} training pictures, loss {value:.5f}", flush=True)


if __name__ == "__main__":
    main()
