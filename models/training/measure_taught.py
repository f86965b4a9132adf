"""Measures a taught word: whether what is drawn under it is the taught thing, and what the model forgot; printed as JSON.

    npm run teach -- blorp drawings/*.png --out blorp.safetensors
    python3 models/training/measure_taught.py models/scenes-64/weights.safetensors blorp.safetensors drawings/*.png --judge models/training/checkpoints/judge.pt

Whether it is the thing a nearest neighbour says (nearest.py): among the drawings put into the same place, renders of five other things there,
and the place with nothing in it. The places were never shown with the word. `control` is what it says of pictures whose thing is known: what the
untaught model draws of the five others.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
from PIL import Image

import judge as judges
from backgrounds import BACKGROUNDS
from caption import PLACE_PHRASES, Tokenizer, plain_caption, vocabulary
from data import to_signal
from diffusion import guided
from export import load_average
from grid import grid_of
from nearest import nearest
from render import render
from samples import sheet
from scores import obedience
from taught import apply, read
from walks import cosine_levels, ddim
from world import COLOURS, Scene, Thing, combinations

UNSEEN = ("beach", "space", "desert")
OTHERS = ("apple", "dog", "car", "fish", "tree")
#: Those of them that come in colours, and the colour in which they are likest to the drawings of /teach.
COLOURED, HARDEST = ("apple", "car", "fish"), "purple"
SEEDS, REFERENCES, SIDE, BATCH = 20, 64, 64, 20
#: Pictures of each of the others in each place that the test is tried on.
CONTROLS = 8
STEPS, GUIDANCE = 20, 3.0
#: Things that are asked for before and after.
ASKED = 100


def cut_out(path):
    """A drawing as RGBA, what is like the corners and joined to the edge away: src/lib/teaching/cut-out.ts."""
    image = Image.open(path).convert("RGBA").resize((128, 128), Image.BOX)
    pixels = np.array(image)
    like = np.linalg.norm(pixels[..., :3].astype(float) - pixels[0, 0, :3], axis=-1) <= 48
    ground = np.zeros_like(like)
    ground[[0, -1]], ground[:, [0, -1]] = like[[0, -1]], like[:, [0, -1]]
    while True:
        grown = ground.copy()
        grown[1:] |= ground[:-1]
        grown[:-1] |= ground[1:]
        grown[:, 1:] |= ground[:, :-1]
        grown[:, :-1] |= ground[:, 1:]
        grown &= like
        if (grown == ground).all():
            break
        ground = grown
    pixels[ground, 3] = 0
    return Image.fromarray(pixels)


def placed(drawing, place, rng):
    """A drawing in a place, as render.py puts things there."""
    side = round(SIDE * rng.uniform(0.5, 0.85))
    left, top = round((SIDE - side) * rng.uniform(0.15, 0.85)), min(round(SIDE * rng.uniform(0.81, 0.93) - side), SIDE - side)
    canvas = Image.new("RGBA", (SIDE, SIDE))
    canvas.paste(drawing.resize((side, side), Image.BOX), (left, top))
    rgba = np.asarray(canvas, dtype=np.float32)
    shown = rgba[..., 3:] / 255
    return to_signal((BACKGROUNDS[place](grid_of(SIDE), rng) * (1 - shown) + rgba[..., :3] * shown).clip(0, 255).astype(np.uint8))


@torch.no_grad()
def drawn(network, tokenize, prompts, seed):
    """Pictures of prompts, as the site draws them."""
    x = torch.randn(len(prompts), 3, SIDE, SIDE, generator=torch.Generator().manual_seed(seed))
    tokens, empty = torch.tensor([tokenize(prompt) for prompt in prompts]), torch.tensor([tokenize("")])
    parts = [slice(i, i + BATCH) for i in range(0, len(prompts), BATCH)]
    return torch.cat([ddim(guided(network, tokens[part], empty, GUIDANCE), x[part], cosine_levels(STEPS)) for part in parts])


def known_in(place, drawings):
    """What a picture of a place is compared with, by name: None is the taught thing; and empty places, for the ground."""
    rng = random.Random(place)

    def empty():
        return to_signal(BACKGROUNDS[place](grid_of(SIDE), rng).clip(0, 255).astype(np.uint8))

    def other(name):
        colour = rng.choice(COLOURS) if name in COLOURED else None
        return to_signal(render(Scene((Thing(name, colour),), place=place), rng))

    known = {None: torch.stack([placed(rng.choice(drawings), place, rng) for _ in range(REFERENCES)])}
    known |= {name: torch.stack([other(name) for _ in range(REFERENCES)]) for name in OTHERS}
    known["nothing"] = torch.stack([empty() for _ in range(REFERENCES)])
    return known, torch.stack([empty() for _ in range(REFERENCES // 2)])


def control(network, known):
    """How often the test is right about what the untaught model draws of others, and how often it takes that for the taught thing; percent."""
    rng = random.Random(3)
    right, mistaken, of = 0, 0, 0
    for place in UNSEEN:
        things = [Thing(name, rng.choice(COLOURS) if name in COLOURED else None) for name in OTHERS for _ in range(CONTROLS)]
        things += [Thing(name, HARDEST) for name in COLOURED for _ in range(CONTROLS // 2)]
        prompts = [plain_caption(Scene((thing,), place=place)) for thing in things]
        said = nearest(drawn(network, Tokenizer(vocabulary()), prompts, 9), *known[place])
        right += sum(name == thing.name for name, thing in zip(said, things))
        mistaken += said.count(None)
        of += len(things)
    return {"of": of, "right": round(100 * right / of, 1), "taken for it": round(100 * mistaken / of, 1)}


def measure(weights, path, drawings, judge, strengths, show):
    """What is found with the word's additions times each strength; `before` is the network without them, as the site draws what doesn't say the word."""
    taught = read(path)
    tokenize = Tokenizer([*vocabulary(), taught.word])
    scenes = [Scene((Thing(name, colour),), place=place) for name, colour, place in random.Random(7).sample(list(combinations()), ASKED)]
    asked = [plain_caption(scene) for scene in scenes]

    def obeyed(network):
        return obedience(scenes, judges.verdicts(judge, drawn(network, tokenize, asked, 2)))

    known = {place: known_in(place, drawings) for place in UNSEEN}
    found, rows = [], []
    for strength in strengths:
        network = apply(load_average(weights)[0], taught, strength)
        right, rows = {}, []
        for place in UNSEEN:
            pictures = drawn(network, tokenize, [f"a {taught.word} {PLACE_PHRASES[place][0]}"] * SEEDS, 1)
            rows.append(pictures[:8])
            right[place] = nearest(pictures, *known[place]).count(None)
        share = 100 * sum(right.values()) / (SEEDS * len(UNSEEN))
        found.append({"strength": strength, "nearest": {**right, "of": SEEDS, "percent": round(share, 1)}, "others": obeyed(network)})
    if show:
        rows.append(drawn(network, tokenize, [f"a {taught.word}", f"a watercolor of a {taught.word}", f"a {taught.word} in the snow", "a dog"] * 2, 3))
        sheet(torch.cat(rows), 8).save(show)
    untaught, _ = load_average(weights)
    return {"word": taught.word, "control": control(untaught, known), "before": obeyed(untaught), "after": found}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("taught", type=Path)
    parser.add_argument("drawings", type=Path, nargs="+")
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--strengths", type=float, nargs="+", default=[1.0], help="what the additions are multiplied with; the site's is 1")
    parser.add_argument("--show", type=Path, help="a sheet of some of the pictures of the last strength, PNG")
    options = parser.parse_args()
    found = measure(options.weights, options.taught, [cut_out(path) for path in options.drawings], judges.load(options.judge), options.strengths, options.show)
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
