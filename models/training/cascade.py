"""What a finisher makes of renders whose large twins are known: models/<name>/cascade.png and cascade.json.

    python3 models/training/cascade.py models/finisher-256/weights.safetensors --out models/finisher-256

The small pictures are those that go through a shorthand, too (round-trip.png). The sheet has them finished in its first row, and rendered at 256
pixels a side in its second. Distances to those are root mean squares in percent of the way from black to white.
"""

import argparse
import json
import random
from pathlib import Path

import torch
from torch.nn import functional as F

from caption import plain_caption
from data import to_signal
from finisher import TIMES
from grid import SIZE
from measure_finisher import distance, finished, load
from pictures import ROUND_TRIP
from render import render
from samples import sheet


def rendered(side):
    return torch.stack([to_signal(render(scene, random.Random(seed), side)) for seed, scene in ROUND_TRIP.values()])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("finisher", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    small, large, scenes = rendered(SIZE), rendered(TIMES * SIZE), [scene for _, scene in ROUND_TRIP.values()]
    enlarged = F.interpolate(small, scale_factor=float(TIMES), mode="bilinear", align_corners=False)
    made = finished(load(options.finisher)[0], small, scenes)
    sheet(torch.cat([made, large]), columns=len(scenes), scale=1).save(options.out / "cascade.png", optimize=True)
    facts = {
        name: {"prompt": plain_caption(scene), "enlarged": distance(enlarged[i], large[i]), "finished": distance(made[i], large[i])}
        for i, (name, scene) in enumerate(zip(ROUND_TRIP, scenes, strict=True))
    }
    (options.out / "cascade.json").write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
