"""Trains pairs of small networks on pictures that no two of them share, and draws with both from the same static: halves.png and halves.json.

    python3 models/training/halves.py --out models/training/runs/halves

The question of Kadkhodaie et al. 2024 (arXiv 2310.02557): from how many training pictures on do the two draw the same new one? The two of a pair
have other first weights, too, and meet their pictures in another order and under other noise. Distances are root mean squares in percent of black
to white, of 16x16 pictures.
"""

import argparse
import json
import random
from datetime import date
from functools import cache, partial
from pathlib import Path

import torch
from torch.nn import functional as F

from averages import SIGMAS
from config import CONFIG
from data import to_signal
from diffusion import HALF_PI, angle, noised
from launch import Course, command_line, launch, settled
from plan import Stage, to_zero
from precision import autocast
from render import render
from samples import sheet
from walks import cosine_levels, ddim
from wordless import SIDE, Wordless
from world import COLOURS, Scene, Thing

MODELS = Path(__file__).parent.parent
#: A world small enough to be learned in minutes: an apple or a car, in any of seven colours, in a meadow or at sunset.
THINGS, PLACES = ("apple", "car"), ("meadow", "sunset")
#: Pictures that each network of a pair learns from; the larger sets hold the smaller ones.
SIZES = (1, 10, 100, 1_000, 10_000)
#: All of them are trained for equally long.
PLANS = {
    "cpu": (Stage(SIDE, 57_600, 64, 1e-2, schedule=to_zero),),
    "cuda": (Stage(SIDE, 576_000, 64, 1e-2, schedule=to_zero),),
    "smoke": (Stage(SIDE, 8, 4, 1e-2, schedule=to_zero),),
}
#: What is added to sin^2 in the weight of an error.
FAINT = 0.05
#: Statics that are measured, and how many of them are shown.
MEASURED, SHOWN, STEPS, SEED = 64, 4, 50, 3


@cache
def half(which, count):
    """The first pictures of one half, or of a third set that nobody learns from: uint8, (count, 3, side, side)."""
    rng = random.Random(f"halves/{which}")
    return torch.stack([_picture(rng) for _ in range(count)])


def _picture(rng):
    scene = Scene((Thing(rng.choice(THINGS), rng.choice(COLOURS)),), place=rng.choice(PLACES))
    signal = F.adaptive_avg_pool2d(to_signal(render(scene, rng)), SIDE)
    return ((signal + 1) * 127.5).round().byte()


def signal_of(pictures):
    """uint8 to float32 in [-1, 1]."""
    return pictures.float() / 127.5 - 1


def batches(which, count, seed, size, _side, _workers, _mix):
    """Batches of `size` out of the first `count` pictures of a half, each drawn by chance."""
    rng, pictures = random.Random(seed), signal_of(half(which, count))
    while True:
        yield (pictures[rng.choices(range(count), k=size)],)


def objective(network, x0):
    """Squared error of the clean guess, weighted as in the kit's loss (that of v is 1 / sin^2 times as large), but levelled off where noise is faint."""
    phi = HALF_PI * torch.rand(len(x0), 1, 1, 1, device=x0.device)
    guess = network(noised(x0, torch.randn_like(x0), phi), phi.flatten()).float()
    return ((guess - x0).square() / (phi.sin().square() + FAINT)).mean()


def trained(options, which, count):
    """The network that learned from the first `count` pictures of a half."""
    folder = options.out / f"{count}-{which}"
    own = argparse.Namespace(**{**vars(options), "out": folder, "seed": 2 * options.seed + which})
    folder.mkdir(parents=True, exist_ok=True)
    print(f"{count:,} pictures, network {which}", flush=True)
    launch(own, Course(PLANS[options.plan], partial(batches, which, count), objective, Wordless))
    # Nobody looks at the way there.
    for snapshot in folder.glob("snapshot-*.pt"):
        snapshot.unlink()
    network = Wordless().eval().requires_grad_(False)
    network.load_state_dict(torch.load(folder / "checkpoint.pt", map_location="cpu")["averages"][SIGMAS[0]])
    return network


@torch.no_grad()
def drawn(network, static):
    """What comes of static, (N, 3, side, side) in [-1, 1]: DDIM without fresh noise."""

    def denoise(x, alpha_bar):
        phi = angle(alpha_bar)
        with autocast("cpu"):
            x0 = network(x, phi.to(x).expand(len(x))).float().clamp(-1, 1)
        return (x - phi.cos() * x0) / phi.sin(), x0

    return ddim(denoise, static, cosine_levels(STEPS)).clamp(-1, 1)


def distances(a, b):
    """Of every picture to every other, in percent of black to white: (len(a), len(b))."""
    return torch.cdist(a.flatten(1), b.flatten(1)) * 50 / (a[0].numel() ** 0.5)


def likeness(a, b, mean):
    """Mean cosine between what pictures with the same number have beyond the mean picture."""
    return F.cosine_similarity((a - mean).flatten(1), (b - mean).flatten(1)).mean().item()


def measured(pair, known, fresh, mean):
    """The facts about two networks' pictures of the same statics; `known` are the halves they learned from."""
    own = [distances(drawings, pictures).min(1) for drawings, pictures in zip(pair, known, strict=True)]
    between = distances(*pair)
    apart = len(between)
    return {
        "between": round(between.diagonal().mean().item(), 2),
        "strangers": round((between.sum() - between.diagonal().sum()).item() / (apart * (apart - 1)), 2),
        "own": round(sum(near.values.mean().item() for near in own) / 2, 2),
        "fresh": round(sum(distances(fresh, pictures).min(1).values.mean().item() for pictures in known) / 2, 2),
        "cosine": round(likeness(*pair, mean), 3),
        "shown": [[round(value, 1) for value in row] for row in _shown(between, own)],
    }, [pictures[near.indices] for pictures, near in zip(known, own, strict=True)]


def _shown(between, own):
    """Of each static that is shown: how far the two are apart, and each from the nearest that it was shown."""
    return zip(*(row[:SHOWN].tolist() for row in (between.diagonal(), own[0].values, own[1].values)), strict=True)


def main():
    parser = command_line(__doc__, PLANS)
    parser.add_argument("--into", type=Path, default=MODELS / CONFIG["name"], help="folder for halves.png and halves.json")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    options = settled(parser.parse_args())
    static = torch.randn(MEASURED, 3, SIDE, SIDE, generator=torch.manual_seed(SEED))
    mean, fresh = signal_of(half("mean", 1_000)).mean(0), signal_of(half("fresh", MEASURED))
    rows, pairs = [], []
    for count in options.sizes:
        pair = [drawn(trained(options, which, count), static) for which in (0, 1)]
        facts, nearest = measured(pair, [signal_of(half(which, count)) for which in (0, 1)], fresh, mean)
        pairs.append({"pictures": count, **facts})
        # Of each static: the nearest that the first was shown, what the first drew, what the second drew, the nearest that it was shown.
        rows.append(torch.stack([nearest[0], *pair, nearest[1]], 1)[:SHOWN].flatten(0, 1))
        print(pairs[-1], flush=True)
    plan = PLANS[options.plan]
    facts = {
        "made": f"small networks in PyTorch, {date.today().isoformat()}",
        "side": SIDE, "trained": sum(stage.pictures for stage in plan), "statics": MEASURED, "steps": STEPS, "seed": SEED, "pairs": pairs,
    }  # fmt: skip
    sheet(torch.cat(rows), columns=4 * SHOWN, scale=1).save(options.into / "halves.png", optimize=True)
    (options.into / "halves.json").write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
