"""Writes training pictures that the site shows: models/<name>/pictures/*.png, and a sheet of twelve with its captions.

    python3 models/training/pictures.py
"""

import argparse
import json
import random
from pathlib import Path

from PIL import Image

from caption import plain_caption
from config import CONFIG
from grid import SIZE
from page import page
from render import render
from world import RARE, Scene, Thing

MODELS = Path(__file__).parent.parent

#: Any three that differ in brightness, colour and detail. Everything their captions leave open comes from the seed.
PICTURES = {
    "apple": (3, Scene((Thing("apple", "red"),), place="table")),
    "cat": (5, Scene((Thing("cat"),), place="sunset")),
    "car": (2, Scene((Thing("car", "blue"),), place="snow")),
}

#: Twelve to be told apart, or mixed up, under noise: some differ in colour, some in shape alone.
TWELVE = (
    (3, Scene((Thing("apple", "red"),), place="table")),
    (4, Scene((Thing("apple", "green"),), place="table")),
    (6, Scene((Thing("donut"),), place="table")),
    (5, Scene((Thing("cat"),), place="sunset")),
    (1, Scene((Thing("dog"),), place="sunset")),
    (7, Scene((Thing("balloon", "red"),), place="sunset")),
    (2, Scene((Thing("car", "blue"),), place="snow")),
    (8, Scene((Thing("penguin"),), place="snow")),
    (9, Scene((Thing("fish", "orange"),), place="water")),
    (10, Scene((Thing("star", "yellow"),), place="night")),
    (11, Scene((Thing("panda"),), place="meadow")),
    (12, Scene((Thing("bus", "yellow"),), place="desert")),
)


#: What training showed under one word: two pictures of each rare thing, and each of the fifteen hands.
ORIGINALS = {
    **{name: tuple((seed, Scene((Thing(name),))) for seed in (1, 2)) for name in RARE},
    "hands": tuple((seed, Scene((Thing("hand"),))) for seed in (12, 18, 5, 7, 19, 4, 1, 11, 30, 20, 2, 3, 6, 13, 32)),
}

#: What is sent through a shorthand and back, by name.
ROUND_TRIP = {
    "sign": (3, Scene((Thing("sign", text="OPEN"),), place="table")),
    "dog": (1, Scene((Thing("dog"),), place="sunset")),
    "castle": (4, Scene((Thing("castle"),), place="meadow")),
}


def sheet_of(scenes):
    """All pictures side by side."""
    sheet = Image.new("RGB", (SIZE * len(scenes), SIZE))
    for column, (seed, scene) in enumerate(scenes):
        sheet.paste(Image.fromarray(render(scene, random.Random(seed))), (SIZE * column, 0))
    return sheet


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "pictures")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name, (seed, scene) in PICTURES.items():
        Image.fromarray(render(scene, random.Random(seed))).save(options.out / f"{name}.png", optimize=True)
    sheet_of(TWELVE).save(options.out / "twelve.png", optimize=True)
    for name, scenes in {**ORIGINALS, "round-trip": ROUND_TRIP.values()}.items():
        sheet_of(scenes).save(options.out / f"{name}.png", optimize=True)
    page().save(options.out / "page.png", optimize=True)
    captions = [plain_caption(scene) for _, scene in TWELVE]
    (options.out / "twelve.json").write_text(json.dumps(captions, indent="\t") + "\n")


if __name__ == "__main__":
    main()
