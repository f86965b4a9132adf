"""Exported weights in 8 bits: half the bytes of float16. models/README.md describes the file.

    python3 models/training/quantized.py models/scenes-64/weights.safetensors models/training/runs/weights-8.safetensors

Every output of a matrix or convolution gets its own scale: w = scale * q, with q a whole number from -127 to 127. A student's differ little
from its teacher's: `--from models/scenes-64/weights.safetensors` stores the differences of q, which gzip halves.
"""

import argparse
import gzip
from pathlib import Path

import numpy as np

import safetensors_file

#: Arrays with fewer numbers stay in float16: they are a hundredth of the file, and the last layer is among them.
SMALL = 8192
LEVELS = 127
SCALE = ".scale"


def quantized(weights):
    """Name -> array as stored: int8 with `<name>.scale` (float32, one number an output) beside it, and float16 for what is small."""
    stored = {}
    for name, w in weights.items():
        if w.ndim < 2 or w.size < SMALL:
            stored[name] = w.astype(np.float16)
            continue
        w = w.astype(np.float32)
        # Outputs are the last axis. One without any weight gets scale 1, to divide by.
        scale = np.abs(w).max(tuple(range(w.ndim - 1))) / LEVELS
        scale[scale == 0] = 1
        stored[name] = np.round(w / scale).astype(np.int8)
        stored[name + SCALE] = scale
    return stored


def relative(weights, base):
    """Arrays like `quantized`, but in the scales of the stored arrays `base`, and with the change of q from theirs (modulo 256) in place of q."""
    stored = {}
    for name, w in weights.items():
        if base[name].dtype == np.int8:
            q = np.round(w.astype(np.float32) / base[name + SCALE]).clip(-LEVELS, LEVELS).astype(np.int8)
            stored[name] = q - base[name]
        else:
            stored[name] = w.astype(np.float16)
    return stored


def absolute(changes, base):
    """Undoes `relative`: arrays as `quantized` makes them, in the scales of `base`."""
    return {name: array + changes[name] if array.dtype == np.int8 else changes.get(name, array) for name, array in base.items()}


def dequantized(stored):
    """The float32 weights that stored arrays stand for; those of a file without 8-bit arrays, as they are."""
    return {
        name: array.astype(np.float32) * stored[name + SCALE] if array.dtype == np.int8 else array.astype(np.float32)
        for name, array in stored.items()
        if not name.endswith(SCALE)
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--from", type=Path, dest="base", metavar="WEIGHTS", help="store what differs from these")
    options = parser.parse_args()
    weights = safetensors_file.read(options.weights)
    base = quantized(safetensors_file.read(options.base)) if options.base else None
    stored = relative(weights, base) if base else quantized(weights)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    safetensors_file.write(options.out, stored)
    data = options.out.read_bytes()
    error = relative_error(weights, dequantized(absolute(stored, base) if base else stored))
    print(f"{len(data):,} bytes ({len(gzip.compress(data, 9)):,} with gzip), relative error of the weights {error:.2%}")


def relative_error(weights, again):
    """Root mean square of what the weights have become, less what they were, as a share of theirs."""
    lost = sum(float(np.square(again[name] - w.astype(np.float32)).sum()) for name, w in weights.items())
    return (lost / sum(float(np.square(w.astype(np.float32)).sum()) for w in weights.values())) ** 0.5


if __name__ == "__main__":
    main()
