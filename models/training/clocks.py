"""The same walk with its stops on four clocks, and what the judge says of where it ends: models/<name>/clocks.json.

    python3 models/training/clocks.py models/scenes-64/checkpoint.pt --pictures models/training/runs/clocks --draw 6
    python3 models/training/clocks.py models/scenes-64/checkpoint.pt --pictures models/training/runs/clocks --judge FILE

The first draws parts of 32 prompts, the same static on every clock, and stops and resumes anywhere; the second judges all parts there are.
`apart` is how far the pictures are from those of `FINE` stops on the cosine clock, as root mean square in percent of black to white.
"""

import random

import torch

import judge as judges
from asked import single_scenes
from caption import Tokenizer, plain_caption, vocabulary
from config import CONFIG
from diffusion import guided
from export import MODELS
from in_parts import pictures_of, run
from painter import USUAL
from scores import obedience
from walks import WALKS, cosine_levels, flow_levels, linear_levels

#: Alpha-bars of so many steps, on each clock.
CLOCKS = {"linear": linear_levels, "cosine": cosine_levels, "flow": flow_levels, "shifted": lambda steps: flow_levels(steps, shift=3)}
STEPS = (5, 10, 20)
SCENES, FINE = 32, 100


def scenes_of_part(part):
    return single_scenes(random.Random(f"clocks/{part}"), SCENES)


def cells():
    """Every walk by its name: the finest first, since the others are compared with it."""
    return {"fine": cosine_levels(FINE), **{f"{clock}-{steps}": CLOCKS[clock](steps) for steps in STEPS for clock in CLOCKS}}


@torch.no_grad()
def draw(network, levels, part):
    """The pictures of a part, the same static in every cell."""
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(plain_caption(scene)) for scene in scenes_of_part(part)])
    x = torch.randn(len(tokens), 3, CONFIG["side"], CONFIG["side"], generator=torch.manual_seed(part))
    denoise = guided(network, tokens, torch.tensor([tokenize("")]), USUAL["guidance"])
    return WALKS[USUAL["sampler"]](denoise, x, levels)


def apart(pictures, others):
    """Root mean square of the difference, in percent of black to white, averaged over pictures."""
    return round(50 * (pictures.clamp(-1, 1) - others.clamp(-1, 1)).square().mean((1, 2, 3)).sqrt().mean().item(), 2)


def report(judge, folder, parts):
    scenes = [scene for part in parts for scene in scenes_of_part(part)]
    drawn = {name: pictures_of(folder, name, parts) for name in cells()}

    def row(name):
        seen = judges.verdicts(judge, drawn[name])
        return {"right": obedience(scenes, seen)["all"], "apart": apart(drawn[name], drawn["fine"])}

    return {
        "pictures": len(scenes), "guidance": USUAL["guidance"], "sampler": USUAL["sampler"], "fine": {"evaluations": FINE, **row("fine")},
        "clocks": {clock: {steps: row(f"{clock}-{steps}") for steps in STEPS} for clock in CLOCKS},
    }  # fmt: skip


if __name__ == "__main__":
    run(__doc__, MODELS / CONFIG["name"] / "clocks.json", cells(), draw, report)
