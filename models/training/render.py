"""A Scene becomes a picture. Everything not named by the caption is drawn afresh, so no two pictures are the same."""

import numpy as np
from PIL import Image

import sprites
from backgrounds import BACKGROUNDS
from grid import SIZE, grid_of, over
from styles import STYLE_FILTERS
from world import COLOURS

#: Places where things float, so that no shadow falls.
WEIGHTLESS = {"space", "water"}

#: Light on the things, by place: what the surroundings do to every colour.
LIGHT = {"sunset": (1.04, 0.9, 0.84), "night": (0.72, 0.76, 0.92), "water": (0.84, 0.98, 1.06), "space": (0.95, 0.92, 1.0)}

#: Side of the thing as a share of the picture's.
EXTENT = {"small": (0.34, 0.46), None: (0.54, 0.76), "big": (0.8, 0.94)}

#: Things whose mirror image would be wrong or that must stay upright enough to be read.
ONE_WAY = {"sign", "key"}


def _sprite_of(thing, rng, side):
    if thing.name == "sign":
        return sprites.sign(thing.text, rng.choice(COLOURS), side)
    return sprites.sprite(thing.name, rng.randrange(sprites.variants(thing.name)), thing.colour, side)


def _placed(grid, image, rng, side, cx, cy, turn, flip):
    """The sprite as RGBA on a picture-sized canvas: `side` and centre in pixels, `turn` in radians."""
    aspect = rng.uniform(0.93, 1.07)
    a = image.width / side
    cos, sin = np.cos(turn), np.sin(turn)
    mirror = -1 if flip else 1
    xx, xy = mirror * a * cos / aspect, mirror * a * sin / aspect
    yx, yy = -a * sin * aspect, a * cos * aspect
    half = image.width / 2
    coefficients = (xx, xy, half - xx * cx - xy * cy, yx, yy, half - yx * cx - yy * cy)
    # Shrink first: a bilinear look-up alone would skip pixels of a sprite drawn at half its size.
    if side < 0.6 * image.width:
        image = image.reduce(2)
        coefficients = tuple(c / 2 for c in coefficients)
    canvas = image.transform((grid.size, grid.size), Image.AFFINE, coefficients, Image.BILINEAR)
    return np.asarray(canvas, dtype=np.float32)


def _shadow(grid, cx, base, width):
    distance = ((grid.x * grid.size - cx) / (0.46 * width)) ** 2 + ((grid.y * grid.size - base) / (0.11 * width)) ** 2
    return 0.42 * np.clip(1.2 - distance, 0, 1)[..., None]


def _spots(grid, scene, rng):
    """Side and centre of each thing, in pixels, and which way it faces."""
    count = len(scene.things)
    for i, thing in enumerate(scene.things):
        low, high = EXTENT[scene.size] if count == 1 else (0.42, 0.5)
        if scene.style:
            low, high = max(low, 0.62), max(high, 0.82)
        if thing.name == "sign":
            low, high = max(low, 0.7), max(high, 0.92)
        side = grid.size * rng.uniform(low, high)
        slack = (grid.size - side) / 2
        cx = grid.size / 2 + rng.uniform(-0.7, 0.7) * slack if count == 1 else grid.size * (0.27 + 0.46 * i) + grid.unit * rng.uniform(-1.5, 1.5)
        floor = 0.86 if scene.place not in WEIGHTLESS else rng.uniform(0.7, 0.95)
        cy = min(grid.size * (floor + rng.uniform(-0.05, 0.07)) - side / 2, grid.size - side / 2)
        if scene.size == "big":
            cy = grid.size / 2 + grid.unit * rng.uniform(-1, 1)
        turn = rng.gauss(0, 0.05) if thing.name != "sign" else rng.gauss(0, 0.015)
        yield thing, side, cx, cy, turn, rng.random() < 0.5 and thing.name not in ONE_WAY


def render(scene, rng, size=SIZE):
    """The picture, uint8 of shape (size, size, 3). `rng` is a `random.Random`; another state gives another picture, the same one gives the
    same picture in any size.
    """
    return render_covered(scene, rng, size)[0]


def render_covered(scene, rng, size=SIZE):
    """The picture, and how much of each of its pixels the things cover: from 0 to 1, float32 of shape (size, size)."""
    grid = grid_of(size)
    picture = BACKGROUNDS[scene.place](grid, rng)
    bare = np.ones((size, size), dtype=np.float32)
    light = np.float32(LIGHT.get(scene.place, (1, 1, 1))) * rng.uniform(0.94, 1.06)
    for thing, side, cx, cy, turn, flip in _spots(grid, scene, rng):
        if scene.place not in WEIGHTLESS:
            picture = picture * (1 - _shadow(grid, cx, min(cy + 0.47 * side, size - 1), side))
        image = _sprite_of(thing, rng, sprites.side_for(grid.unit))
        rgba = _placed(grid, image, rng, side, cx, cy, turn, flip)
        picture = over(picture, np.clip(rgba[..., :3] * light, 0, 255), rgba[..., 3:] / 255)
        bare *= 1 - rgba[..., 3] / 255
    if scene.style:
        picture = STYLE_FILTERS[scene.style](grid, picture, rng)
    return np.clip(picture + 0.5, 0, 255).astype(np.uint8), 1 - bare
