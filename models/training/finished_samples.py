"""Draws a sheet of finished pictures to look at: models/<name>/samples.png.

    python3 models/training/finished_samples.py models/finisher-256/weights.safetensors --base models/scenes-64/weights.safetensors \\
        --out models/finisher-256/samples.png

A row a prompt, at 256 pixels a side: the base's picture smoothly enlarged, the same finished, a render of 64 pixels finished, and the same
scene rendered at 256, which no network touched.
"""

import argparse
import random
from pathlib import Path

import torch
from torch.nn import functional as F

from asked import sign_scenes, single_scenes
from data import to_signal
from export import load_average
from finisher import TIMES
from grid import SIZE
from measure_finisher import finished, load
from painter import Painter
from render import render
from samples import sheet
from world import SEEN_WORDS

#: How many things, and how many signs.
THINGS, SIGNS = 4, 2


def rows(network, base, seed):
    """Pictures in reading order, four a row."""
    rng = random.Random(seed)
    scenes = [*single_scenes(rng, THINGS), *sign_scenes(rng, SEEN_WORDS, SIGNS)]
    drawn = Painter(base).draw(scenes, seed)
    small, large = (torch.stack([to_signal(render(s, random.Random(i), side)) for i, s in enumerate(scenes)]) for side in (SIZE, TIMES * SIZE))
    enlarged = F.interpolate(drawn.clamp(-1, 1), scale_factor=float(TIMES), mode="bilinear", align_corners=False)
    return torch.stack([enlarged, finished(network, drawn, scenes), finished(network, small, scenes), large], 1).flatten(0, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("finisher", type=Path)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    pictures = rows(load(options.finisher)[0], load_average(options.base)[0], options.seed)
    sheet(pictures, columns=4, scale=1).save(options.out, optimize=True)


if __name__ == "__main__":
    main()
