"""A training in a file: whole, to go on from on the same machine, and small, to commit.

    python3 models/training/checkpoint.py models/training/runs/scenes-64/checkpoint.pt models/training/checkpoints/scenes-64.pt
"""

import argparse
import os
from pathlib import Path

import torch


def write(state, path):
    """Writes the whole file or none of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    os.replace(partial, path)


def halved(state):
    """A network's state in half precision; counts stay whole."""
    return {name: value.half() if value.is_floating_point() else value for name, value in state.items()}


def _factored(squares):
    """Mean of a weight's squared gradients along its rows and its columns, which nearly tell all of them (Adafactor, arXiv 1804.04235)."""
    rows = squares.flatten(1)
    return rows.mean(1), rows.mean(0)


def _multiplied(rows, columns, shape):
    return (rows[:, None] * columns / rows.mean().clamp(min=1e-30)).reshape(shape)


def compact(saved):
    """The same training in an eighth of the bytes: half precision, the optimiser's squares factored, its mean left out: that is made again
    in ten steps.
    """
    small = {**saved, **{name: halved(saved[name]) for name in ("network", "critic") if name in saved}}
    # A short average is made again from the network.
    small.pop("average", None)
    if "averages" in saved:
        small["averages"] = {sigma: halved(state) for sigma, state in saved["averages"].items()}
    if "optimiser" in saved:
        small["optimiser"] = _slim(saved["optimiser"])
    if "optimisers" in saved:
        small["optimisers"] = {name: _slim(optimiser) for name, optimiser in saved["optimisers"].items()}
    return small


def _slim(optimiser):
    states = optimiser["state"]
    squares = {
        key: _factored(state["exp_avg_sq"]) if state["exp_avg_sq"].ndim > 1 else state["exp_avg_sq"] for key, state in states.items()
    }
    return {"squares": squares, "steps": max((int(state["step"]) for state in states.values()), default=0)}


def restore_optimiser(optimiser, stored):
    """Puts a stored optimiser's state, whole or compact, into one of the same parameters."""
    if "squares" not in stored:
        optimiser.load_state_dict(stored)
        return
    parameters = [p for group in optimiser.param_groups for p in group["params"]]
    if not stored["squares"]:
        return
    for parameter, squares in zip(parameters, stored["squares"].values(), strict=True):
        squares = _multiplied(*squares, parameter.shape) if isinstance(squares, tuple) else squares
        optimiser.state[parameter] = {
            "step": torch.tensor(float(stored["steps"])),
            "exp_avg": torch.zeros_like(parameter),
            "exp_avg_sq": squares.to(parameter).contiguous(),
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("whole", type=Path)
    parser.add_argument("small", type=Path)
    options = parser.parse_args()
    saved = torch.load(options.whole, map_location="cpu")
    write(compact(saved), options.small)
    print(f"{options.small}: {saved['pictures']:,} pictures, {options.small.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
