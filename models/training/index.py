"""Writes the index of training pictures that the site searches: models/<name>/index/.

    python3 models/training/index.py
    python3 models/training/index.py --generated models/scenes-64/checkpoint.pt

The first command writes the pictures (pictures.bin), what each shows (shows.json), and how far apart pictures are by which
measure (facts.json). These depend on the world alone. The second writes how far the pictures of a trained network are from
the nearest in the index (generated.json); run it again whenever the weights change.

The pictures are the first that every training with seed 0 begins with, at 32x32 as its first stage shows them, stored in 6 bits
a value. The distance of two pictures is the root of the mean squared difference of all their values, in percent of the way
from black to white: 0 for equal pictures, 100 for black beside white. It is plain arithmetic on plain pixels, so that a browser
finds the same numbers, and it is the measure of `nearest_distances` in scores.py, on smaller pictures and in other units.
"""

import argparse
import gzip
import json
import random
from pathlib import Path

import numpy as np
import torch

from caption import plain_caption
from config import CONFIG
from data import drawn, shrunk, stream_rng, stream_seed, to_signal
from export import MODELS, load_average
from asked import held_out_scenes, single_scenes
from painter import Painter
from scores import nearest_distances, quantiles
from sprites import variants
from world import COMMON, HELD_OUT, RARE, Scene, Thing

#: The stream that process 0 of a training with the default seed starts with.
STREAM = stream_seed(0, 0, 0)
COUNT = 2048
SIDE = 32
BITS = 6
#: Sizes of collections that a fresh picture's nearest is looked for in, to see what a larger index would find.
SIZES = (256, 1024, 4096, 16384)

FOLDER = MODELS / CONFIG["name"] / "index"


def draw_stream(seed, count):
    """The first pictures of a stream, (N, 3, SIDE, SIDE) in [-1, 1], and their scenes."""
    rng = stream_rng(seed)
    scenes, pictures = [], []
    for _ in range(count):
        scene, _, picture = drawn(rng)
        scenes.append(scene)
        pictures.append(to_signal(picture))
    return scenes, shrunk(torch.stack(pictures), SIDE)


def packed(pictures):
    """Gzip of the pictures, (row, column, colour), `BITS` a value, each row as the change from the row above modulo 256."""
    levels = ((pictures.clamp(-1, 1) + 1) / 2 * (2**BITS - 1)).round().byte().permute(0, 2, 3, 1).numpy()
    changes = levels.copy()
    changes[:, 1:] -= levels[:, :-1]
    return gzip.compress(changes.tobytes(), 9, mtime=0)


def unpacked(data):
    """The inverse of `packed`, but for the rounding."""
    changes = np.frombuffer(gzip.decompress(data), np.uint8).reshape(-1, SIDE, SIDE, 3)
    levels = np.cumsum(changes, 1, dtype=np.uint8)
    return torch.from_numpy(levels).permute(0, 3, 1, 2).float() / (2**BITS - 1) * 2 - 1


def distances(a, b):
    """Distance of each picture of `a` to its partner in `b`, in percent of the way from black to white."""
    return 50 * (a - b).square().flatten(1).mean(1).sqrt()


def to_nearest(pictures, index):
    """Distance of each picture to the nearest in the index that is not itself."""
    return 50 * nearest_distances(pictures, index)


def spread(values):
    return {name: round(value, 2) for name, value in quantiles(values).items()}


def slightly_changed(pictures):
    """Copies as somebody might make them: moved by half a pixel (one of 64), a twentieth darker, a little noisy."""
    moved = (pictures + torch.cat([pictures[..., :1], pictures[..., :-1]], -1)) / 2
    noise = 0.05 * torch.randn(pictures.shape, generator=torch.Generator().manual_seed(1))
    return [moved, pictures * 0.95 - 0.05, pictures + noise]


def facts(index):
    """What the distances between pictures are: the scale on which near and far are read."""
    _, fresh = draw_stream("fresh", SIZES[-1] + 2048)
    seen, others = fresh[:2048], fresh[2048:]
    nearest = to_nearest(index[:1], index[1:]).item()
    return {
        "stream": STREAM,
        "pictures": len(index),
        "side": SIDE,
        "bits": BITS,
        "held_out": sorted(plain_caption(Scene((Thing(name, colour),), place=place)) for name, colour, place in HELD_OUT),
        "drawings": {name: variants(name) for name in (*COMMON, *RARE, "hand")},
        "distances": {
            "changed": spread(torch.cat([distances(index, copy) for copy in slightly_changed(index)])),
            "fresh": spread(to_nearest(seen, index)),
            "any_two": spread(distances(index, index.roll(1, 0))),
        },
        "fresh_by_size": {size: spread(to_nearest(seen, others[:size])) for size in SIZES},
        "check": {"nearest_to_first": round(nearest, 3)},
    }


def generated(checkpoint, index, count, seed=1):
    """How far a network's pictures are from the nearest in the index: scenes as in training, and combinations it never saw."""
    network, saved = load_average(checkpoint)
    painter, rng = Painter(network), random.Random(seed)
    report = {"training_pictures": saved["pictures"], "pictures": count}
    for name, scenes in (("generated", single_scenes(rng, count)), ("held_out", held_out_scenes(rng, count))):
        report[name] = spread(to_nearest(shrunk(painter.draw(scenes, seed), SIDE), index))
    return report


def write(name, value):
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / name
    path.write_bytes(value) if isinstance(value, bytes) else path.write_text(json.dumps(value, indent="\t") + "\n")
    print(f"{path}: {path.stat().st_size:,} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--generated", type=Path, metavar="CHECKPOINT", help="measure this network's pictures instead")
    parser.add_argument("--count", type=int, default=128, help="generated pictures of each kind")
    options = parser.parse_args()
    if options.generated:
        index = unpacked((FOLDER / "pictures.bin").read_bytes())
        write("generated.json", generated(options.generated, index, options.count))
        return
    scenes, pictures = draw_stream(STREAM, COUNT)
    data = packed(pictures)
    write("pictures.bin", data)
    write("shows.json", [plain_caption(scene) for scene in scenes])
    write("facts.json", facts(unpacked(data)))


if __name__ == "__main__":
    main()
