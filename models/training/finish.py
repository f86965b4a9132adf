"""Trains the finisher, 64 to 256 pixels, on pictures rendered in both sizes, the small ones with the faults of generated ones.

    python3 models/training/finish.py models/scenes-64/checkpoint.pt --out models/training/runs/finisher
"""

import random
from functools import partial
from pathlib import Path

import torch

from caption import Tokenizer, vocabulary
from data import hash_of, stream_rng, to_signal, worded
from export import load_average
from finisher import FINISHER, TIMES, Finisher
from grid import SIZE
from launch import Course, command_line, launch, settled
from lumps import lumped
from plan import Stage
from render import render
from world import WORST

#: What differences between neighbours count beside those of values: edges are what enlarging loses.
EDGES = 2.0

PLANS = {
    "cpu": (Stage(SIZE, 1_000_000, 8, 1e-2, WORST),),
    "cuda": (Stage(SIZE, 8_000_000, 64, 1e-2, WORST),),
    "smoke": (Stage(SIZE, 8, 4, 1e-2),),
}


def both_sizes(rng, mix):
    """Words, and the picture of 64 and the one of 256 that show the same."""
    scene, caption = worded(rng, mix)
    chance = rng.getrandbits(64)
    small, large = (render(scene, random.Random(chance), size) for size in (SIZE, TIMES * SIZE))
    return caption, to_signal(small), to_signal(large)


def batches(seed, size, _side, _workers, mix, base, device):
    """An endless stream of batches: small pictures with faults, tokens, large pictures without. `base` is the checkpoint whose faults."""
    network = load_average(base)[0].to(device)
    rng, noise, tokenize = stream_rng(seed), torch.Generator().manual_seed(hash_of(seed)), Tokenizer(vocabulary())
    while True:
        captions, small, large = zip(*(both_sizes(rng, mix) for _ in range(size)), strict=True)
        tokens = torch.tensor([tokenize(caption) for caption in captions], device=device)
        yield lumped(network, torch.stack(small).to(device), tokens, noise), tokens, torch.stack(large)


def neighbours(pictures):
    """Differences of each pixel to the one on its right and to the one below."""
    return pictures[..., 1:] - pictures[..., :-1], pictures[..., 1:, :] - pictures[..., :-1, :]


def apart(pictures, truth):
    """Mean absolute error of pictures' values, and of their differences."""
    edges = sum((a - b).abs().mean() for a, b in zip(neighbours(pictures), neighbours(truth), strict=True))
    return (pictures - truth).abs().mean() + EDGES * edges


def distance(network, small, tokens, large):
    """How far finished pictures are from the true large ones."""
    return apart(network(small, tokens).float(), large)


def new_finisher():
    return Finisher(FINISHER)


def main():
    parser = command_line(__doc__, PLANS)
    parser.add_argument("base", type=Path, help="checkpoint of the network whose pictures will be finished")
    options = settled(parser.parse_args())
    stream = partial(batches, base=options.base, device=options.device)
    launch(options, Course(PLANS[options.plan], stream, distance, new_finisher))


if __name__ == "__main__":
    main()
