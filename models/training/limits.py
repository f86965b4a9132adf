"""Measures where the model breaks, for the lesson on it: models/<name>/limits.json.

    python3 models/training/limits.py models/scenes-64/checkpoint.pt --judge models/training/checkpoints/judge.pt

Shares are in percent. Which picture a seed gives depends on the machine, so the recorded pictures are judged too, as they lie there.
"""

import argparse
import gzip
import json
import math
import random
from collections import Counter
from pathlib import Path
from string import ascii_uppercase

import numpy as np
import torch

import judge as judges
from asked import rendered, sign_scenes
from caption import plain_caption
from config import CONFIG
from export import MODELS, load_average
from painter import USUAL, painted
from scores import percent
from world import COLOURS, COMMON, HELD_OUT_WORDS, RARE, SEEN_WORDS, draw_scene

FOLDER = MODELS / CONFIG["name"]
ARTICLE = {name: f"{'an' if name[0] in 'aeio' else 'a'} {name}" for name in RARE}
GUIDANCES = (1, 3, 10)
RELATIONS = ("a star on a car", "a car on a star", "a star and a car")


def colour_of_apple(verdict):
    """None where there is no apple, or no colour: a sketch has none."""
    return verdict.colours["apple"] if verdict.ranked[0] == "apple" and verdict.style != "sketch" else None


#: What is read off the pictures of a recorded set.
READ = {
    "signs": lambda v: v.text,
    "hands": lambda v: v.ranked[0],
    "rare-things": lambda v: v.ranked[0],
    "star-on-car": lambda v: v.ranked[:2],
    "silent-colour": colour_of_apple,
}
#: The static that every list of prompts begins with, and how many are painted at once.
SEED, BATCH = 11, 20
COUNTS = {"signs": 200, "rare": 60, "colours": 200, "relations": 60}


def asked(counts=COUNTS, seed=SEED):
    """What is drawn: name -> (prompts, guidance)."""
    rng = random.Random(seed)
    usual = USUAL["guidance"]
    signs = {
        name: ([plain_caption(scene) for scene in sign_scenes(rng, words, counts["signs"])], usual)
        for name, words in (("signs_seen_words", SEEN_WORDS), ("signs_held_out_words", HELD_OUT_WORDS))
    }
    rare = {f"rare/{name}": ([phrase] * counts["rare"], usual) for name, phrase in ARTICLE.items()}
    colours = {f"colours/{guidance}": (["an apple"] * counts["colours"], guidance) for guidance in GUIDANCES}
    relations = {f"relations/{prompt}": ([prompt] * counts["relations"], usual) for prompt in RELATIONS}
    return {**signs, **rare, **colours, **relations}


def spelled(wanted, seen):
    """Signs: letters right in all, at each place of the word, and of each letter; whole words."""
    pairs = list(zip(wanted, seen, strict=True))
    rows = [(place, a, a == b) for word, verdict in pairs for place, (a, b) in enumerate(zip(word, verdict.text, strict=True))]
    return {
        "pictures": len(pairs),
        "letters": percent(right for _, _, right in rows),
        "words": percent(word == verdict.text for word, verdict in pairs),
        "by_place": [percent(right for at, _, right in rows if at == place) for place in range(judges.LETTERS)],
        "by_letter": {
            letter: {"asked": sum(1 for _, a, _ in rows if a == letter), "right": percent(right for _, a, right in rows if a == letter)}
            for letter in ascii_uppercase
        },
    }


def shares(names):
    """Name -> share in percent, the largest first."""
    counted = Counter(names)
    return {name: round(100 * count / counted.total(), 1) for name, count in counted.most_common()}


def apart(a, b):
    """Mean root-mean-square distance of pictures side by side, in percent of the way from black to white."""
    return round(50 * (a.clamp(-1, 1) - b.clamp(-1, 1)).square().flatten(1).mean(1).sqrt().mean().item(), 1)


def times_shown(pictures, draws=1_000_000, seed=1):
    """How often training showed each thing, were its mix the ordinary one throughout; the rare ones are counted as one, and shared out."""
    rng = random.Random(seed)
    counted = Counter(thing.name for _ in range(draws) for thing in draw_scene(rng).things)
    rare = sum(counted[name] for name in RARE) / len(RARE)
    return {name: round(pictures * (rare if name in RARE else counted[name]) / draws) for name in (*COMMON, *RARE)}


def recorded(name):
    """The pictures of a recorded set as floats in [-1, 1], (N, 3, side, side)."""
    head = json.loads((FOLDER / "recorded" / f"{name}.json").read_text())
    count = len(head["drawn"])
    side = math.isqrt(head["size"] // 3)
    size = head["size"] * count
    changes = np.frombuffer(gzip.decompress((FOLDER / "recorded" / f"{name}.bin").read_bytes())[:size], np.uint8)
    values = np.cumsum(changes.reshape(-1, 3), 0, dtype=np.uint8).reshape(count, side, side, 3)
    return torch.from_numpy(values).permute(0, 3, 1, 2).float() / 127.5 - 1


def report(judge, wanted, pictures):
    """All of it as one plain dictionary."""

    def seen(name):
        return judges.verdicts(judge, pictures[name])

    said = {name: spelled([prompt.split('"')[1] for prompt in wanted[name][0]], seen(name)) for name in ("signs_seen_words", "signs_held_out_words")}
    rng = random.Random(12)
    real = sign_scenes(rng, SEEN_WORDS + HELD_OUT_WORDS, 1000)
    said["judge_on_signs"] = spelled([scene.things[0].text for scene in real], judges.verdicts(judge, rendered(real, rng)))
    said["rare_things"] = {}
    for name in RARE:
        found = shares(v.ranked[0] for v in seen(f"rare/{name}"))
        said["rare_things"][name] = {"pictures": len(pictures[f"rare/{name}"]), "right": found.get(name, 0.0), "taken_for": found}
    said["silent_colour"] = {}
    for guidance in GUIDANCES:
        verdicts = seen(f"colours/{guidance}")
        coloured = [colour for colour in map(colour_of_apple, verdicts) if colour]
        found = shares(coloured)
        said["silent_colour"][guidance] = {
            "pictures": len(verdicts),
            "sketches": sum(v.style == "sketch" for v in verdicts),
            "coloured": len(coloured),
            "shares": {colour: found.get(colour, 0.0) for colour in COLOURS},
        }
    both = {prompt: percent(set(v.ranked[:2]) == {"star", "car"} for v in seen(f"relations/{prompt}")) for prompt in RELATIONS}
    on, under, _ = (pictures[f"relations/{prompt}"] for prompt in RELATIONS)
    said["relations"] = {"pictures": len(on), "both_things": both, "turned_round": apart(on, under), "other_static": apart(on[1:], on[:-1])}
    said["recorded"] = {name: [READ[name](v) for v in judges.verdicts(judge, recorded(name))] for name in READ}
    return said


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=FOLDER / "limits.json")
    options = parser.parse_args()
    network, saved = load_average(options.checkpoint)
    wanted = asked()
    pictures = {name: painted(network, prompts, SEED, BATCH, guidance=guidance) for name, (prompts, guidance) in wanted.items()}
    measured = json.loads((FOLDER / "metrics.json").read_text())
    known = {
        "common_right": {name: measured["by_thing"][name]["thing"] for name in COMMON},
        "new_combinations": measured["held_out_combinations"]["all"],
    }
    facts = {**known, "times_shown": times_shown(saved["pictures"]), **report(judges.load(options.judge), wanted, pictures)}
    options.out.write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
