"""Draws a sheet of pictures that went through a shorthand and back: models/<name>/samples.png.

    python3 models/training/shorthand_samples.py models/shorthand-12/checkpoint.pt --out models/shorthand-12/samples.png

Fresh renders in the first and third row, and below each what comes back. Nothing is picked out.
"""

import argparse
import random
from pathlib import Path

import torch

from asked import rendered, sign_scenes, single_scenes
from export_shorthand import load
from measure_shorthand import there_and_back
from samples import sheet
from world import SEEN_WORDS

COLUMNS = 8


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shorthand", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    scenes = [*single_scenes(rng, COLUMNS), *sign_scenes(rng, SEEN_WORDS, COLUMNS)]
    before = rendered(scenes, rng)
    after = there_and_back(load(options.shorthand)[0], before)
    rows = zip(before.split(COLUMNS), after.split(COLUMNS), strict=True)
    sheet(torch.cat([row for pair in rows for row in pair]), COLUMNS).save(options.out, optimize=True)


if __name__ == "__main__":
    main()
