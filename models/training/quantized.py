"""Exported weights in 8 bits: half the bytes of float16. models/README.md describes the file.

    python3 models/training/quantized.py models/scenes-64/weights.safetensors models/training/runs/weights-8.safetensors

Every output of a matrix or convolution gets its own scale: w = scale * q, with q a whole number from -127 to 127.
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
    options = parser.parse_args()
    weights = safetensors_file.read(options.weights)
    safetensors_file.write(options.out, quantized(weights))
    again = dequantized(safetensors_file.read(options.out))
    error = sum(float(np.square(again[k] - w).sum()) for k, w in weights.items()) / sum(float(np.square(w.astype(np.float32)).sum()) for w in weights.values())
    data = options.out.read_bytes()
    print(f"{len(data):,} bytes ({len(gzip.compress(data)):,} with gzip), relative error of the weights {error**0.5:.2%}")


if __name__ == "__main__":
    main()
