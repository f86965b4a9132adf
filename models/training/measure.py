"""Measures a trained network with the judge and writes models/<name>/metrics.json.

    python3 models/training/measure.py models/training/runs/scenes-64/checkpoint.pt --judge models/training/runs/judge/judge.pt

Every number is a share of pictures in percent unless its name says otherwise. `--scale 0.1` takes a tenth of the pictures. A student
is measured as it is meant to be used: `--guidance 1 --evaluations 4`. With `--keep models/training/runs/measured` pictures are kept there,
by the weights that drew them: interrupted, the same command goes on where it was.
"""

import argparse
import hashlib
import json
import random
import time
from pathlib import Path

import judge as judges
from asked import held_out_scenes, pair_scenes, rendered, scenes_of, sign_scenes, single_scenes
from config import CONFIG
from export import MODELS, load_average
from painter import USUAL, Painter
from scores import frechet, least_shown, nearest_distances, obedience, pairs, quantiles, spelling
from spectrum import against
from walks import WALKS
from world import COMMON, HELD_OUT_WORDS, RARE, SEEN_WORDS, draw_scene


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
    parser.add_argument("--keep", type=Path, help="a folder for what is drawn")
    options = parser.parse_args()
    weights = hashlib.sha256(options.checkpoint.read_bytes()).hexdigest()[:16]
    kept = options.keep and options.keep / weights
    network, saved = load_average(options.checkpoint)
    settings = {"guidance": options.guidance, "evaluations": options.evaluations, "sampler": options.sampler}
    report = measure(Painter(network, settings, kept=kept), judges.load(options.judge), options.scale)
    facts = {"training_pictures": saved["pictures"], "scale": options.scale, **report}
    options.out.write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
