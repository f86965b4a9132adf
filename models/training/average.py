"""Makes one average of a training from what it put aside, of any sigma: a file that export, samples and measure read.

    python3 models/training/average.py models/training/runs/scenes-64 --sigma 0.03 --out models/training/runs/average.pt
"""

import argparse
from pathlib import Path

import torch

from averages import reconstructed
from checkpoint import halved, write


def stored_in(folder):
    """(The checkpoint, {(sigma, pictures): state} of everything put aside up to it)."""
    saved = torch.load(folder / "checkpoint.pt", map_location="cpu")
    states = {}
    for path in sorted(folder.glob("snapshot-*.pt")):
        snapshot = torch.load(path, map_location="cpu")
        states.update({(sigma, snapshot["pictures"]): state for sigma, state in snapshot["averages"].items()})
    states.update({(sigma, saved["pictures"]): state for sigma, state in saved["averages"].items()})
    return saved, states


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="of the training: its checkpoint and snapshots")
    parser.add_argument("--sigma", type=float, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    saved, states = stored_in(options.folder)
    average = reconstructed(options.sigma, saved["pictures"], states)
    write({"average": halved(average), "pictures": saved["pictures"], "seconds": saved["seconds"]}, options.out)
    print(f"{options.out}: sigma {options.sigma} at {saved['pictures']:,} pictures, from {len(states)} averages")


if __name__ == "__main__":
    main()
