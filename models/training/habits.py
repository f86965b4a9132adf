"""Measures which habits of writing prompts help this model: models/<name>/habits.json.

    python3 models/training/habits.py models/scenes-64/checkpoint.pt --judge models/training/checkpoints/judge.pt

Each habit is tried on pairs of prompts, without it and with it, from the same static; both are right where the judge sees what was wanted,
whether the prompt said so or not. Shares are in percent; `error` is the standard error of the difference, over pairs.
"""

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path

import torch

import judge as judges
from caption import PLACE_PHRASES
from config import CONFIG
from export import MODELS, load_average
from painter import painted
from scores import percent
from world import COLOURABLE, COLOURS, FIXED

FOLDER = MODELS / CONFIG["name"]
PAIRS = 200
#: The dice of both pictures of a pair, and how many are painted at once.
SEED, BATCH = 14, 20

#: Words that mean much the same, and that the model has never seen.
UNHEARD = {
    "dog": "hound", "cat": "feline", "rabbit": "hare", "boat": "vessel", "car": "vehicle", "house": "cottage", "pig": "hog",
    "turtle": "terrapin", "gift": "parcel", "cap": "beanie", "cup": "mug", "rocket": "missile", "ball": "sphere", "tree": "oak",
}  # fmt: skip


@dataclass(frozen=True)
class Ask:
    """A prompt, and what is wanted of its picture, whether the prompt says so or not."""

    prompt: str
    things: tuple[str, ...]
    colour: str | None = None
    place: str | None = None

    def is_met(self, seen):
        if set(seen.ranked[: len(self.things)]) != set(self.things):
            return False
        coloured = self.colour is None or seen.colours[self.things[0]] == self.colour
        return coloured and (self.place is None or seen.place == self.place)


def a(noun):
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def both(without, prompt, *things, **wanted):
    """One wish, said in two ways: without the habit and with it."""
    return Ask(without, things, **wanted), Ask(prompt, things, **wanted)


def colour(rng):
    name, wanted = rng.choice(list(COLOURABLE)), rng.choice(COLOURS)
    return both(a(name), a(f"{wanted} {name}"), name, colour=wanted)


def place(rng):
    name, wanted = rng.choice(list(FIXED)), rng.choice(list(PLACE_PHRASES))
    return both(a(name), f"{a(name)} {PLACE_PHRASES[wanted][0]}", name, place=wanted)


def known_word(rng):
    name = rng.choice(list(UNHEARD))
    return both(a(UNHEARD[name]), a(name), name)


def one_thing(rng):
    one, other = rng.sample(list(FIXED), 2)
    return Ask(f"{a(one)} and {a(other)}", (one, other)), Ask(a(one), (one,))


def again(rng):
    name = rng.choice(list(FIXED))
    return both(a(name), f"{a(name)}, {name}, {name}", name)


def praise(rng):
    name = rng.choice(list(FIXED))
    return both(a(name), f"{a(name)}, masterpiece, best quality, highly detailed", name)


#: In the order in which the lesson speaks of them.
HABITS = {"colour": colour, "place": place, "known_word": known_word, "one_thing": one_thing, "again": again, "praise": praise}


def tried(habit, count=PAIRS, seed=SEED):
    """`count` pairs of prompts for a habit."""
    rng = random.Random(seed)
    return [HABITS[habit](rng) for _ in range(count)]


def judged(judge, network, tries):
    """What one habit changes."""
    pictures, met = [], []
    for asks in zip(*tries, strict=True):
        drawn = painted(network, [ask.prompt for ask in asks], SEED, BATCH)
        pictures.append(drawn)
        met.append([ask.is_met(seen) for ask, seen in zip(asks, judges.verdicts(judge, drawn), strict=True)])
    gains = torch.tensor(met[1], dtype=torch.float64) - torch.tensor(met[0], dtype=torch.float64)
    return {
        "example": [ask.prompt for ask in tries[0]],
        "pairs": len(tries),
        "without": percent(met[0]),
        "with": percent(met[1]),
        "error": round(100 * gains.std().item() / len(tries) ** 0.5, 1),
        "same_picture": percent(torch.equal(x, y) for x, y in zip(*pictures, strict=True)),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=FOLDER / "habits.json")
    parser.add_argument("--pairs", type=int, default=PAIRS)
    options = parser.parse_args()
    network, _ = load_average(options.checkpoint)
    judge = judges.load(options.judge)
    facts = {}
    for habit in HABITS:
        facts[habit] = judged(judge, network, tried(habit, options.pairs))
        print(habit, facts[habit], flush=True)
    options.out.write_text(json.dumps(facts, indent="\t") + "\n")


if __name__ == "__main__":
    main()
