"""Scenes that a network is asked for when it is measured, and real pictures of them."""

import torch

from data import to_signal
from render import render
from world import COLOURABLE, COLOURS, HELD_OUT, PLACES, RARE, Scene, Thing, draw_scene


def single_scenes(rng, count):
    """Scenes with one ordinary thing, as training draws them."""
    scenes = []
    while len(scenes) < count:
        scene = draw_scene(rng)
        if len(scene.things) == 1 and scene.things[0].name not in ("sign", *RARE):
            scenes.append(scene)
    return scenes


def pair_scenes(rng, count):
    """Scenes with two things that can both be painted."""
    names = list(COLOURABLE)
    return [
        Scene(tuple(Thing(n, rng.choice(COLOURS)) for n in rng.sample(names, 2)), place=rng.choice((None, *PLACES))) for _ in range(count)
    ]


def sign_scenes(rng, words, count):
    return [Scene((Thing("sign", text=rng.choice(words)),), place=rng.choice((None, *PLACES))) for _ in range(count)]


def held_out_scenes(rng, count):
    combinations = sorted(HELD_OUT, key=str)
    return [Scene((Thing(name, colour),), place=place) for name, colour, place in rng.choices(combinations, k=count)]


def scenes_of(rng, name, count):
    """Plain scenes of one thing, in any colour it can have, at any place."""
    colours = COLOURS if name in COLOURABLE else (None,)
    return [Scene((Thing(name, rng.choice(colours)),), place=rng.choice((None, *PLACES))) for _ in range(count)]


def rendered(scenes, rng):
    """Real pictures of the scenes."""
    return torch.stack([to_signal(render(scene, rng)) for scene in scenes])
