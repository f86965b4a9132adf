"""Exported weights in 8 or 6 bits in place of 16. models/README.md describes the file.

Every output of a matrix or convolution gets its own scale: w = scale * q, with q a whole number from -127 to 127, or from -31 to 31.
"""

import numpy as np

#: Arrays with fewer numbers stay in float16: they are a hundredth of the file, and the last layer is among them.
SMALL = 8192
#: Arrays with fewer numbers are never in 6 bits: most layers of the finest pixels are among them, where rounding is seen as a weave.
LARGE = 16384
#: What the largest whole number stands for, in shares of an output's largest weight: in 6 bits it pays to cut a few weights off.
SHARES = {8: (1,), 6: (1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)}
SCALE = ".scale"


def quantized(weights, bits=8):
    """Name -> array as stored: int8, or uint8 with four numbers in three bytes where large ones take 6 `bits`, with `<name>.scale` (float32,
    one number an output) beside it, and float16 for what is small."""
    stored = {}
    for name, w in weights.items():
        if w.ndim < 2 or w.size < SMALL:
            stored[name] = w.astype(np.float16)
            continue
        own = bits if w.size >= LARGE else 8
        q, scale = _rounded(w.astype(np.float32), own)
        stored[name] = packed(q) if own == 6 else q
        stored[name + SCALE] = scale
    return stored


def _rounded(w, bits):
    """Whole numbers, int8, and what they count, one number an output: of the scales that are tried the one nearest in mean squares."""
    levels = 2 ** (bits - 1) - 1
    # Outputs are the last axis. One without any weight gets scale 1, to divide by.
    inputs = tuple(range(w.ndim - 1))
    largest = np.abs(w).max(inputs)
    largest[largest == 0] = levels
    scales = np.stack([largest * np.float32(share) / levels for share in SHARES[bits]])
    tried = [np.clip(np.round(w / scale), -levels, levels) for scale in scales]
    best = np.argmin([np.square(q * scale - w).sum(inputs) for q, scale in zip(tried, scales, strict=True)], 0)
    scale = np.take_along_axis(scales, best[None], 0)[0]
    return np.clip(np.round(w / scale), -levels, levels).astype(np.int8), scale


def dequantized(stored):
    """The float32 weights that stored arrays stand for; those of a file without whole numbers, as they are."""
    return {name: _plain(array, stored.get(name + SCALE)) for name, array in stored.items() if not name.endswith(SCALE)}


def _plain(array, scale):
    if array.dtype == np.uint8:
        array = unpacked(array)
    return array.astype(np.float32) * scale if array.dtype == np.int8 else array.astype(np.float32)


def packed(q):
    """(..., 4n) numbers from -32 to 31 as (..., 3n) bytes: 24 bits for four, the first in the lowest."""
    u = (q.astype(np.int32) + 32).reshape(*q.shape[:-1], -1, 4)
    bits = u[..., 0] | u[..., 1] << 6 | u[..., 2] << 12 | u[..., 3] << 18
    return np.stack([bits >> shift & 255 for shift in (0, 8, 16)], -1).astype(np.uint8).reshape(*q.shape[:-1], -1)


def unpacked(array):
    """(..., 3n) bytes as (..., 4n) numbers, int8."""
    b = array.astype(np.int32).reshape(*array.shape[:-1], -1, 3)
    bits = b[..., 0] | b[..., 1] << 8 | b[..., 2] << 16
    return (np.stack([bits >> shift & 63 for shift in (0, 6, 12, 18)], -1) - 32).astype(np.int8).reshape(*array.shape[:-1], -1)
