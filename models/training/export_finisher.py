"""Writes everything the site needs of a trained finisher into models/<name>, its weights in 6 bits.

    python3 models/training/export_finisher.py models/training/runs/finisher/checkpoint.pt --out models/finisher-256

Golden are its answers to one stored call, computed with the very weights that are written: `y` (1, 256, 256, 3), and what the words, `stem`,
`mid` and the last block on the way up said, channels last. preflight.json has every 997th value of `y`, for the browser.
"""

import torch

import safetensors_file
from caption import Tokenizer, vocabulary
from exported import carry, channels_last, command, facts_of, golden_picture, heard, write_json
from finisher import FINISHER, TIMES, Finisher
from folded import folded_weights, restored
from grid import SIZE
from measure_finisher import load
from quantized import dequantized, quantized

#: Words and spelled letters.
PROMPT = 'a sign that says "OPEN" on a wooden table'
#: Of a weight.
BITS = 6
#: Every how many-th value of the answer the browser repeats before it draws with these weights.
STRIDE = 997


@torch.no_grad()
def golden(network, tokens):
    """Name -> array: what the network and some of its parts answer to the stored call."""
    last = len(network.up) - 1
    parts = {"text": network.text, "stem": network.stem, "mid": network.mid, f"up.{last}": network.up[last]}
    y, found = heard(parts, lambda: network(golden_picture(SIZE), tokens))
    return channels_last({**found, "y": y})


def export(checkpoint, folder):
    folder.mkdir(parents=True, exist_ok=True)
    carry(*load(checkpoint), folder / "checkpoint.pt")
    # From what is carried: so the same weights come out of the committed checkpoint at any time.
    network, saved = load(folder / "checkpoint.pt")
    path = folder / "weights.safetensors"
    safetensors_file.write(path, quantized({name: w.numpy() for name, w in folded_weights(network).items()}, BITS))
    tokens = torch.tensor([Tokenizer(vocabulary())(PROMPT)])
    as_written = restored(Finisher(FINISHER), dequantized(safetensors_file.read(path)))
    answers = golden(as_written, tokens)
    safetensors_file.write(folder / "golden.safetensors", answers)
    stored = [round(float(value), 5) for value in answers["y"].reshape(-1)[::STRIDE]]
    write_json(folder / "preflight.json", {"prompt": PROMPT, "tokens": tokens[0].tolist(), "stride": STRIDE, "y": stored})
    facts = {
        **FINISHER, "name": folder.name, "side": SIZE, "times": TIMES, "text_heads": network.text.heads,
        **facts_of(network, saved, folder, lambda: network(golden_picture(SIZE), tokens)),
    }  # fmt: skip
    write_json(folder / "config.json", facts)
    return facts


if __name__ == "__main__":
    command(__doc__, export)
