"""Writes everything the site needs of a trained network into models/<name>.

    python3 models/training/export.py models/training/runs/scenes-64/checkpoint.pt

The folder of another set of weights for the same words, a student's or an earlier state's, holds only what differs:
`--out models/scenes-64-few --sibling`.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

import safetensors_file
import world
from averages import SIGMAS
from caption import Tokenizer, vocabulary
from config import CONFIG
from exported import carry, channels_last, facts_of, golden_picture, heard, reopened, write_json
from folded import folded_weights, restored
from quantized import dequantized, quantized
from unet import UNet

MODELS = Path(__file__).resolve().parents[1]

#: The stored call: what parity tests and the browser's preflight repeat. Words and spelled letters, and nothing.
GOLDEN_PROMPTS = ('a sign that says "OPEN" on a wooden table', "")
GOLDEN_PHI = 0.9


def load_average(path, sigma=SIGMAS[0]):
    """The average of a checkpoint, as a network in evaluation mode; of one that training goes on from, the average of `sigma`.

    Of an exported `.safetensors` the network that computes with its very numbers.
    """
    if path.suffix == ".safetensors":
        return reopened(UNet(CONFIG), path)
    saved = torch.load(path, map_location="cpu")
    network = UNet(CONFIG).eval().requires_grad_(False)
    network.load_state_dict(saved["averages"][sigma] if "averages" in saved else saved["average"])
    return network, saved


@torch.no_grad()
def golden(network, tokens):
    """Name -> array: what every part of the network answers to the stored call, one row a prompt, channels last.

    `<block>.attention` is what each pixel gives to each word, as the mean over heads: (N, pixels, L).
    """
    parts = {"text": network.text, "stem": network.stem, "mid": network.mid}
    parts.update({f"down.{i}": block for i, block in enumerate(network.down)})
    parts.update({f"up.{i}": block for i, block in enumerate(network.up)})
    looking = {f"{name}.attention": part.attention.shares for name, part in parts.items() if getattr(part, "attention", None)}
    x = golden_picture(CONFIG["side"]).expand(len(tokens), -1, -1, -1)
    phi = torch.full((len(tokens),), GOLDEN_PHI)
    v, found = heard({**parts, **looking}, lambda: network(x, phi, tokens))
    for name in looking:
        found[name] = found[name][..., -tokens.shape[1] :].mean(1)
    return channels_last({**found, "v": v, "emb": network.embed(phi, found["text"], tokens != 0)})


def world_facts():
    """What the lessons may ask about the training data."""
    return {
        "colourable": list(world.COLOURABLE), "fixed": list(world.FIXED), "rare": list(world.RARE), "colours": list(world.COLOURS),
        "places": list(world.PLACES), "styles": list(world.STYLES), "sizes": list(world.SIZES),
        "frequency": {name: round(f / sum(world.FREQUENCY.values()), 5) for name, f in world.FREQUENCY.items()},
        "rare_share": world.RARE_SHARE, "two_things_share": world.ORDINARY.two_things,
        "seen_words": list(world.SEEN_WORDS), "held_out_words": list(world.HELD_OUT_WORDS),
        "held_out_combinations": sorted([list(c) for c in world.HELD_OUT], key=str),
    }  # fmt: skip


def export(checkpoint, folder, sibling=False, bits=8):
    """Weights in so many bits, preflight, configuration and, but for a sibling, golden call, vocabulary and world of one checkpoint."""
    folder.mkdir(parents=True, exist_ok=True)
    carry(*load_average(checkpoint), folder / "checkpoint.pt")
    # From what is carried: so the same weights come out of the committed checkpoint at any time.
    network, saved = load_average(folder / "checkpoint.pt")
    stored = quantized({name: w.numpy() for name, w in folded_weights(network).items()}, bits)
    safetensors_file.write(folder / "weights.safetensors", stored)
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(prompt) for prompt in GOLDEN_PROMPTS])
    # As the browser computes: with what is stored.
    answers = golden(restored(UNet(CONFIG), dequantized(stored)), tokens)
    preflight = {"prompts": list(GOLDEN_PROMPTS), "tokens": tokens.tolist(), "phi": GOLDEN_PHI, "stride": 97}
    preflight["v"] = [[round(float(v), 5) for v in row] for row in answers["v"].reshape(len(tokens), -1)[:, ::97]]
    write_json(folder / "preflight.json", preflight)
    one_call = golden_picture(CONFIG["side"]), torch.full((1,), GOLDEN_PHI), torch.ones(1, CONFIG["max_tokens"], dtype=torch.long)
    facts = {**CONFIG, "name": folder.name, **facts_of(network, saved, folder, lambda: network(*one_call))}
    write_json(folder / "config.json", facts)
    if not sibling:
        safetensors_file.write(folder / "golden.safetensors", answers)
        write_json(folder / "vocabulary.json", vocabulary())
        write_json(folder / "world.json", world_facts())
    return facts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"])
    parser.add_argument("--sibling", action="store_true", help="only what differs from scenes-64")
    parser.add_argument("--bits", type=int, choices=(8, 6), default=8, help="of a weight")
    options = parser.parse_args()
    facts = export(options.checkpoint, options.out, options.sibling, options.bits)
    print(json.dumps({k: facts[k] for k in ("parameters", "operations", "weights", "training")}, indent=2))


if __name__ == "__main__":
    main()
