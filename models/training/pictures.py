"""Writes training pictures that the site shows: models/<name>/pictures/*.png.

    python3 models/training/pictures.py
"""

import argparse
import random
from pathlib import Path

from PIL import Image

from config import CONFIG
from render import render
from world import Scene, Thing

MODELS = Path(__file__).parent.parent

#: Any three that differ in brightness, colour and detail. Everything their captions leave open comes from the seed.
PICTURES = {
    "apple": (3, Scene((Thing("apple", "red"),), place="table")),
    "cat": (5, Scene((Thing("cat"),), place="sunset")),
    "car": (2, Scene((Thing("car", "blue"),), place="snow")),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "pictures")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name, (seed, scene) in PICTURES.items():
        Image.fromarray(render(scene, random.Random(seed))).save(options.out / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
