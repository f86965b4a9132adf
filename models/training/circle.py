"""How far the network is off at every angle of noise: models/<name>/circle.json.

    python3 models/training/circle.py models/scenes-64/checkpoint.pt

Measured on pictures that no training saw, the same ones with the same noise at every angle, and told their captions. The error is the root mean
square of v's over all numbers; those of eps, x0 and u follow from it (`test_circle.py`).
"""

import argparse
import json
import math
from pathlib import Path

import torch

from config import CONFIG
from data import batches
from diffusion import HALF_PI, noised, velocity
from export import MODELS, load_average

#: Stretches between no noise and nothing but noise.
STRETCHES = 30


def angles(stretches=STRETCHES):
    """Evenly from 0 to pi/2, both included."""
    return [HALF_PI * i / stretches for i in range(stretches + 1)]


@torch.no_grad()
def squared_errors(network, x0, eps, tokens, angle):
    """The squared error of v for one batch, by picture: (N,)."""
    phi = torch.full((len(x0), 1, 1, 1), angle)
    v = network(noised(x0, eps, phi), phi.flatten(), tokens).float()
    return (v - velocity(x0, eps, phi)).square().mean((1, 2, 3))


def measured(network, pictures, seed, size=32):
    """The facts; `deviation` is what a network that always answered mid-grey would be off by in x0."""
    generator, stream = torch.Generator().manual_seed(seed), batches(f"circle/{seed}", size, CONFIG["side"])
    sums, energy, shown = [0.0] * (STRETCHES + 1), 0.0, 0
    while shown < pictures:
        x0, tokens = next(stream)
        eps = torch.randn(x0.shape, generator=generator)
        for i, angle in enumerate(angles()):
            sums[i] += squared_errors(network, x0, eps, tokens, angle).sum().item()
        energy, shown = energy + x0.square().mean((1, 2, 3)).sum().item(), shown + len(x0)
        print(f"{shown} pictures", flush=True)
    return {
        "pictures": shown, "seed": seed, "deviation": round(math.sqrt(energy / shown), 4),
        "degrees": [round(math.degrees(angle), 6) for angle in angles()], "v_error": [round(math.sqrt(total / shown), 4) for total in sums],
    }  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "circle.json")
    parser.add_argument("--pictures", type=int, default=256)
    parser.add_argument("--seed", type=int, default=13)
    options = parser.parse_args()
    network, _ = load_average(options.checkpoint)
    options.out.write_text(json.dumps(measured(network, options.pictures, options.seed), indent="\t") + "\n")


if __name__ == "__main__":
    main()
