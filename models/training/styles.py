"""The styles: what is made of a finished picture."""

import numpy as np

from grid import SIZE, over


def _blurred(picture):
    """Each pixel mixed with its eight neighbours."""
    padded = np.pad(picture, ((1, 1), (1, 1), (0, 0)), "edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    return (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16


def _watercolor(grid, picture, rng):
    soft = picture
    for _ in range(2 * grid.unit):
        soft = _blurred(soft)
    washed = 255 - (255 - soft) * rng.uniform(0.74, 0.86)
    edge = np.minimum(np.minimum(grid.x, 1 - grid.x), np.minimum(grid.y, 1 - grid.y))
    ragged = 0.05 + 0.02 * np.sin(9 * np.pi * (grid.x + rng.random())) + 0.02 * np.sin(7 * np.pi * (grid.y + rng.random()))
    paper = np.clip((ragged - edge) * 24 + 0.5, 0, 1)[..., None]
    return over(washed, np.float32((250, 248, 242)), paper)


def _pixel_art(grid, picture, rng):
    cell, count = 4 * grid.unit, SIZE // 4
    blocks = picture.reshape(count, cell, count, cell, 3).mean((1, 3))
    steps = 42.5
    return (np.round(blocks / steps) * steps).repeat(cell, 0).repeat(cell, 1)


def _sketch(grid, picture, rng):
    # A pencil's line: a pixel of 64 wide, half of that where there are more.
    width = max(1, grid.unit // 2)
    grey = picture @ np.float32((0.3, 0.59, 0.11))[:, None]
    dx = np.abs(grey - np.roll(grey, width, 1))
    dy = np.abs(grey - np.roll(grey, width, 0))
    dx[:, :width] = dy[:width] = 0
    ink = np.clip((dx + dy) * rng.uniform(3.4, 4.4) / 255, 0, 1)
    paper = 244 - 0.16 * (255 - grey)
    return np.repeat(over(paper, np.float32(38), ink), 3, 2)


STYLE_FILTERS = {"watercolor": _watercolor, "pixel art": _pixel_art, "sketch": _sketch}
