"""A page of text whose lines get smaller and smaller, like an opticians' chart: what a shorthand is asked to keep."""

from PIL import Image, ImageDraw, ImageFont

from sprites import MODULES

FONT = MODULES / "@fontsource-variable/literata/files/literata-latin-wght-normal.woff2"
#: Pixels a side, and of the margins.
SIDE, MARGIN = 256, 12
INK, PAPER = (36, 30, 52), (252, 249, 243)
#: What stands there, and how large, in pixels.
LINES = (
    ("Static", 64), ("is where it", 40), ("begins. From here", 26), ("on each line is smaller", 19), ("than the line above it. How far", 14.5),
    ("down can you still read, before and after?", 11), ("Shorthand keeps what a picture shows, and drops what is", 8.5),
    ("tiny. If these words have turned to gravel, that is why.", 8.5),
)  # fmt: skip


def page():
    """The page as an RGB image."""
    image = Image.new("RGB", (SIDE, SIDE), PAPER)
    draw = ImageDraw.Draw(image)
    y = -8
    for text, size in LINES:
        draw.text((MARGIN, y), text, INK, ImageFont.truetype(str(FONT), round(size)))
        y += round(1.22 * size)
    return image
