"""A Scene becomes a 64×64 picture. Everything not named by the caption is drawn afresh, so no two pictures are the same."""

import numpy as np
from PIL import Image

import sprites
from world import COLOURS

#: Side of a picture in pixels.
SIZE = 64

_Y, _X = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32) / SIZE


def _jitter(rng, rgb, amount=12):
    return np.array([c + rng.uniform(-amount, amount) for c in rgb], dtype=np.float32)


def _gradient(rng, top, bottom, start=0.0, end=1.0):
    """Rows fading from one colour to another between heights `start` and `end`."""
    mix = np.clip((_Y - start) / (end - start), 0, 1)[..., None]
    return _jitter(rng, top) * (1 - mix) + _jitter(rng, bottom) * mix


def _hills(rng, height, swing, waves):
    """A smooth horizon: 1 below it, 0 above, soft over a pixel."""
    line = height + swing * np.sin(waves * _X * 2 * np.pi + rng.uniform(0, 6.3))
    return np.clip((_Y - line) * SIZE + 0.5, 0, 1)[..., None]


def _disc(cx, cy, radius, softness):
    distance = np.sqrt((_X - cx) ** 2 + (_Y - cy) ** 2)
    return np.clip((radius - distance) / softness + 0.5, 0, 1)[..., None]


def _over(below, colour, coverage):
    return below * (1 - coverage) + colour * coverage


def _plain(rng):
    base = _jitter(rng, rng.choice(((232, 226, 214), (216, 226, 232), (228, 218, 228), (220, 230, 216), (236, 222, 214))), 8)
    return base * (1.04 - 0.14 * _Y[..., None])


def _table(rng):
    wall = _gradient(rng, (226, 214, 196), (206, 190, 168))
    grain = 10 * np.sin(2 * np.pi * (_Y * rng.uniform(7, 10) + 0.4 * np.sin(_X * rng.uniform(2, 4) + rng.uniform(0, 6.3))))
    wood = _gradient(rng, (166, 112, 68), (120, 74, 42), 0.6, 1) + grain[..., None]
    return _over(wall, wood, _hills(rng, rng.uniform(0.6, 0.72), 0, 1))


def _sunset(rng):
    sky = _gradient(rng, (84, 52, 120), (250, 150, 70), 0, 0.7)
    sky = _over(sky, _jitter(rng, (255, 214, 130)), _disc(rng.uniform(0.15, 0.85), rng.uniform(0.5, 0.62), 0.12, 0.06))
    return _over(sky, _gradient(rng, (92, 44, 52), (44, 22, 36), 0.6, 1), _hills(rng, rng.uniform(0.64, 0.74), 0.015, 1))


def _night(rng):
    sky = _gradient(rng, (10, 12, 44), (32, 38, 92), 0, 0.7)
    cx, cy = rng.uniform(0.1, 0.9), rng.uniform(0.08, 0.22)
    sky = _over(sky, _jitter(rng, (238, 234, 206)), _disc(cx, cy, 0.08, 0.03))
    return _over(sky, _gradient(rng, (22, 34, 40), (10, 16, 22), 0.7, 1), _hills(rng, rng.uniform(0.68, 0.78), 0.03, 1))


def _beach(rng):
    sky = _gradient(rng, (110, 190, 244), (206, 234, 250), 0, 0.45)
    shore = rng.uniform(0.6, 0.7)
    sea = _over(sky, _gradient(rng, (22, 112, 178), (60, 170, 200), 0.4, 0.65), _hills(rng, shore - rng.uniform(0.16, 0.24), 0, 1))
    return _over(sea, _gradient(rng, (240, 218, 164), (222, 190, 130), 0.6, 1), _hills(rng, shore, 0.02, 0.8))


def _snow(rng):
    sky = _gradient(rng, (158, 182, 210), (214, 224, 236), 0, 0.7)
    far = _over(sky, _jitter(rng, (200, 212, 228), 6), _hills(rng, rng.uniform(0.5, 0.6), 0.06, rng.uniform(0.6, 1.2)))
    return _over(far, _gradient(rng, (244, 248, 252), (222, 232, 244), 0.6, 1), _hills(rng, rng.uniform(0.64, 0.74), 0.03, 0.7))


def _space(rng):
    sky = _gradient(rng, (18, 8, 36), (8, 4, 20))
    for colour in ((96, 30, 120), (30, 40, 130), (130, 34, 90)):
        cloud = _disc(rng.random(), rng.random(), rng.uniform(0.1, 0.25), 0.5)
        sky = _over(sky, _jitter(rng, colour), 0.55 * cloud)
    for _ in range(7):
        sky = _over(sky, np.float32((250, 246, 230)), _disc(rng.random(), rng.random(), 0.012, 0.016))
    return sky


def _water(rng):
    sea = _gradient(rng, (44, 166, 206), (8, 52, 112))
    beam = np.clip(np.sin(2 * np.pi * ((_X + 0.3 * _Y) * rng.uniform(1.5, 2.5) + rng.random())), 0, 1) * (1 - _Y)
    sea = sea + 26 * beam[..., None]
    for _ in range(3):
        cx, cy, radius = rng.random(), rng.random(), rng.uniform(0.02, 0.035)
        ring = _disc(cx, cy, radius, 0.02) - _disc(cx, cy, radius - 0.018, 0.02)
        sea = _over(sea, np.float32((214, 242, 250)), 0.8 * np.clip(ring, 0, 1))
    return sea


def _meadow(rng):
    sky = _gradient(rng, (120, 188, 244), (214, 236, 250), 0, 0.6)
    far = _over(sky, _jitter(rng, (134, 190, 110)), _hills(rng, rng.uniform(0.52, 0.6), 0.05, rng.uniform(0.5, 1)))
    return _over(far, _gradient(rng, (112, 184, 72), (62, 138, 50), 0.6, 1), _hills(rng, rng.uniform(0.62, 0.72), 0.03, 0.7))


def _desert(rng):
    sky = _gradient(rng, (132, 190, 226), (246, 226, 184), 0, 0.6)
    far = _over(sky, _jitter(rng, (224, 160, 92)), _hills(rng, rng.uniform(0.5, 0.58), 0.07, rng.uniform(0.6, 1)))
    return _over(far, _gradient(rng, (236, 178, 104), (202, 134, 70), 0.6, 1), _hills(rng, rng.uniform(0.64, 0.72), 0.05, 0.8))


BACKGROUNDS = {
    None: _plain, "table": _table, "sunset": _sunset, "night": _night, "beach": _beach, "snow": _snow, "space": _space,
    "water": _water, "meadow": _meadow, "desert": _desert,
}  # fmt: skip

#: Places where things float, so that no shadow falls.
WEIGHTLESS = {"space", "water"}

#: Light on the things, by place: what the surroundings do to every colour.
LIGHT = {"sunset": (1.04, 0.9, 0.84), "night": (0.72, 0.76, 0.92), "water": (0.84, 0.98, 1.06), "space": (0.95, 0.92, 1.0)}

#: Side of the thing as a share of the picture's.
EXTENT = {"small": (0.34, 0.46), None: (0.54, 0.76), "big": (0.8, 0.94)}

#: Things whose mirror image would be wrong or that must stay upright enough to be read.
ONE_WAY = {"sign", "key"}


def _sprite_of(thing, rng):
    if thing.name == "sign":
        return sprites.sign(thing.text, rng.choice(COLOURS))
    return sprites.sprite(thing.name, rng.randrange(sprites.variants(thing.name)), thing.colour)


def _placed(image, rng, side, cx, cy, turn, flip):
    """The sprite as RGBA on a picture-sized canvas: `side` and centre in pixels, `turn` in radians."""
    aspect = rng.uniform(0.93, 1.07)
    a = sprites.SIDE / side
    cos, sin = np.cos(turn), np.sin(turn)
    mirror = -1 if flip else 1
    xx, xy = mirror * a * cos / aspect, mirror * a * sin / aspect
    yx, yy = -a * sin * aspect, a * cos * aspect
    half = sprites.SIDE / 2
    coefficients = (xx, xy, half - xx * cx - xy * cy, yx, yy, half - yx * cx - yy * cy)
    # Shrink first: a bilinear look-up alone would skip pixels of a sprite drawn at half its size.
    if side < 0.6 * sprites.SIDE:
        image = image.reduce(2)
        coefficients = tuple(c / 2 for c in coefficients)
    canvas = image.transform((SIZE, SIZE), Image.AFFINE, coefficients, Image.BILINEAR)
    return np.asarray(canvas, dtype=np.float32)


def _shadow(cx, base, width):
    distance = ((_X * SIZE - cx) / (0.46 * width)) ** 2 + ((_Y * SIZE - base) / (0.11 * width)) ** 2
    return 0.42 * np.clip(1.2 - distance, 0, 1)[..., None]


def _spots(scene, rng):
    """Side and centre of each thing, in pixels, and which way it faces."""
    count = len(scene.things)
    for i, thing in enumerate(scene.things):
        low, high = EXTENT[scene.size] if count == 1 else (0.42, 0.5)
        if scene.style:
            low, high = max(low, 0.62), max(high, 0.82)
        if thing.name == "sign":
            low, high = max(low, 0.7), max(high, 0.92)
        side = SIZE * rng.uniform(low, high)
        slack = (SIZE - side) / 2
        cx = SIZE / 2 + rng.uniform(-0.7, 0.7) * slack if count == 1 else SIZE * (0.27 + 0.46 * i) + rng.uniform(-1.5, 1.5)
        floor = 0.86 if scene.place not in WEIGHTLESS else rng.uniform(0.7, 0.95)
        cy = min(SIZE * (floor + rng.uniform(-0.05, 0.07)) - side / 2, SIZE - side / 2)
        if scene.size == "big":
            cy = SIZE / 2 + rng.uniform(-1, 1)
        turn = rng.gauss(0, 0.05) if thing.name != "sign" else rng.gauss(0, 0.015)
        yield thing, side, cx, cy, turn, rng.random() < 0.5 and thing.name not in ONE_WAY


def _blurred(picture):
    """Each pixel mixed with its eight neighbours."""
    padded = np.pad(picture, ((1, 1), (1, 1), (0, 0)), "edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    return (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16


def _watercolor(picture, rng):
    soft = _blurred(_blurred(picture))
    washed = 255 - (255 - soft) * rng.uniform(0.74, 0.86)
    edge = np.minimum(np.minimum(_X, 1 - _X), np.minimum(_Y, 1 - _Y))
    ragged = 0.05 + 0.02 * np.sin(9 * np.pi * (_X + rng.random())) + 0.02 * np.sin(7 * np.pi * (_Y + rng.random()))
    paper = np.clip((ragged - edge) * 24 + 0.5, 0, 1)[..., None]
    return _over(washed, np.float32((250, 248, 242)), paper)


def _pixel_art(picture, rng):
    cell = 4
    blocks = picture.reshape(SIZE // cell, cell, SIZE // cell, cell, 3).mean((1, 3))
    steps = 42.5
    return (np.round(blocks / steps) * steps).repeat(cell, 0).repeat(cell, 1)


def _sketch(picture, rng):
    grey = picture @ np.float32((0.3, 0.59, 0.11))[:, None]
    dx = np.abs(grey - np.roll(grey, 1, 1))
    dy = np.abs(grey - np.roll(grey, 1, 0))
    dx[:, 0] = dy[0] = 0
    ink = np.clip((dx + dy) * rng.uniform(3.4, 4.4) / 255, 0, 1)
    paper = 244 - 0.16 * (255 - grey)
    return np.repeat(_over(paper, np.float32(38), ink), 3, 2)


STYLE_FILTERS = {"watercolor": _watercolor, "pixel art": _pixel_art, "sketch": _sketch}


def render(scene, rng):
    """The picture, uint8 of shape (64, 64, 3). `rng` is a `random.Random`; another state gives another picture."""
    picture = BACKGROUNDS[scene.place](rng)
    light = np.float32(LIGHT.get(scene.place, (1, 1, 1))) * rng.uniform(0.94, 1.06)
    for thing, side, cx, cy, turn, flip in _spots(scene, rng):
        if scene.place not in WEIGHTLESS:
            picture = picture * (1 - _shadow(cx, min(cy + 0.47 * side, SIZE - 1), side))
        rgba = _placed(_sprite_of(thing, rng), rng, side, cx, cy, turn, flip)
        picture = _over(picture, np.clip(rgba[..., :3] * light, 0, 255), rgba[..., 3:] / 255)
    if scene.style:
        picture = STYLE_FILTERS[scene.style](picture, rng)
    return np.clip(picture + 0.5, 0, 255).astype(np.uint8)
