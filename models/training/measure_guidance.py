"""What each form of guidance does to pictures, from weak to strong: writes models/<name>/guidance.json.

    python3 models/training/measure_guidance.py models/scenes-64/checkpoint.pt --pictures models/training/runs/guidance --draw 2
    python3 models/training/measure_guidance.py models/scenes-64/checkpoint.pt --pictures models/training/runs/guidance --judge FILE

The first draws parts of 16 prompts, each from two dice, and stops and resumes anywhere; the second judges all parts there are. A share is in
percent; `burnt` is the share of values at the end of the range, within half a step of 255.
"""

import argparse
import json
import random
from pathlib import Path

import torch

import judge as judges
from asked import rendered, single_scenes
from caption import Tokenizer, plain_caption, vocabulary
from config import CONFIG
from export import MODELS, load_average
from guidance import FORMS, guided_by
from painter import USUAL
from scores import obedience
from walks import WALKS, cosine_levels

SCALES = (1, 3, 5, 7.5, 10, 15)
SCENES, DICE = 16, 2
BURNT = 1 - 0.5 / 127.5


def scenes_of_part(part):
    """The prompts of a part, each as often as there are dice."""
    return [scene for scene in single_scenes(random.Random(f"guidance/{part}"), SCENES) for _ in range(DICE)]


def cells():
    """Every form at every scale; at 1 all forms are the words' prediction alone."""
    return [("plain", 1)] + [(form, scale) for scale in SCALES[1:] for form in FORMS]


@torch.no_grad()
def draw(network, form, scale, part):
    """The pictures of a part, the same dice in every cell."""
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(plain_caption(scene)) for scene in scenes_of_part(part)])
    x = torch.randn(len(tokens), 3, CONFIG["side"], CONFIG["side"], generator=torch.manual_seed(part))
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
    scenes = [scene for part in parts for scene in scenes_of_part(part)]
    forms = {form: {} for form in FORMS}
    for form, scale in cells():
        pictures = torch.cat([torch.load(folder / f"{part}-{form}-{scale}.pt").float() for part in parts])
        forms[form][scale] = judged(judge, scenes, pictures)
    for rows in forms.values():
        rows.setdefault(1, forms["plain"][1])
    real = rendered(scenes, random.Random("guidance/renders"))
    return {
        "pictures": len(scenes), "prompts": len(scenes) // DICE, **{k: USUAL[k] for k in ("evaluations", "sampler")},
        "renders": judged(judge, scenes, real), "forms": {form: dict(sorted(rows.items())) for form, rows in forms.items()},
    }  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--pictures", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--draw", type=int, metavar="PARTS")
    parser.add_argument("--judge", type=Path)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "guidance.json")
    options = parser.parse_args()
    options.pictures.mkdir(parents=True, exist_ok=True)
    if options.draw:
        network, _ = load_average(options.checkpoint)
        for part in range(options.draw):
            for form, scale in cells():
                path = options.pictures / f"{part}-{form}-{scale}.pt"
                if not path.exists():
                    torch.save(draw(network, form, scale, part).half(), path)
                    print(path.name, flush=True)
    if options.judge:
        last = cells()[-1]
        whole = [part for part in range(1000) if (options.pictures / f"{part}-{last[0]}-{last[1]}.pt").exists()]
        result = report(judges.load(options.judge), options.pictures, whole)
        options.out.write_text(json.dumps(result, indent="\t") + "\n")


if __name__ == "__main__":
    main()
