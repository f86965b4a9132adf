"""The cut-out things that training pictures are composed of: Microsoft's Fluent Emoji (MIT), recoloured."""

from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from world import COLOURABLE, sprite_codes

MODULES = Path(__file__).resolve().parents[2] / "node_modules"
SPRITES = MODULES / "@lobehub/fluent-emoji-3d/assets"
SIGN_FONT = MODULES / "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2"

#: Side of the sprites for pictures of 64, in pixels: a little more than a picture's, so that shrinking never has to skip pixels.
SIDE = 96
#: Side of the sprites as they come.
FULL_SIDE = 256


def side_for(unit):
    """Side of the sprites for pictures of `unit` times 64 pixels."""
    return min(unit * SIDE, FULL_SIDE)


#: Hue in degrees, factor of saturation and of value that make a saturated pixel look like the named colour.
HUES = {
    "red": (0, 1.0, 0.95), "orange": (27, 1.0, 1.0), "yellow": (50, 0.95, 1.05), "green": (125, 0.9, 0.85),
    "blue": (216, 1.0, 0.95), "purple": (274, 0.9, 0.9), "pink": (330, 0.55, 1.1),
}  # fmt: skip

#: Width of the band of hues that counts as the thing's own colour, in degrees either side. The rest (leaves, wheels) stays.
BAND = 38


def _load(code, side):
    path = SPRITES / f"{code}.webp"
    if not path.exists():
        raise FileNotFoundError(f"No sprite at {path}: run `npm ci` in the project's root first.")
    return Image.open(path).convert("RGBA").resize((side, side), Image.BOX)


def _own_hue(hsv, alpha):
    """The hue that most saturated, opaque pixels have, in degrees."""
    weight = hsv[..., 1] * (hsv[..., 1] > 0.35) * (alpha > 0.5)
    counts, _ = np.histogram(hsv[..., 0], bins=72, range=(0, 360), weights=weight)
    smooth = counts + np.roll(counts, 1) + np.roll(counts, -1)
    return 5 * int(smooth.argmax()) + 2.5


def recolour(image, colour):
    """The sprite with its own colour turned into the named one; other hues, greys and white stay as they are."""
    rgba = np.asarray(image, dtype=np.float32) / 255
    hsv = np.asarray(Image.fromarray((rgba[..., :3] * 255).astype(np.uint8)).convert("HSV"), dtype=np.float32) / 255
    hsv[..., 0] *= 360
    away = (hsv[..., 0] - _own_hue(hsv, rgba[..., 3]) + 180) % 360 - 180
    hue, saturation, value = HUES[colour]
    mine = np.clip((BAND + 10 - abs(away)) / 10, 0, 1) * np.clip((hsv[..., 1] - 0.15) / 0.15, 0, 1)
    turned = np.stack(
        [((hue + 0.4 * away) % 360) / 360, np.clip(hsv[..., 1] * saturation, 0, 1), np.clip(hsv[..., 2] * value, 0, 1)], -1
    )
    painted = np.asarray(Image.fromarray((turned * 255).astype(np.uint8), "HSV").convert("RGB"), dtype=np.float32) / 255
    rgb = rgba[..., :3] * (1 - mine[..., None]) + painted * mine[..., None]
    return Image.fromarray((np.dstack([rgb, rgba[..., 3:]]) * 255 + 0.5).astype(np.uint8), "RGBA")


@cache
def sprite(name, variant=0, colour=None, side=SIDE):
    """An RGBA image of `side` pixels. `variant` picks among the shapes of one word (hands)."""
    image = _load(sprite_codes()[name][variant], side)
    return recolour(image, colour) if colour and name in COLOURABLE else image


def variants(name):
    """How many shapes go under one word."""
    return len(sprite_codes()[name])


@lru_cache(4096)
def sign(text, frame, pixels=SIDE):
    """A board on a post that says `text`, `pixels` a side; `frame` is the colour of its rim."""
    # Drawn larger and averaged, for smooth edges.
    side = pixels * (4 if pixels == SIDE else 2)
    image = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0.46 * side, 0.6 * side, 0.54 * side, side), fill=(122, 92, 66, 255))
    draw.rounded_rectangle((0, 0.14 * side, side - 1, 0.66 * side), side // 14, fill=(*_rgb(frame), 255))
    draw.rounded_rectangle((0.035 * side, 0.175 * side, 0.965 * side, 0.625 * side), side // 18, fill=(252, 250, 244, 255))
    font = ImageFont.truetype(str(SIGN_FONT), int(0.36 * side))
    font.set_variation_by_axes([700])
    for i, letter in enumerate(text):
        # Equal cells, whatever the letter's width: where a letter stands never depends on its neighbours.
        draw.text(((0.16 + 0.227 * i) * side, 0.4 * side), letter, fill=(28, 26, 40, 255), font=font, anchor="mm")
    return image.resize((pixels, pixels), Image.BOX)


def _rgb(colour):
    hue, saturation, value = HUES[colour]
    pixel = Image.new("HSV", (1, 1), (int(hue / 360 * 255), int(220 * saturation), min(255, int(225 * value))))
    return pixel.convert("RGB").getpixel((0, 0))

