"""What each form of guidance does to pictures, from weak to strong: writes models/<name>/guidance.json.

    python3 models/training/measure_guidance.py models/scenes-64/checkpoint.pt --pictures models/training/runs/guidance --draw 2
    python3 models/training/measure_guidance.py models/scenes-64/checkpoint.pt --pictures models/training/runs/guidance --judge FILE

The first draws parts of 16 prompts, each from two dice; the second judges all parts there are (in_parts.py). A share is in
percent; `burnt` is the share of values at the end of the range, within half a step of 255.
"""

import json
import random

import torch

import judge as judges
from asked import rendered, single_scenes
from caption import Tokenizer, plain_caption, vocabulary
from config import CONFIG
from export import MODELS, load_average
from guidance import FORMS, guided_by, guided_by_worse
from in_parts import pictures_of, run
from painter import USUAL
from scores import obedience
from walks import WALKS, cosine_levels

SCALES = (1, 3, 5, 7.5, 10, 15)
#: Strengths that autoguidance is used at in its paper; above, it was measured like the others.
GENTLE = (1.5, 2)
SCENES, DICE = 16, 2
BURNT = 1 - 0.5 / 127.5
#: The form that goes away from a worse copy of the network, and that copy.
AUTO, WORSE = "auto", MODELS / "scenes-64-early" / "checkpoint.pt"
OUT = MODELS / CONFIG["name"] / "guidance.json"


def scenes_of_part(part):
    """The prompts of a part, each as often as there are dice."""
    return [scene for scene in single_scenes(random.Random(f"guidance/{part}"), SCENES) for _ in range(DICE)]


def cells():
    """Every form at every scale; at 1 all forms are the words' prediction alone."""
    pairs = [("plain", 1)] + [(AUTO, scale) for scale in GENTLE] + [(form, scale) for scale in SCALES[1:] for form in (*FORMS, AUTO)]
    return {f"{form}-{scale}": (form, scale) for form, scale in pairs}


@torch.no_grad()
def draw(network, way, part):
    """The pictures of a part, the same dice in every cell."""
    form, scale = way
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(plain_caption(scene)) for scene in scenes_of_part(part)])
    x = torch.randn(len(tokens), 3, CONFIG["side"], CONFIG["side"], generator=torch.manual_seed(part))
    if form == AUTO:
        denoise = guided_by_worse(network, load_average(WORSE)[0], tokens, scale)
    else:
        denoise = guided_by(form, network, tokens, torch.tensor([tokenize("")]), scale)
    return WALKS[USUAL["sampler"]](denoise, x, cosine_levels(USUAL["evaluations"]))


def burnt(pictures):
    return round(100 * (pictures.abs() >= BURNT).float().mean().item(), 2)


def judged(judge, scenes, pictures):
    """The judge's word on one cell. Variety is the spread of its features between the dice of a prompt."""
    features = judge.features(pictures.clamp(-1, 1)).view(-1, DICE, 192)
    return {
        "all": obedience(scenes, judges.verdicts(judge, pictures))["all"],
        "variety": round(features.std(1).mean().item(), 4),
        "burnt": burnt(pictures),
    }


def report(judge, folder, parts):
    """Cells that were not drawn here keep what the file says of them, if it is of as many pictures."""
    scenes = [scene for part in parts for scene in scenes_of_part(part)]
    before = json.loads(OUT.read_text())
    forms = {form: {} for form in (*FORMS, AUTO)}
    for name, (form, scale) in cells().items():
        pictures = pictures_of(folder, name, parts)
        if pictures is None and before["pictures"] != len(scenes):
            raise FileNotFoundError(f"{name} of parts {parts} in {folder}")
        if pictures is None:
            rows = before["gentle"] if scale in GENTLE else before["forms"][form]
            forms[form][scale] = rows[str(scale)]
        else:
            forms[form][scale] = judged(judge, scenes, pictures)
    for rows in forms.values():
        rows.setdefault(1, forms["plain"][1])
    real = rendered(scenes, random.Random("guidance/renders"))
    return {
        "pictures": len(scenes), "prompts": len(scenes) // DICE, **{k: USUAL[k] for k in ("evaluations", "sampler")},
        "renders": judged(judge, scenes, real), "gentle": {scale: forms[AUTO].pop(scale) for scale in GENTLE},
        "forms": {form: dict(sorted(rows.items())) for form, rows in forms.items()},
    }  # fmt: skip


if __name__ == "__main__":
    run(__doc__, OUT, cells(), draw, report)
