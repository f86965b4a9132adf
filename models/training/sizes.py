"""Counts what the denoiser draws at a size that it never learned: models/<name>/sizes.json.

    python3 models/training/sizes.py models/scenes-64/checkpoint.pt --judge models/training/checkpoints/judge.pt

The judge looks for a thing at one spot for every 8x8 pixels, in a picture of any size, and things there are as large as those it knows. How well
it counts stands first: on renders laid together in blocks of four, each with one thing. Recorded pictures are counted as they lie there, too.
"""

import argparse
import json
import random
from collections import Counter
from pathlib import Path

import torch

import judge as judges
from asked import rendered
from config import CONFIG
from export import MODELS, load_average
from limits import recorded
from painter import USUAL
from samples import draw
from scores import percent
from world import COLOURS, COLOURABLE, Scene, Thing

#: What is asked for, by the thing that is counted.
PROMPTS = {
    "apple": "a red apple on a wooden table", "dog": "a dog at sunset", "car": "a red car on the beach", "cat": "a cat at night",
    "panda": "a panda in a meadow", "house": "a red house in the snow",
}  # fmt: skip
SIDES = (CONFIG["side"], 2 * CONFIG["side"])
SEED, BATCH, SEEDS, BLOCKS = 11, 6, 20, 20
#: Nearest that two of a kind may be, in spots.
APART = 3


@torch.no_grad()
def counted(judge, pictures, name):
    """How many of the named thing the judge finds in each picture, (N, 3, S, S) in [-1, 1]: peaks of its answer, at least `APART` apart."""
    found = judge.things(judge.coarse(judge.fine(pictures.clamp(-1, 1))))[:, judges.THINGS.index(name)]
    return [len(peaks(answer)) for answer in found]


def peaks(answer):
    """Spots (row, column) where the answer says yes, the surest first, none near one before it."""
    kept = []
    for spot in answer.flatten().argsort(descending=True).tolist():
        row, column = divmod(spot, answer.shape[1])
        if answer[row, column] <= 0:
            break
        if all((row - y) ** 2 + (column - x) ** 2 > APART**2 for y, x in kept):
            kept.append((row, column))
    return kept


def blocks(pictures):
    """Four pictures each laid together: (4 N, 3, S, S) to (N, 3, 2 S, 2 S)."""
    _, c, side, _ = pictures.shape
    return pictures.view(-1, 2, 2, c, side, side).permute(0, 3, 1, 4, 2, 5).reshape(-1, c, 2 * side, 2 * side)


def judge_counts(judge, rng):
    """Share of renders with one thing, and of blocks of four, that the judge counts rightly."""
    single, fours = [], []
    for name in PROMPTS:
        colours = COLOURS if name in COLOURABLE else (None,)
        scenes = [Scene((Thing(name, rng.choice(colours)),), place="meadow") for _ in range(4 * BLOCKS)]
        real = rendered(scenes, rng)
        single += [count == 1 for count in counted(judge, real, name)]
        fours += [count == 4 for count in counted(judge, blocks(real), name)]
    return {"one": percent(single), "four": percent(fours)}


def drawn(network, prompt, side, seeds=SEEDS):
    """Pictures of one prompt from several noises."""
    noise = torch.randn(seeds, 3, side, side, generator=torch.manual_seed(SEED))
    how = USUAL["evaluations"], USUAL["guidance"], USUAL["sampler"]
    return torch.cat([draw(network, [prompt] * len(part), part, *how) for part in noise.split(BATCH)])


def summary(counts):
    """Mean, the share of pictures with more than one, and how often each count came."""
    times = Counter(counts)
    return {
        "pictures": len(counts),
        "mean": round(sum(counts) / len(counts), 2),
        "more_than_one": percent(count > 1 for count in counts),
        "times": {count: times[count] for count in sorted(times)},
    }


@torch.no_grad()
def report(network, judge, seeds=SEEDS):
    said = {"judge": judge_counts(judge, random.Random(3))}
    for side in SIDES:
        counts = {name: counted(judge, drawn(network, prompt, side, seeds), name) for name, prompt in PROMPTS.items()}
        said[side] = {"all": summary(sum(counts.values(), [])), **{name: summary(found) for name, found in counts.items()}}
        print(side, said[side]["all"], flush=True)
    return said


def of_set(judge, pictures):
    """How many things there are in each recorded picture; every prompt has as many, in the order of `PROMPTS`."""
    parts = pictures.split(len(pictures) // len(PROMPTS))
    return {name: counted(judge, part, name) for name, part in zip(PROMPTS, parts, strict=True)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "sizes.json")
    options = parser.parse_args()
    judge = judges.load(options.judge)
    facts = report(load_average(options.checkpoint)[0], judge)
    facts["recorded"] = {name: of_set(judge, recorded(name)) for name in ("just-right", "too-big")}
    options.out.write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
