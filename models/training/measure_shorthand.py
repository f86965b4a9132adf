"""Measures what a shorthand keeps of pictures, and writes what it found: models/<name>/shorthand.json.

    python3 models/training/measure_shorthand.py models/shorthand-12/checkpoint.pt --judge models/training/checkpoints/judge.pt \\
        --out models/shorthand-12/shorthand.json

All on fresh renders, there and back. `letters` and `words`: what the judge reads on signs, `things`: whether it sees the thing that is there, each
`before` and `after`, in percent. `distance`: how far pictures come back from themselves, root mean square in percent of the way from black to white.
`examples`: what the judge reads on the signs among the pictures that the lesson shows.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
from PIL import Image

import judge as judges
from asked import rendered, sign_scenes, single_scenes
from data import to_signal
from export import MODELS
from export_shorthand import load
from grid import SIZE
from measure_finisher import distance
from pictures import ROUND_TRIP
from scores import obedience, spelling
from world import SEEN_WORDS

SHEET = MODELS / "scenes-64/pictures/round-trip.png"


@torch.no_grad()
def there_and_back(network, pictures, batch=64):
    return torch.cat([network(part).clamp(-1, 1) for part in pictures.split(batch)])


def tiles(path):
    """The pictures of a sheet, side by side, as a batch in [-1, 1]."""
    sheet = to_signal(np.array(Image.open(path).convert("RGB")))
    return torch.stack(sheet.split(SIZE, 2))


def report(network, judge, count, seed=1):
    rng = random.Random(seed)
    signs, things = sign_scenes(rng, SEEN_WORDS, count), single_scenes(rng, count)
    said = {"pictures": count}
    real = {"signs": rendered(signs, rng), "things": rendered(things, rng)}
    back = {name: there_and_back(network, pictures) for name, pictures in real.items()}
    for when, pictures in (("before", real), ("after", back)):
        spelled = spelling(signs, judges.verdicts(judge, pictures["signs"]))
        seen = obedience(things, judges.verdicts(judge, pictures["things"]))
        said[when] = {"letters": spelled["letters"], "words": spelled["words"], "things": seen["thing"]}
    said["distance"] = {name: distance(back[name], real[name]) for name in real}
    return said


def examples(network, judge):
    """What the judge reads on each sign of the sheet, before and after; nothing of other pictures."""
    real = tiles(SHEET)
    pairs = zip(ROUND_TRIP, judges.verdicts(judge, real), judges.verdicts(judge, there_and_back(network, real)), strict=True)
    return {name: [before.text, after.text] for name, before, after in pairs if ROUND_TRIP[name][1].things[0].text}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shorthand", type=Path)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    network, saved = load(options.shorthand)
    judge = judges.load(options.judge)
    facts = {"training_pictures": saved["pictures"], **report(network, judge, options.count), "examples": examples(network, judge)}
    options.out.write_text(json.dumps(facts, indent="\t") + "\n")
    print(json.dumps(facts))


if __name__ == "__main__":
    main()
