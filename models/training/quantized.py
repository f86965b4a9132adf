"""Exported weights in 8 bits: half the bytes of float16. models/README.md describes the file.

Every output of a matrix or convolution gets its own scale: w = scale * q, with q a whole number from -127 to 127.
"""

import numpy as np

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
