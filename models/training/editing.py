"""Measures what becomes of pictures that are changed: models/<name>/editing.json.

    python3 models/training/editing.py models/scenes-64/checkpoint.pt --judge models/training/checkpoints/judge.pt

Shares and distances are in percent, distances of the way from black to white.
"""

import argparse
import json
import math
import random
from pathlib import Path

import numpy as np
import torch

import judge as judges
from backgrounds import BACKGROUNDS
from caption import Tokenizer, plain_caption, vocabulary
from config import CONFIG
from diffusion import guided
from edits import repaint, seam, shimmer, started_from
from export import MODELS, load_average
from grid import grid_of
from limits import apart
from painter import USUAL, painted
from render import render
from scores import percent
from walks import cosine_levels
from world import COLOURABLE, COLOURS, PLACES, Scene, Thing

FOLDER = MODELS / CONFIG["name"]
SIDE = CONFIG["side"]
SEED, BATCH = 10, 20
STRENGTHS = tuple(i / 10 for i in range(1, 11))
LOOPS = (1, 2, 5)
#: What frames of a film begin with.
NOISES = ("own", "shared", "turning")
FILM_STRENGTH = 0.7
COUNTS = {"sketches": 40, "edits": 60, "films": 6, "frames": 12}
#: A dot that changes by so much more, of 100, is seen to change.
SEEN = 5
#: Centre and radius of the mask, in pixels.
MASK = (32, 38, 19)


def scenes(rng, count):
    """Scenes with one thing that can be painted, somewhere."""
    return [Scene((Thing(rng.choice(list(COLOURABLE)), rng.choice(COLOURS)),), place=rng.choice(PLACES)) for _ in range(count)]


def blot(scene, seed, shift=0):
    """The crudest sketch of a scene: a blot of the thing's colour where the thing is, on ground in two colours; (3, side, side).

    `shift` moves the blot to the right, in pixels.
    """
    picture = render(scene, random.Random(seed)).astype(np.float32)
    # The renderer begins with the place, so the same dice give the same one.
    ground = np.broadcast_to(BACKGROUNDS[scene.place](grid_of(SIDE), random.Random(seed)), picture.shape)
    rows, columns = np.nonzero(np.abs(picture - ground).max(-1) > 40)
    sketch = np.empty_like(picture)
    horizon = round(0.65 * SIDE)
    for part in (slice(0, horizon), slice(horizon, SIDE)):
        sketch[part] = ground[part].mean((0, 1))
    (top, bottom), (left, right) = ((values.min(), values.max() + 1) for values in (rows, columns))
    y, x = np.mgrid[0:SIDE, 0:SIDE] + 0.5
    inside = ((x - shift - (left + right) / 2) / ((right - left) / 2)) ** 2 + ((y - (top + bottom) / 2) / ((bottom - top) / 2)) ** 2 < 1
    sketch[inside] = picture[rows, columns].mean(0)
    return torch.from_numpy(sketch).permute(2, 0, 1) / 127.5 - 1


def mask():
    """1 where a picture is to stay, 0 in a disc where it is drawn anew; (side, side)."""
    cx, cy, radius = MASK
    at = torch.arange(SIDE) + 0.5
    return ((at[None, :] - cx) ** 2 + (at[:, None] - cy) ** 2 >= radius**2).float()


def recoloured(scene, rng):
    """The scene with its thing in another colour."""
    thing = scene.things[0]
    other = rng.choice([colour for colour in COLOURS if colour != thing.colour])
    return Scene((Thing(thing.name, other),), place=scene.place)


def shows(verdict, scene):
    thing = scene.things[0]
    return verdict.ranked[0] == thing.name and verdict.colours[thing.name] == thing.colour


class Editor:
    """Walks of many prompts at once, as the model is meant to be used."""

    def __init__(self, network):
        self.network, self.tokenize = network, Tokenizer(vocabulary())
        self.levels = cosine_levels(USUAL["evaluations"])

    def denoiser(self, asked):
        tokens = torch.tensor([self.tokenize(plain_caption(scene)) for scene in asked])
        return guided(self.network, tokens, torch.tensor([self.tokenize("")]), USUAL["guidance"])

    def from_sketches(self, asked, sketches, eps, strength):
        return torch.cat(
            [
                started_from(self.denoiser(asked[part]), sketches[part], eps[part], strength, self.levels)
                for part in parts(len(asked))
            ]
        )

    def repainted(self, asked, pictures, keep, loops, generator):
        def one(part):
            x = torch.randn(pictures[part].shape, generator=generator)
            return repaint(self.denoiser(asked[part]), x, self.levels, pictures[part], keep, loops, generator)

        return torch.cat([one(part) for part in parts(len(asked))])


def parts(count):
    return [slice(i, i + BATCH) for i in range(0, count, BATCH)]


def static(count, seed=SEED):
    return torch.randn(count, 3, SIDE, SIDE, generator=torch.manual_seed(seed))


def by_strength(editor, judge, count):
    """From blots: how often the judge sees what was asked for, and how far the picture is from the blot."""
    wanted = scenes(random.Random(SEED), count)
    sketches = torch.stack([blot(scene, i) for i, scene in enumerate(wanted)])
    found = {}
    for strength in STRENGTHS:
        drawn = editor.from_sketches(wanted, sketches, static(count), strength)
        right = percent(shows(v, s) for v, s in zip(judges.verdicts(judge, drawn), wanted, strict=True))
        found[f"{strength:.1f}"] = {"right": right, "distance": apart(drawn, sketches)}
        print(strength, found[f"{strength:.1f}"], flush=True)
    sketched = percent(shows(v, s) for v, s in zip(judges.verdicts(judge, sketches), wanted, strict=True))
    return {"sketches": count, "evaluations": USUAL["evaluations"], "sketches_right": sketched, "strengths": found}


def outside(before, after, keep):
    """Where a picture should stay: how far it has moved, and the share of dots seen to have changed."""
    moved = (after.clamp(-1, 1) - before).square().mean(1).sqrt()[:, keep == 1]
    return {"moved": round(50 * moved.square().mean().sqrt().item(), 1), "dots_changed": round(100 * (50 * moved > SEEN).float().mean().item(), 1)}


def by_loops(editor, judge, count):
    """A thing in another colour: by other words alone, by other words and other static, and by a mask with more and more loops."""
    rng = random.Random(SEED + 1)
    before = scenes(rng, count)
    wanted = [recoloured(scene, rng) for scene in before]
    prompts = [[plain_caption(scene) for scene in asked] for asked in (before, wanted)]
    pictures, keep = painted(editor.network, prompts[0], SEED, BATCH).clamp(-1, 1), mask()

    def told(drawn):
        right = percent(shows(v, s) for v, s in zip(judges.verdicts(judge, drawn), wanted, strict=True))
        return {"right": right, **outside(pictures, drawn, keep)}

    def seams(drawn):
        return round(sum(seam(picture, keep) for picture in drawn.clamp(-1, 1)) / len(drawn), 2)

    found = {
        "pictures": count,
        "seam_before": seams(pictures),
        "other_words": told(painted(editor.network, prompts[1], SEED, BATCH)),
        "other_static": told(painted(editor.network, prompts[1], SEED + 1, BATCH)),
        "loops": {},
    }
    print(found, flush=True)
    for loops in LOOPS:
        drawn = editor.repainted(wanted, pictures, keep, loops, torch.manual_seed(SEED + 2))
        found["loops"][loops] = {"seam": seams(drawn), **told(drawn)}
        print(loops, found["loops"][loops], flush=True)
    return found


def noises(way, frames, first, second):
    """The noise of every frame of a film; `turning` goes a quarter of a circle from one static to another."""
    if way == "own":
        return static(frames, SEED + 3)
    if way == "shared":
        return first.expand(frames, -1, -1, -1)
    angles = torch.linspace(0, math.pi / 2, frames).view(-1, 1, 1, 1)
    return torch.cos(angles) * first + torch.sin(angles) * second


def by_noise(editor, films, frames):
    """Films of a blot that moves: how much they shimmer where nothing moves, by where the noise comes from."""
    rng = random.Random(SEED + 4)
    starts = static(2, SEED + 5)
    found = {way: [] for way in NOISES}
    for i, scene in enumerate(scenes(rng, films)):
        sketches = torch.stack([blot(scene, i, shift) for shift in np.linspace(-8, 8, frames)])
        for way in NOISES:
            drawn = editor.from_sketches([scene] * frames, sketches, noises(way, frames, *starts.split(1)), FILM_STRENGTH)
            found[way].append(shimmer(drawn.clamp(-1, 1), sketches))
        print(i, {way: round(values[-1], 2) for way, values in found.items()}, flush=True)
    means = {way: round(sum(values) / len(values), 1) for way, values in found.items()}
    return {"films": films, "frames": frames, "strength": FILM_STRENGTH, "shimmer": means}


def measured(editor, judge, counts):
    """All that editing.json tells, of so many sketches, edits, and films with their frames."""
    return {
        "strength": by_strength(editor, judge, counts["sketches"]),
        "mask": by_loops(editor, judge, counts["edits"]),
        "film": by_noise(editor, counts["films"], counts["frames"]),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=FOLDER / "editing.json")
    options = parser.parse_args()
    with torch.no_grad():
        facts = measured(Editor(load_average(options.checkpoint)[0]), judges.load(options.judge), COUNTS)
    options.out.write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
