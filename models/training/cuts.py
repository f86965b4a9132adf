"""Cuts parts out of the network and measures what goes: models/<name>/cuts.json, and what they are replaced with, cut-means.bin.

    python3 models/training/cuts.py models/scenes-64/checkpoint.pt --judge models/training/checkpoints/judge.pt

A part is cut by letting it say, everywhere in every picture, what it says on average at this noise level, one number a channel. Zero would be
a shock: these layers keep the size of what passes through them. Shares are in percent, losses mean squared errors of v.
"""

import argparse
import json
import random
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch

import judge as judges
from asked import single_scenes
from caption import plain_caption
from config import CONFIG
from data import batches
from diffusion import angle, noised, velocity
from export import MODELS, load_average
from folded import BRANCH, KEEP
from limits import apart
from painter import painted
from parts import attentions, blocks, names, skips, tap
from precision import autocast
from scores import obedience
from spectrum import against
from walks import cosine_levels

FOLDER = MODELS / CONFIG["name"]
#: Half as many as usual: this many pictures take long, and the judge hardly sees a difference.
EVALUATIONS = 10
#: The angles of the walk's calls, at which means and losses are taken.
ANGLES = [angle(alpha_bar).item() for alpha_bar in cosine_levels(EVALUATIONS)[:-1]]
#: Pictures behind the means and behind the losses, and prompts that are painted with every cut.
MEANED, MISSED, ASKED = 192, 64, 200
SEED, BATCH = 15, 10


@contextmanager
def tapped(network, changes):
    """The network with `changes`, name -> function of (what a part says, the place of the angle in ANGLES)."""
    at = {}

    def look(_network, inputs):
        at["level"] = min(range(len(ANGLES)), key=lambda i: abs(ANGLES[i] - inputs[1][0].item()))

    hooks = [network.register_forward_pre_hook(look)]
    hooks += [tap(network, name, lambda value, change=change: change(value, at["level"])) for name, change in changes.items()]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def cut(network, means, chosen):
    """The network without `chosen` parts, each of which says its mean; `means`: name -> (levels, channels)."""

    def flat(name):
        return lambda value, level: means[name][level].to(value.dtype).view(1, -1, *[1] * (value.ndim - 2)).expand_as(value)

    return tapped(network, {name: flat(name) for name in chosen})


def called(network, x0, tokens, eps, phi):
    """The network's error at one angle: mean squared, of v."""
    with autocast("cpu"):
        v = network(noised(x0, eps, phi), phi.expand(len(x0)), tokens)
    return (v.float() - velocity(x0, eps, phi)).square().mean().item()


def pictures(seed, count):
    """Fresh training pictures, their tokens and noise."""
    x0, tokens = next(iter(batches(seed, count, CONFIG["side"])))
    return x0, tokens, torch.randn(x0.shape, generator=torch.manual_seed(SEED))


def losses(network, data):
    """Error by angle."""
    return [called(network, *data, torch.tensor(phi)) for phi in ANGLES]


def means_of(network, data):
    """Name -> what a part says on average at each of ANGLES, (levels, channels)."""
    sums = {name: torch.zeros(len(ANGLES), 0) for name in names(network)}

    def listen(name):
        def change(value, level):
            mean = value.float().transpose(0, 1).flatten(1).mean(1)
            if not sums[name].numel():
                sums[name] = torch.zeros(len(ANGLES), len(mean))
            sums[name][level] += mean / (len(data[0]) / BATCH_OF_MEANS)
            return value

        return change

    with tapped(network, {name: listen(name) for name in sums}):
        for part in zip(*(values.split(BATCH_OF_MEANS) for values in data), strict=True):
            losses(network, part)
    return sums


#: Must divide MEANED, so that every picture weighs the same.
BATCH_OF_MEANS = 16


def as_folded(network, name, mean):
    """The mean as the browser's weights count, in which constants are folded (folded.py)."""
    block = blocks(network).get(name)
    if name.endswith(".attention"):
        return mean * BRANCH
    return mean * BRANCH * (KEEP if block.attention else 1) if block else mean


def write_means(network, means, path):
    """Float32, little-endian: of every level, every part's channels one after the other, as `parts` in cuts.json lists them."""
    rows = torch.cat([as_folded(network, name, mean) for name, mean in means.items()], 1)
    path.write_bytes(rows.numpy().astype("<f4").tobytes())


def wanted(network):
    """What is cut together: every part by itself, all wires, and all attention."""
    alone = {name: [name] for name in names(network)}
    return {"none": [], "skips": list(skips(network)), "attention": attentions(network), **alone}


def ratios(loss, whole):
    """How many times as large each level's error is."""
    return [round(a / b, 2) for a, b in zip(loss, whole, strict=True)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=FOLDER / "cuts.json")
    parser.add_argument("--asked", type=int, default=ASKED)
    options = parser.parse_args()
    network, _ = load_average(options.checkpoint)
    judge = judges.load(options.judge)
    with torch.no_grad():
        means = means_of(network, pictures("cuts/means", MEANED))
        write_means(network, means, options.out.with_name("cut-means.bin"))
        parts = {name: mean.shape[1] for name, mean in means.items()}
        scenes = single_scenes(random.Random(SEED), options.asked)
        prompts, held = [plain_caption(scene) for scene in scenes], pictures("cuts/losses", MISSED)
        facts = {"angles": [round(phi, 6) for phi in ANGLES], "parts": parts, "pictures": len(scenes), "evaluations": EVALUATIONS, "cuts": {}}
        whole = drawn_whole = None
        for name, chosen in wanted(network).items():
            with cut(network, means, chosen):
                loss, drawn = losses(network, held), painted(network, prompts, SEED, BATCH, evaluations=EVALUATIONS)
            whole, drawn_whole = whole or loss, drawn if drawn_whole is None else drawn_whole
            seen = obedience(scenes, judges.verdicts(judge, drawn))
            detail = {"loss": ratios(loss, whole), "apart": apart(drawn, drawn_whole), "spectrum": against(drawn, drawn_whole)}
            facts["cuts"][name] = {**{key: seen[key] for key in ("thing", "colour", "place", "all")}, **detail}
            print(name, facts["cuts"][name], flush=True)
            options.out.write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
