"""The same walk of six evaluations through the noise levels of every grid, and what the judge says of where it ends: models/<name>/grids.json.

    python3 models/training/measure_grids.py models/scenes-64/checkpoint.pt --pictures models/training/runs/grids --draw 3
    python3 models/training/measure_grids.py models/scenes-64/checkpoint.pt --pictures models/training/runs/grids --judge FILE

The first draws parts of 32 prompts, the same static on every grid, and stops and resumes anywhere; the second judges all parts there are.
`right` is the share of pictures in which all that was asked for is right, in percent; `apart` how far they are from those of `FINE` evaluations
of DDIM, as root mean square in percent of black to white.
"""

import random

import torch

import judge as judges
import spacings
from asked import single_scenes
from caption import Tokenizer, plain_caption, vocabulary
from clocks import apart
from config import CONFIG
from diffusion import guided
from export import MODELS
from in_parts import pictures_of, run
from painter import USUAL
from scores import obedience
from walks import WALKS, cosine_levels, flow_levels

#: By the names that recipes have.
GRIDS = {
    "trailing": cosine_levels, "leading": spacings.leading, "linspace": spacings.linspace, "karras": spacings.karras,
    "exponential": spacings.exponential, "flow": flow_levels, "beta": spacings.beta, "ays": spacings.aligned, "klOptimal": spacings.kl_optimal,
}  # fmt: skip
#: Samplers of one evaluation a step, by the names that recipes have.
SAMPLERS = {"ddim": "ddim", "dpmSolver": "dpm-solver++ 2M"}
EVALUATIONS, FINE, SCENES = 6, 60, 32


def scenes_of_part(part):
    return single_scenes(random.Random(f"grids/{part}"), SCENES)


def cells():
    """The finest walk first, since the others are compared with it."""
    rest = {f"{sampler}-{grid}": (sampler, GRIDS[grid](EVALUATIONS)) for sampler in SAMPLERS for grid in GRIDS}
    return {"fine": ("ddim", cosine_levels(FINE)), **rest}


@torch.no_grad()
def draw(network, way, part):
    """The pictures of a part, the same static in every cell."""
    sampler, levels = way
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(plain_caption(scene)) for scene in scenes_of_part(part)])
    x = torch.randn(len(tokens), 3, CONFIG["side"], CONFIG["side"], generator=torch.manual_seed(part))
    denoise = guided(network, tokens, torch.tensor([tokenize("")]), USUAL["guidance"])
    return WALKS[SAMPLERS[sampler]](denoise, x, levels)


def report(judge, folder, parts):
    scenes = [scene for part in parts for scene in scenes_of_part(part)]
    fine = pictures_of(folder, "fine", parts)

    def row(pictures):
        return {"right": obedience(scenes, judges.verdicts(judge, pictures))["all"], "apart": apart(pictures, fine)}

    samplers = {
        sampler: {grid: row(pictures_of(folder, f"{sampler}-{grid}", parts)) for grid in GRIDS} for sampler in SAMPLERS
    }
    return {
        "pictures": len(scenes), "guidance": USUAL["guidance"], "evaluations": EVALUATIONS, "fine": {"evaluations": FINE, **row(fine)},
        "samplers": samplers,
    }  # fmt: skip


if __name__ == "__main__":
    run(__doc__, MODELS / CONFIG["name"] / "grids.json", cells(), draw, report)
