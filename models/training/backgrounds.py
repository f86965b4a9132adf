"""The places: what is behind the things, drawn afresh for every picture."""

import numpy as np

from grid import jitter, over


def _plain(grid, rng):
    base = jitter(rng, rng.choice(((232, 226, 214), (216, 226, 232), (228, 218, 228), (220, 230, 216), (236, 222, 214))), 8)
    return base * (1.04 - 0.14 * grid.y[..., None])


def _table(grid, rng):
    wall = grid.gradient(rng, (226, 214, 196), (206, 190, 168))
    grain = 10 * np.sin(2 * np.pi * (grid.y * rng.uniform(7, 10) + 0.4 * np.sin(grid.x * rng.uniform(2, 4) + rng.uniform(0, 6.3))))
    wood = grid.gradient(rng, (166, 112, 68), (120, 74, 42), 0.6, 1) + grain[..., None]
    return over(wall, wood, grid.hills(rng, rng.uniform(0.6, 0.72), 0, 1))


def _sunset(grid, rng):
    sky = grid.gradient(rng, (84, 52, 120), (250, 150, 70), 0, 0.7)
    sky = over(sky, jitter(rng, (255, 214, 130)), grid.disc(rng.uniform(0.15, 0.85), rng.uniform(0.5, 0.62), 0.12, 0.06))
    return over(sky, grid.gradient(rng, (92, 44, 52), (44, 22, 36), 0.6, 1), grid.hills(rng, rng.uniform(0.64, 0.74), 0.015, 1))


def _night(grid, rng):
    sky = grid.gradient(rng, (10, 12, 44), (32, 38, 92), 0, 0.7)
    cx, cy = rng.uniform(0.1, 0.9), rng.uniform(0.08, 0.22)
    sky = over(sky, jitter(rng, (238, 234, 206)), grid.disc(cx, cy, 0.08, 0.03))
    return over(sky, grid.gradient(rng, (22, 34, 40), (10, 16, 22), 0.7, 1), grid.hills(rng, rng.uniform(0.68, 0.78), 0.03, 1))


def _beach(grid, rng):
    sky = grid.gradient(rng, (110, 190, 244), (206, 234, 250), 0, 0.45)
    shore = rng.uniform(0.6, 0.7)
    sea = over(sky, grid.gradient(rng, (22, 112, 178), (60, 170, 200), 0.4, 0.65), grid.hills(rng, shore - rng.uniform(0.16, 0.24), 0, 1))
    return over(sea, grid.gradient(rng, (240, 218, 164), (222, 190, 130), 0.6, 1), grid.hills(rng, shore, 0.02, 0.8))


def _snow(grid, rng):
    sky = grid.gradient(rng, (158, 182, 210), (214, 224, 236), 0, 0.7)
    far = over(sky, jitter(rng, (200, 212, 228), 6), grid.hills(rng, rng.uniform(0.5, 0.6), 0.06, rng.uniform(0.6, 1.2)))
    return over(far, grid.gradient(rng, (244, 248, 252), (222, 232, 244), 0.6, 1), grid.hills(rng, rng.uniform(0.64, 0.74), 0.03, 0.7))


def _space(grid, rng):
    sky = grid.gradient(rng, (18, 8, 36), (8, 4, 20))
    for colour in ((96, 30, 120), (30, 40, 130), (130, 34, 90)):
        cloud = grid.disc(rng.random(), rng.random(), rng.uniform(0.1, 0.25), 0.5)
        sky = over(sky, jitter(rng, colour), 0.55 * cloud)
    for _ in range(7):
        sky = over(sky, np.float32((250, 246, 230)), grid.disc(rng.random(), rng.random(), 0.012, 0.016))
    return sky


def _water(grid, rng):
    sea = grid.gradient(rng, (44, 166, 206), (8, 52, 112))
    beam = np.clip(np.sin(2 * np.pi * ((grid.x + 0.3 * grid.y) * rng.uniform(1.5, 2.5) + rng.random())), 0, 1) * (1 - grid.y)
    sea = sea + 26 * beam[..., None]
    for _ in range(3):
        cx, cy, radius = rng.random(), rng.random(), rng.uniform(0.02, 0.035)
        ring = grid.disc(cx, cy, radius, 0.02) - grid.disc(cx, cy, radius - 0.018, 0.02)
        sea = over(sea, np.float32((214, 242, 250)), 0.8 * np.clip(ring, 0, 1))
    return sea


def _meadow(grid, rng):
    sky = grid.gradient(rng, (120, 188, 244), (214, 236, 250), 0, 0.6)
    far = over(sky, jitter(rng, (134, 190, 110)), grid.hills(rng, rng.uniform(0.52, 0.6), 0.05, rng.uniform(0.5, 1)))
    return over(far, grid.gradient(rng, (112, 184, 72), (62, 138, 50), 0.6, 1), grid.hills(rng, rng.uniform(0.62, 0.72), 0.03, 0.7))


def _desert(grid, rng):
    sky = grid.gradient(rng, (132, 190, 226), (246, 226, 184), 0, 0.6)
    far = over(sky, jitter(rng, (224, 160, 92)), grid.hills(rng, rng.uniform(0.5, 0.58), 0.07, rng.uniform(0.6, 1)))
    return over(far, grid.gradient(rng, (236, 178, 104), (202, 134, 70), 0.6, 1), grid.hills(rng, rng.uniform(0.64, 0.72), 0.05, 0.8))


BACKGROUNDS = {
    None: _plain, "table": _table, "sunset": _sunset, "night": _night, "beach": _beach, "snow": _snow, "space": _space,
    "water": _water, "meadow": _meadow, "desert": _desert,
}  # fmt: skip
