"""What the network answers to the stored call without each of its parts, for the browser's to be compared with: models/<name>/cut-golden.json.

    python3 models/training/cut_golden.py models/scenes-64/weights.safetensors

The parts and what they are replaced with are those that `cuts.py` has written.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from caption import Tokenizer, vocabulary
from config import CONFIG
from cuts import FOLDER, as_folded, cut
from export import GOLDEN_PHI, GOLDEN_PROMPTS, load_average
from exported import golden_picture

#: Every so many numbers of an answer are kept.
EVERY = 997


def stored_means(network, folder):
    """Name -> what a part says on average, (levels, channels): `write_means` of cuts.py, read."""
    facts = json.loads((folder / "cuts.json").read_text())
    rows = np.fromfile(folder / "cut-means.bin", "<f4").reshape(len(facts["angles"]), -1)
    parts = torch.from_numpy(rows.astype(np.float32)).split(list(facts["parts"].values()), 1)
    return {name: mean / as_folded(network, name, 1.0) for name, mean in zip(facts["parts"], parts, strict=True)}


@torch.no_grad()
def golden(network, means):
    """Name -> some numbers of the answer without that part, channels last."""
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(prompt) for prompt in GOLDEN_PROMPTS])
    x, phi = golden_picture(CONFIG["side"]).expand(len(tokens), -1, -1, -1), torch.full((len(tokens),), GOLDEN_PHI)
    answers = {}
    for name in means:
        with cut(network, means, [name]):
            answers[name] = [round(value, 5) for value in network(x, phi, tokens).permute(0, 2, 3, 1).flatten()[::EVERY].tolist()]
    return answers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path, help="as exported: answers are those of the numbers that the browser has")
    parser.add_argument("--out", type=Path, default=FOLDER / "cut-golden.json")
    options = parser.parse_args()
    network = load_average(options.weights)[0]
    options.out.write_text(json.dumps(golden(network, stored_means(network, FOLDER)), indent="\t") + "\n")


if __name__ == "__main__":
    main()
