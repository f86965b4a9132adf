"""Does the middle of the network know where the thing is, before anybody can see it? models/<name>/probe.json, probe.bin and probe-weights.bin.

    python3 models/training/probe.py models/scenes-64/checkpoint.pt

A linear probe is trained to name the pixels that the thing covers, which the renderer knows, from what the middle block says at one of its 8x8
spots; its twin gets the noisy pixels of the same spot instead. Both are measured on things that no probe was trained on. The network is told
no words, so all that it knows comes from the static. After Chen, Viegas and Wattenberg 2023, arXiv 2306.05720.
"""

import argparse
import gzip
import json
import random
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional as F

from caption import Tokenizer, plain_caption, vocabulary
from config import CONFIG
from cuts import ANGLES
from data import to_signal
from diffusion import noised
from export import MODELS, load_average
from parts import blocks
from precision import autocast
from render import render_covered
from world import COMMON, draw_scene

FOLDER = MODELS / CONFIG["name"]
#: Every fifth thing is kept from the probes.
KEPT = COMMON[2::5]
TRAINED, TESTED, SHOWN = 1500, 300, 6
SEED, BATCH = 16, 50
#: The middle's spots are so many pixels a side.
SPOT = 8
#: A pixel belongs to the thing from here on, in the truth and in what a probe says.
HALF = 0.5
#: What is added to the covariance of what a probe reads, as a share of its mean: it keeps weights small (ridge regression).
RIDGE = 1e-3
#: Recorded noise beyond this many standard deviations is cut off; what probes say is kept in so many steps.
FAR, STEPS = 4, 16


class Stop(Exception):
    """The rest of the network is not needed."""


def scenes(rng, count, kept):
    """Pictures of one whole thing in no style: of `KEPT` things if `kept`, else of the others."""
    found = []
    while len(found) < count:
        scene = draw_scene(rng)
        if len(scene.things) == 1 and not scene.style and scene.things[0].name in COMMON and (scene.things[0].name in KEPT) == kept:
            found.append(scene)
    return found


def data(rng, count, kept):
    """Scenes, their pictures (N, 3, side, side), what their things cover (N, side, side), and noise."""
    asked = scenes(rng, count, kept)
    drawn = [render_covered(scene, rng) for scene in asked]
    x0, covered = torch.stack([to_signal(picture) for picture, _ in drawn]), torch.stack([torch.from_numpy(mask) for _, mask in drawn])
    return asked, x0, covered, torch.randn(x0.shape, generator=torch.manual_seed(rng.getrandbits(31)))


@torch.no_grad()
def middle(network, x, phi):
    """What the middle block says of noisy pictures, told no words: (N, channels, 8, 8)."""
    tokens = torch.tensor([Tokenizer(vocabulary())("")]).expand(len(x), -1)
    found = []

    def stop(_block, _inputs, output):
        found.append(output.float())
        raise Stop

    hook = blocks(network)["mid"].register_forward_hook(stop)
    try:
        with autocast("cpu"):
            network(x, phi.expand(len(x)), tokens)
    except Stop:
        return found[0]
    finally:
        hook.remove()


def patches(values):
    """(N, C, side, side) → what lies in each spot: (N, spots, C·SPOT²)."""
    return F.unfold(values, SPOT, stride=SPOT).transpose(1, 2)


def neighbourhoods(values):
    """As `patches`, with all that lies in the eight spots around."""
    return F.unfold(F.pad(values, [SPOT] * 4), 3 * SPOT, stride=SPOT).transpose(1, 2)


#: What a probe reads, of (network, x, phi): rows by spot.
READS = {
    "middle": lambda network, x, phi: middle(network, x, phi).flatten(2).transpose(1, 2),
    "pixels": lambda _network, x, _phi: patches(x),
    "around": lambda _network, x, _phi: neighbourhoods(x),
}


#: The probes that a browser can use.
KINDS = ("middle", "pixels")


def read(kind, network, x, phi):
    return torch.cat([READS[kind](network, part, phi) for part in x.split(BATCH)])


class Probe(NamedTuple):
    """What it says where it reads nothing but zeros, by spot, and the weights of what it reads."""

    bias: torch.Tensor
    weights: torch.Tensor


def trained(rows, covered):
    """The probe that leads from what it reads to the truth with the least squares, once the mean of both at each spot is taken out."""
    mean, usual = rows.mean(0), covered.mean(0)
    a, b = (rows - mean).flatten(0, 1), (covered - usual).flatten(0, 1)
    squares = a.T @ a
    squares += RIDGE * squares.diagonal().mean() * torch.eye(len(squares))
    weights = torch.linalg.solve(squares.double(), (a.T @ b).double()).float()
    return Probe(usual - mean @ weights, weights)


def said(probe, rows):
    """What a probe takes to be covered, by spot."""
    return probe.bias + rows @ probe.weights


def stepped(values):
    """Whole numbers from -127 to 127, and the size of a step between them."""
    step = values.abs().max() / 127
    return (values / step).round().to(torch.int8), step.item()


def rounded(probe):
    """The probe as it is stored, and as it is measured."""
    return Probe(*(whole.float() * step for whole, step in map(stepped, probe)))


def overlap(guess, truth):
    """Pixels that both call covered, as a share of those that either does; the mean over pictures, in percent."""
    a, b = guess.flatten(1) > HALF, truth.flatten(1) > HALF
    return round(100 * ((a & b).sum(1) / (a | b).sum(1).clamp(min=1)).mean().item(), 1)


def whole(rows):
    """(N, spots, SPOT²) → (N, side, side)."""
    return F.fold(rows.transpose(1, 2), CONFIG["side"], SPOT, stride=SPOT)[:, 0]


def probed(network, practice, test, angles=ANGLES):
    """Overlap by angle and probe, what each probe says of the first pictures of the test, (angles, N, side, side), and the probes, by angle."""
    (_, x0, covered, eps), (_, test_x0, test_covered, test_eps) = practice, test
    truth, wanted = patches(covered[:, None]), patches(test_covered[:, None])
    scores, shown, probes = {"usual": [], **{kind: [] for kind in READS}}, {kind: [] for kind in READS}, []
    for phi in map(torch.tensor, angles):
        scores["usual"].append(overlap(truth.mean(0, keepdim=True).expand_as(wanted), wanted))
        probes.append({kind: trained(read(kind, network, noised(x0, eps, phi), phi), truth) for kind in READS})
        for kind, probe in probes[-1].items():
            guess = said(rounded(probe), read(kind, network, noised(test_x0, test_eps, phi), phi))
            scores[kind].append(overlap(guess, wanted))
            shown[kind].append(whole(guess[:SHOWN]))
        print({kind: rows[-1] for kind, rows in scores.items()}, flush=True)
    return scores, {kind: torch.stack(rows) for kind, rows in shown.items()}, probes


def bytes_of(values, low, high, steps=255):
    """As whole numbers from 0 (low, and below) to `steps` (high, and above)."""
    return ((values.clamp(low, high) - low) / (high - low) * steps + 0.5).byte().numpy().tobytes()


def recorded(test, shown):
    """For each picture shown: x0 and noise, channels last, and the truth; then what the two probes say at each angle, picture by picture."""
    _, x0, covered, eps = test
    pictures = [bytes_of(x0[i].permute(1, 2, 0), -1, 1) + bytes_of(eps[i].permute(1, 2, 0), -FAR, FAR) for i in range(SHOWN)]
    truth = [bytes_of(covered[i], 0, 1, 1) for i in range(SHOWN)]
    guesses = [bytes_of(shown[kind][:, i], 0, 1, STEPS) for i in range(SHOWN) for kind in KINDS]
    return gzip.compress(b"".join([*pictures, *truth, *guesses]), 9, mtime=0)


def stored(probes):
    """Of each angle, the probe of the middle and that of the pixels, as whole numbers; and their steps, (bias, weights)."""
    parts = [[stepped(part) for part in of_angle[kind]] for of_angle in probes for kind in KINDS]
    steps = [[step for _, step in probe] for probe in parts]
    numbers = b"".join(whole.numpy().tobytes() for probe in parts for whole, _ in probe)
    return gzip.compress(numbers, 9, mtime=0), [dict(zip(KINDS, steps[i : i + 2], strict=True)) for i in range(0, len(steps), 2)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    network, _ = load_average(options.checkpoint)
    practice, test = (data(random.Random(f"{SEED}/{kept}"), count, kept) for kept, count in ((False, TRAINED), (True, TESTED)))
    scores, shown, probes = probed(network, practice, test)
    numbers, probe_steps = stored(probes)
    facts = {
        "made": f"{CONFIG['name']} in PyTorch, {date.today().isoformat()}",
        "angles": [round(phi, 6) for phi in ANGLES],
        "practice": {"pictures": TRAINED, "things": len(COMMON) - len(KEPT)},
        "test": {"pictures": TESTED, "things": list(KEPT)},
        "overlap": scores,
        "shown": [plain_caption(scene) for scene in test[0][:SHOWN]],
        "far": FAR,
        "steps": STEPS,
        "probe_steps": probe_steps,
    }
    (options.out / "probe.json").write_text(json.dumps(facts, indent="\t") + "\n")
    (options.out / "probe.bin").write_bytes(recorded(test, shown))
    (options.out / "probe-weights.bin").write_bytes(numbers)


if __name__ == "__main__":
    main()
