"""Where the pixels of a picture are, and the soft shapes that everything drawn consists of. Shapes are in shares of the picture's side."""

from functools import cache

import numpy as np

#: Side of a picture in pixels, unless a larger one is asked for.
SIZE = 64


class Grid:
    """The pixels of a picture of `size`: their places `x` and `y` from 0 to 1, and `unit`, how many of them make a pixel of 64."""

    def __init__(self, size):
        self.size, self.unit = size, size // SIZE
        # Moved so that pixels of a larger picture lie around the one of 64 that they make up.
        self.y, self.x = (np.mgrid[0:size, 0:size].astype(np.float32) - (self.unit - 1) / 2) / size

    def gradient(self, rng, top, bottom, start=0.0, end=1.0):
        """Rows fading from one colour to another between heights `start` and `end`."""
        mix = np.clip((self.y - start) / (end - start), 0, 1)[..., None]
        return jitter(rng, top) * (1 - mix) + jitter(rng, bottom) * mix

    def hills(self, rng, height, swing, waves):
        """A smooth horizon: 1 below it, 0 above, soft over a pixel."""
        line = height + swing * np.sin(waves * self.x * 2 * np.pi + rng.uniform(0, 6.3))
        return np.clip((self.y - line) * self.size + 0.5, 0, 1)[..., None]

    def disc(self, cx, cy, radius, softness):
        distance = np.sqrt((self.x - cx) ** 2 + (self.y - cy) ** 2)
        return np.clip((radius - distance) / softness + 0.5, 0, 1)[..., None]


grid_of = cache(Grid)


def jitter(rng, rgb, amount=12):
    return np.array([c + rng.uniform(-amount, amount) for c in rgb], dtype=np.float32)


def over(below, colour, coverage):
    return below * (1 - coverage) + colour * coverage
