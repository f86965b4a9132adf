"""Measures a finisher and writes what it found: models/<name>/finisher.json.

    python3 models/training/measure_finisher.py models/finisher-256/weights.safetensors --base models/scenes-64/weights.safetensors \\
        --judge models/training/checkpoints/judge.pt --out models/finisher-256/finisher.json

- `verdict_unchanged`: share of the base's pictures, in percent, in which the judge sees the same before and after (reduced to 64 pixels).
- `letters_unchanged`: of the letters that the judge reads on the base's signs, how many it reads the same afterwards.
- `to_truth`: distance of finished renders to the true ones of 256 pixels, root mean square in percent of the way from black to white, beside
  that of renders smoothly enlarged: `clean` for renders as they are, `faulty` for ones with the faults of generated ones.
"""

import argparse
import json
import random
from pathlib import Path

import torch
from torch.nn import functional as F

import judge as judges
from averages import SIGMAS
from caption import Tokenizer, plain_caption, vocabulary
from data import to_signal
from export import load_average
from exported import reopened
from finisher import FINISHER, TIMES, Finisher
from grid import SIZE
from lumps import lumped
from asked import sign_scenes, single_scenes
from painter import USUAL, Painter
from scores import percent
from render import render
from world import SEEN_WORDS


def load(path):
    """The average of a finisher's training, of a whole checkpoint or an exported one, in evaluation mode.

    Of an exported `.safetensors` the network that computes with its very numbers.
    """
    if path.suffix == ".safetensors":
        return reopened(Finisher(FINISHER), path)
    saved = torch.load(path, map_location="cpu")
    network = Finisher(FINISHER).eval().requires_grad_(False)
    network.load_state_dict(saved["averages"][SIGMAS[-1]] if "averages" in saved else saved["average"])
    return network, saved


@torch.no_grad()
def finished(network, pictures, scenes, batch=16):
    """Pictures of 256 pixels, in [-1, 1]."""
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(plain_caption(scene)) for scene in scenes])
    parts = zip(pictures.split(batch), tokens.split(batch), strict=True)
    return torch.cat([network(*part).clamp(-1, 1) for part in parts])


def unchanged(judge, before, after):
    """Which pictures the judge sees the same in, and for each which letters it reads the same."""
    seen, then = judges.verdicts(judge, before), judges.verdicts(judge, F.avg_pool2d(after, TIMES))
    same = [(a.ranked[0], a.place, a.style) == (b.ranked[0], b.place, b.style) for a, b in zip(seen, then, strict=True)]
    return same, [x == y for a, b in zip(seen, then, strict=True) for x, y in zip(a.text, b.text, strict=True)]


def distance(pictures, truth):
    return round(50 * (pictures - truth).square().mean().sqrt().item(), 3)


def to_truth(network, small, large, scenes):
    enlarged = F.interpolate(small, scale_factor=float(TIMES), mode="bilinear", align_corners=False)
    return {"finished": distance(finished(network, small, scenes), large), "enlarged": distance(enlarged, large)}


def measure(network, base, judge, count, seed=1):
    rng = random.Random(seed)
    scenes, signs = single_scenes(rng, count), sign_scenes(rng, SEEN_WORDS, count // 4)
    painter = Painter(base, USUAL)
    drawn, drawn_signs = painter.draw(scenes, seed), painter.draw(signs, seed)
    same, _ = unchanged(judge, drawn, finished(network, drawn, scenes))
    _, letters = unchanged(judge, drawn_signs, finished(network, drawn_signs, signs))
    small, large = (torch.stack([to_signal(render(s, random.Random(i), size)) for i, s in enumerate(scenes)]) for size in (SIZE, TIMES * SIZE))
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(plain_caption(scene)) for scene in scenes])
    faulty = lumped(base, small, tokens, torch.Generator().manual_seed(seed))
    return {
        "pictures": count,
        "verdict_unchanged": percent(same),
        "letters_unchanged": percent(letters),
        "to_truth": {"clean": to_truth(network, small, large, scenes), "faulty": to_truth(network, faulty, large, scenes)},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("finisher", type=Path)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    network, saved = load(options.finisher)
    report = measure(network, load_average(options.base)[0], judges.load(options.judge), options.count)
    facts = {"training_pictures": saved["pictures"], **report}
    options.out.write_text(json.dumps(facts, indent="\t") + "\n")
    print(json.dumps(facts))


if __name__ == "__main__":
    main()
