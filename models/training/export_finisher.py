"""Writes a trained finisher for the site, in 8 bits: models/<name>/weights.safetensors, config.json and golden.safetensors.

    python3 models/training/export_finisher.py models/training/runs/finisher/checkpoint.pt --out models/finisher-256

Golden are its answers to one stored call, computed with the very weights that are written: `y` (1, 256, 256, 3), and what `stem`, `mid` and
the last block on the way up said, channels last.
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch

import safetensors_file
from caption import Tokenizer, vocabulary
from export import golden_picture, operations
from finisher import FINISHER, TIMES, Finisher
from folded import folded_weights, restored
from grid import SIZE
from measure_finisher import load
from quantized import dequantized, quantized

PROMPT = "a red apple on a wooden table"


@torch.no_grad()
def golden(network, tokens):
    """Name -> array: what the network and some of its parts answer to the stored call."""
    found, hooks = {}, []
    for name, part in {"stem": network.stem, "mid": network.mid, f"up.{len(network.up) - 1}": network.up[-1]}.items():
        hooks.append(part.register_forward_hook(lambda _part, _inputs, output, name=name: found.__setitem__(name, output)))
    found["y"] = network(golden_picture(SIZE), tokens)
    for hook in hooks:
        hook.remove()
    return {name: value.permute(0, 2, 3, 1).numpy().astype(np.float32) for name, value in found.items()}


def export(checkpoint, folder):
    folder.mkdir(parents=True, exist_ok=True)
    network, saved = load(checkpoint)
    path = folder / "weights.safetensors"
    safetensors_file.write(path, quantized({name: w.numpy() for name, w in folded_weights(network).items()}))
    tokens = torch.tensor([Tokenizer(vocabulary())(PROMPT)])
    as_written = restored(Finisher(FINISHER), dequantized(safetensors_file.read(path)))
    safetensors_file.write(folder / "golden.safetensors", golden(as_written, tokens))
    data = path.read_bytes()
    facts = {
        **FINISHER, "name": folder.name, "side": SIZE, "times": TIMES, "parameters": sum(p.numel() for p in network.parameters()),
        "operations": operations(lambda: network(golden_picture(SIZE), tokens)),
        "weights": {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()},
        "training": {"pictures": saved["pictures"], "hours": round(saved["seconds"] / 3600, 2)},
        "golden": {"prompt": PROMPT, "tokens": tokens[0].tolist()},
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(facts, indent="\t") + "\n")
    return facts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    print(json.dumps(export(options.checkpoint, options.out), indent="\t"))


if __name__ == "__main__":
    main()
