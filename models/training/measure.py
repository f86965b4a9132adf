"""Measures a trained network with the judge and writes models/<name>/metrics.json.

    python3 models/training/measure.py models/training/runs/scenes-64/checkpoint.pt --judge models/training/runs/judge/judge.pt

Every number is a share of pictures in percent unless its name says otherwise. `--scale 0.1` takes a tenth of the pictures. A student
is measured as it is meant to be used: `--guidance 1 --evaluations 4`.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch

import judge as judges
from caption import plain_caption
from config import CONFIG
from data import to_signal
from export import MODELS, load_average
from render import render
from samples import draw
from spectrum import against
from walks import WALKS
from world import COLOURABLE, COLOURS, COMMON, HELD_OUT, HELD_OUT_WORDS, PLACES, RARE, SEEN_WORDS, Scene, Thing, draw_scene

#: How the model is meant to be used.
USUAL = {"guidance": 3.0, "evaluations": 20, "sampler": "ddim"}


class Painter:
    """Draws pictures of scenes with a network: prompt in, picture out, many at once; as `settings` say unless told otherwise."""

    def __init__(self, network, settings=USUAL, batch=32):
        self.network, self.settings, self.batch = network, settings, batch

    @torch.no_grad()
    def draw(self, scenes, seed, **changes):
        """Float pictures in [-1, 1], (N, 3, 64, 64); the noise depends on `seed` and the place in the list alone."""
        settings = {**self.settings, **changes}
        noise = torch.randn(len(scenes), 3, CONFIG["side"], CONFIG["side"], generator=torch.manual_seed(seed))
        captions = [plain_caption(scene) for scene in scenes]
        how = settings["evaluations"], settings["guidance"], settings["sampler"]
        parts = [slice(i, i + self.batch) for i in range(0, len(scenes), self.batch)]
        return torch.cat([draw(self.network, captions[part], noise[part], *how) for part in parts])


def percent(flags):
    """Share of true values in percent, one decimal; None of nothing."""
    flags = list(flags)
    return round(100 * sum(flags) / len(flags), 1) if flags else None


def obedience(scenes, seen):
    """Share of single-thing pictures in which the judge confirms each part, and all parts at once."""
    rows = [(scene, scene.things[0], verdict) for scene, verdict in zip(scenes, seen, strict=True)]

    def painted(scene):
        return scene.things[0].colour and judges.shows_colour(scene)

    checks = {
        "thing": [v.ranked[0] == t.name for s, t, v in rows],
        "colour": [v.colours[t.name] == t.colour for s, t, v in rows if painted(s)],
        "place": [v.place == s.place for s, t, v in rows],
        "style": [v.style == s.style for s, t, v in rows],
        "all": [
            v.ranked[0] == t.name and v.place == s.place and v.style == s.style and (not painted(s) or v.colours[t.name] == t.colour)
            for s, t, v in rows
        ],
    }
    return {"pictures": len(rows), **{name: percent(flags) for name, flags in checks.items()}}


def pairs(scenes, seen):
    """Two things in one picture: both there, and (where both can be painted) both colours on the right one."""
    rows = [(scene.things, verdict) for scene, verdict in zip(scenes, seen, strict=True)]
    both = [set(v.ranked[:2]) == {a.name, b.name} for (a, b), v in rows]
    bound = [all(v.colours[t.name] == t.colour for t in things) for things, v in rows if all(t.colour for t in things)]
    return {"pictures": len(rows), "both_things": percent(both), "both_colours": percent(bound)}


def spelling(scenes, seen):
    """Signs: letters in their place, and whole words."""
    rows = [(scene.things[0].text, verdict.text) for scene, verdict in zip(scenes, seen, strict=True)]
    return {
        "pictures": len(rows),
        "letters": percent(a == b for wanted, got in rows for a, b in zip(wanted, got, strict=True)),
        "words": percent(wanted == got for wanted, got in rows),
    }


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


@torch.no_grad()
def least_shown(judge, scenes, pictures, count=12):
    """The prompts whose thing the judge finds least of in the pictures, with what it takes them for."""
    answers = torch.cat([judge(part.clamp(-1, 1))["things"] for part in pictures.split(256)])
    asked = torch.tensor([judges.THINGS.index(scene.things[0].name) for scene in scenes])
    shown = answers.gather(1, asked[:, None])[:, 0]
    worst = shown.argsort()[:count].tolist()
    return [{"prompt": plain_caption(scenes[i]), "seen": judges.THINGS[answers[i].argmax()]} for i in worst]


def frechet(a, b):
    """Frechet distance of two sets of features (Heusel et al. 2017), in float64."""
    a, b = a.double(), b.double()
    ca, cb = torch.cov(a.T), torch.cov(b.T)
    cross = torch.linalg.eigvals(ca @ cb).real.clamp(min=0).sqrt().sum()
    return round(((a.mean(0) - b.mean(0)).square().sum() + ca.trace() + cb.trace() - 2 * cross).item(), 3)


def nearest_distances(pictures, others):
    """Root-mean-square distance of each picture to the nearest of the others (itself left out)."""
    a, b = pictures.flatten(1), others.flatten(1)
    rows = []
    for part in a.split(64):
        squared = part.square().sum(1, keepdim=True) + b.square().sum(1) - 2 * part @ b.T
        squared[squared < 1e-2] = float("inf")
        rows.append(squared.min(1).values)
    return (torch.cat(rows) / a.shape[1]).sqrt()


def quantiles(values):
    cut = torch.tensor([0.01, 0.1, 0.5, 0.9])
    return dict(zip(("p1", "p10", "median", "p90"), [round(v, 4) for v in values.quantile(cut).tolist()], strict=True))


def measure(painter, judge, scale, seed=1):
    """All measurements as one plain dictionary."""
    rng = random.Random(seed)

    def count(n):
        return max(8, round(n * scale))

    def judged(scenes, **options):
        return judges.verdicts(judge, painter.draw(scenes, seed, **options))

    report = dict(painter.settings)
    real = single_scenes(rng, count(2000))
    real_pictures = rendered(real, rng)
    report["judge_on_renders"] = obedience(real, judges.verdicts(judge, real_pictures))
    for name, words in (("judge_on_signs", SEEN_WORDS), ("judge_on_held_out_signs", HELD_OUT_WORDS)):
        signs = sign_scenes(rng, words, count(500))
        report[name] = spelling(signs, judges.verdicts(judge, rendered(signs, rng)))
    two = pair_scenes(rng, count(500))
    report["judge_on_pairs"] = pairs(two, judges.verdicts(judge, rendered(two, rng)))
    unseen = held_out_scenes(rng, count(500))
    report["judge_on_held_out_combinations"] = obedience(unseen, judges.verdicts(judge, rendered(unseen, rng)))
    rare = [scene for name in RARE for scene in scenes_of(rng, name, count(100))]
    report["judge_on_rare_things"] = obedience(rare, judges.verdicts(judge, rendered(rare, rng)))
    say("the judge itself", {k: v for k, v in report.items() if k.startswith("judge_on")})

    scenes = single_scenes(rng, count(1000))
    drawn = painter.draw(scenes, seed)
    report["generated"] = obedience(scenes, judges.verdicts(judge, drawn))
    say("generated", report["generated"])
    report["frechet"] = frechet(judge.features(drawn), judge.features(real_pictures))
    # Renders of the very scenes that were asked for, by a chance of their own: what follows does not depend on them.
    same = rendered(scenes, random.Random(f"{seed}/same scenes"))
    report["spectrum"] = against(drawn, same)
    report["worst"] = least_shown(judge, scenes, drawn)
    at_once = painter.draw(scenes, seed, evaluations=1)
    report["one_evaluation"] = {
        **obedience(scenes, judges.verdicts(judge, at_once)),
        "frechet": frechet(judge.features(at_once), judge.features(real_pictures)),
        "spectrum": against(at_once, same),
    }
    say("spectrum, and after one evaluation", {"spectrum": report["spectrum"], "one_evaluation": report["one_evaluation"]})
    held_out = held_out_scenes(rng, count(400))
    report["held_out_combinations"] = obedience(held_out, judged(held_out))
    two = pair_scenes(rng, count(300))
    report["two_things"] = pairs(two, judged(two))
    for name, words in (("seen", SEEN_WORDS), ("held_out", HELD_OUT_WORDS)):
        signs = sign_scenes(rng, words, count(200))
        report[f"signs_{name}_words"] = spelling(signs, judged(signs))
    rare = [scene for name in RARE for scene in scenes_of(rng, name, count(60))]
    report["rare_things"] = obedience(rare, judged(rare))
    every = [scenes_of(rng, name, count(20)) for name in (*COMMON, "hand", *RARE)]
    report["by_thing"] = {rows[0].things[0].name: obedience(rows, judged(rows)) for rows in every}
    say("special cases", {k: report[k] for k in ("held_out_combinations", "two_things", "signs_seen_words", "rare_things")})

    library = rendered([draw_scene(rng) for _ in range(count(20000))], rng)
    report["nearest_render_rms"] = {"generated": quantiles(nearest_distances(drawn, library))}
    report["nearest_render_rms"]["renders"] = quantiles(nearest_distances(real_pictures[:1000], library))
    say("nearest renders", report["nearest_render_rms"])

    few = scenes[: count(250)]
    report["by_evaluations"] = {
        walk: {n: obedience(few, judged(few, sampler=walk, evaluations=n)) for n in (1, 2, 4, 6, 10, 20, 50)} for walk in WALKS
    }
    say("by evaluations", {walk: {n: r["thing"] for n, r in rows.items()} for walk, rows in report["by_evaluations"].items()})
    report["by_guidance"] = {}
    for guidance in (0, 1, 2, 3, 4, 6, 8, 10):
        pictures = painter.draw(few, seed, guidance=guidance)
        spread = judge.features(painter.draw(few[:8] * 8, seed + 1, guidance=guidance)).view(8, 8, -1).std(0).mean().item()
        report["by_guidance"][guidance] = {**obedience(few, judges.verdicts(judge, pictures)), "variety": round(spread, 4)}
    say("by guidance", {g: (r["all"], r["variety"]) for g, r in report["by_guidance"].items()})
    return report


def say(what, value):
    print(time.strftime("%H:%M:%S"), what, json.dumps(value), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "metrics.json")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--guidance", type=float, default=USUAL["guidance"])
    parser.add_argument("--evaluations", type=int, default=USUAL["evaluations"])
    parser.add_argument("--sampler", choices=WALKS, default=USUAL["sampler"])
    options = parser.parse_args()
    network, saved = load_average(options.checkpoint)
    settings = {"guidance": options.guidance, "evaluations": options.evaluations, "sampler": options.sampler}
    report = measure(Painter(network, settings), judges.load(options.judge), options.scale)
    facts = {"training_pictures": saved["pictures"], "scale": options.scale, **report}
    options.out.write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
