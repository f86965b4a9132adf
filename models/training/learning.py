"""Draws the same prompts from the same static at several moments of one training: models/<name>/learning.png and .json.

    python3 models/training/learning.py models/scenes-64/checkpoint.pt models/training/runs/scenes-64
"""

import argparse
import json
import math
from pathlib import Path

import torch
from torch.nn import functional as F

from config import CONFIG
from export import MODELS, load_average
from fresh_loss import fresh_loss
from plan import stage_at
from samples import draw, sheet
from train import PLANS

PROMPTS = ("a red apple on a wooden table", "a dog at sunset", "a blue car on the beach", "a penguin in the snow")


#: Shares of the training that are shown, besides its end.
SHARES = (0.01, 0.03, 0.1, 0.3)


def on_the_way(folder, pictures):
    """Of the snapshots that a training put aside in its folder, those nearest to `SHARES` of so many pictures."""
    put_aside = {int(path.stem.removeprefix("snapshot-")): path for path in folder.glob("snapshot-*.pt")}
    return [put_aside[min(put_aside, key=lambda n: abs(math.log(n / (share * pictures))))] for share in SHARES]


def side_at(plan, pictures):
    """Side of the last picture that a training had seen after `pictures` of them."""
    position = stage_at(plan, max(0, pictures - 1))
    return position[0].side if position else plan[-1].side


def static(count, side, seed):
    """Noise, (count, 3, side, side): that of the full side, coarsened so that every number keeps variance 1."""
    full = torch.randn(count, 3, CONFIG["side"], CONFIG["side"], generator=torch.Generator().manual_seed(seed))
    times = CONFIG["side"] // side
    return F.avg_pool2d(full, times) * times


def learning(checkpoints, plan, steps, guidance, seed, loss_pictures):
    """The sheet (rows = prompts, columns = moments) and the facts about it, with moments in order of training."""
    moments, columns = [], []
    for network, saved in sorted((load_average(path) for path in checkpoints), key=lambda pair: pair[1]["pictures"]):
        side = side_at(plan, saved["pictures"])
        drawn = draw(network, PROMPTS, static(len(PROMPTS), side, seed), steps, guidance).clamp(-1, 1)
        # Smaller ones are enlarged without smoothing.
        columns.append(F.interpolate(drawn, size=CONFIG["side"], mode="nearest"))
        value = round(fresh_loss(network, side, loss_pictures, seed), 5)
        moments.append({"pictures": saved["pictures"], "side": side, "loss": value})
        print(f"{saved['pictures']:9,} pictures  side {side}  loss {value}", flush=True)
    total = moments[-1]["pictures"]
    facts = {
        "prompts": list(PROMPTS), "seed": seed, "sampler": "ddim", "steps": steps, "guidance": guidance, "loss_pictures": loss_pictures,
        "moments": [{"share": float(f"{moment['pictures'] / total:.2g}"), **moment} for moment in moments],
    }  # fmt: skip
    return sheet(torch.stack(columns, 1).flatten(0, 1), columns=len(columns), scale=1), facts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path, help="where the training ended")
    parser.add_argument("run", type=Path, help="its folder, with what it put aside on the way")
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"], help="folder for learning.png and learning.json")
    parser.add_argument("--plan", choices=PLANS, default="cpu", help="what the training followed: says how large its pictures were when")
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--guidance", type=float, default=3.0)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--loss-pictures", type=int, default=256, help="pictures the loss is measured on")
    options = parser.parse_args()
    ended = torch.load(options.checkpoint, map_location="cpu")["pictures"]
    checkpoints = [*on_the_way(options.run, ended), options.checkpoint]
    image, facts = learning(checkpoints, PLANS[options.plan], options.steps, options.guidance, options.seed, options.loss_pictures)
    image.save(options.out / "learning.png", optimize=True)
    (options.out / "learning.json").write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
