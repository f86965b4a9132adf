"""The judge: a classifier of real renders only, which then says what generated pictures show.

    python3 models/training/judge.py --out models/training/runs/judge

It never sees a generated picture in training, and its own accuracy on unseen renders stands first in every report.
Stops and resumes anywhere.
"""

import argparse
import math
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, IterableDataset

from checkpoint import halved, write
from data import to_signal
from precision import autocast
from render import render
from world import COLOURABLE, COLOURS, COMMON, PLACES, RARE, STYLES, Mix, draw_scene

THINGS = (*COMMON, *RARE, "hand", "sign")
PLACE_NAMES = (None, *PLACES)
STYLE_NAMES = (None, *STYLES)
PAINTED = tuple(COLOURABLE)
LETTERS = 4

#: Noise on the renders, as deviation of the signal: generated pictures are never quite clean.
BLEMISH = 0.06
#: The judge sees what is hard to tell more often than the network, and rare things often enough to know them.
JUDGED = Mix(two_things=0.25, signs=0.18, rare=0.01, styled=0.4)


def shows_colour(scene):
    """Whether colours can be seen: a sketch has none, whatever the caption says."""
    return scene.style != "sketch"


def labels_of(scene):
    """Targets of every head; -1 where a question does not apply."""
    things = torch.zeros(len(THINGS))
    colours = torch.full((len(PAINTED),), -1)
    letters = torch.full((LETTERS,), -1)
    for thing in scene.things:
        things[THINGS.index(thing.name)] = 1
        if thing.colour and shows_colour(scene):
            colours[PAINTED.index(thing.name)] = COLOURS.index(thing.colour)
        if thing.text:
            letters = torch.tensor([ord(letter) - ord("A") for letter in thing.text])
    place, style = PLACE_NAMES.index(scene.place), STYLE_NAMES.index(scene.style)
    return {"things": things, "colours": colours, "place": torch.tensor(place), "style": torch.tensor(style), "letters": letters}


class Renders(IterableDataset):
    """Fresh renders with their labels."""

    def __init__(self, seed):
        self.seed = seed

    def __iter__(self):
        rng = random.Random(self.seed)
        while True:
            scene = draw_scene(rng, JUDGED)
            yield to_signal(render(scene, rng)), labels_of(scene)


class Residual(nn.Module):
    """Two 3x3 convolutions around a shortcut; halves the side if `stride` is 2."""

    def __init__(self, inputs, width, stride):
        super().__init__()
        self.conv0 = nn.Conv2d(inputs, width, 3, stride, 1, bias=False)
        self.norm0 = nn.BatchNorm2d(width)
        self.conv1 = nn.Conv2d(width, width, 3, 1, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(width)
        self.skip = nn.Conv2d(inputs, width, 1, bias=False)
        self.stride = stride

    def forward(self, x):
        # The stride as a slice: the gradient of a strided 1x1 convolution of three channels crashes oneDNN 2.6 on AVX2.
        shortcut = self.skip(x[..., :: self.stride, :: self.stride])
        return F.relu(self.norm1(self.conv1(F.relu(self.norm0(self.conv0(x))))) + shortcut)


class Judge(nn.Module):
    """What is in the picture? `forward` gives logits by head; `features` (N, 192) is where distances are measured.

    A thing is looked for at each of 8x8 spots and is there if it is at any. Its colour is read where the thing is, so that of two
    things each has its own. A letter is read at 16x16 spots, where the head for its place in the word looks.
    """

    def __init__(self):
        super().__init__()
        self.fine = nn.Sequential(Residual(3, 32, 2), Residual(32, 64, 2), Residual(64, 96, 1))
        self.coarse = nn.Sequential(Residual(96, 128, 2), Residual(128, 192, 1))
        self.things = nn.Conv2d(192, len(THINGS), 1)
        self.colours = nn.Conv2d(192, len(COLOURS), 1)
        self.place = nn.Linear(192, len(PLACE_NAMES))
        self.style = nn.Linear(192, len(STYLE_NAMES))
        self.look = nn.Conv2d(192, LETTERS, 1)
        self.look_closer = nn.Conv2d(96, LETTERS, 1)
        self.letters = nn.Conv2d(96, 26, 1)
        # Absent until seen: the sum over 64 spots begins near the logit of one thing in all.
        nn.init.constant_(self.things.bias, -math.log(64 * len(THINGS)))

    def features(self, x):
        return self.coarse(self.fine(x)).mean((2, 3))

    def forward(self, x):
        fine = self.fine(x)
        coarse = self.coarse(fine)
        mean = coarse.mean((2, 3))
        things = self.things(coarse).flatten(2).float()
        painted = things[:, [THINGS.index(name) for name in PAINTED]].softmax(-1)
        looks = (F.interpolate(self.look(coarse), scale_factor=2.0) + self.look_closer(fine)).flatten(2).float().softmax(-1)
        return {
            "things": things.logsumexp(-1), "colours": painted @ self.colours(coarse).flatten(2).float().transpose(1, 2),
            "place": self.place(mean), "style": self.style(mean), "letters": looks @ self.letters(fine).flatten(2).float().transpose(1, 2),
        }  # fmt: skip


def judge_loss(answers, labels):
    """Sum of the heads' cross-entropies; questions that do not apply count nothing."""

    def choice(name):
        return F.cross_entropy(answers[name].flatten(0, -2).float(), labels[name].flatten(), ignore_index=-1)

    total = 20 * F.binary_cross_entropy_with_logits(answers["things"].float(), labels["things"])
    total = total + choice("place") + choice("style")
    for name in ("colours", "letters"):
        if (labels[name] >= 0).any():
            total = total + choice(name)
    return total


@dataclass
class Verdict:
    """What the judge sees in one picture."""

    ranked: list[str]
    colours: dict[str, str]
    place: str | None
    style: str | None
    text: str


@torch.no_grad()
def verdicts(judge, pictures, batch=256):
    """One `Verdict` a picture; pictures are floats in [-1, 1], (N, 3, 64, 64)."""
    found = []
    for part in pictures.split(batch):
        answers = judge(part.clamp(-1, 1))
        order = answers["things"].argsort(1, descending=True).tolist()
        colours, letters = answers["colours"].argmax(-1).tolist(), answers["letters"].argmax(-1).tolist()
        places, styles = answers["place"].argmax(1).tolist(), answers["style"].argmax(1).tolist()
        for i in range(len(part)):
            found.append(
                Verdict(
                    [THINGS[k] for k in order[i][:3]],
                    {name: COLOURS[k] for name, k in zip(PAINTED, colours[i], strict=True)},
                    PLACE_NAMES[places[i]],
                    STYLE_NAMES[styles[i]],
                    "".join(chr(ord("A") + k) for k in letters[i]),
                )
            )
    return found


def train(out, pictures, batch=32, rate=2e-3, seed=100, every=250):
    """Trains on `pictures` fresh renders, kept in out/judge.pt every so many steps; goes on from there if it is there."""
    torch.manual_seed(seed)
    judge, path, done = Judge(), out / "judge.pt", 0
    optimiser = torch.optim.AdamW(judge.parameters(), rate, weight_decay=1e-3)
    if path.exists():
        saved = torch.load(path)
        judge.load_state_dict(saved["judge"])
        if "optimiser" in saved:
            optimiser.load_state_dict(saved["optimiser"])
        done = saved["renders"]
    out.mkdir(parents=True, exist_ok=True)
    since, seen = time.time(), done
    for x, labels in DataLoader(Renders(f"{seed}/{done}"), batch_size=batch):
        if done >= pictures:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1, (done - seen + batch) / (200 * batch)) * 0.5 * (1 + math.cos(math.pi * done / pictures))
        x = x + BLEMISH * torch.rand(len(x), 1, 1, 1) * torch.randn_like(x)
        with autocast("cpu"):
            value = judge_loss(judge(x), labels)
        optimiser.zero_grad(set_to_none=True)
        value.backward()
        optimiser.step()
        done += len(x)
        if done // batch % every == 0 or done >= pictures:
            print(f"{done:8,} renders  loss {value.item():.3f}  {(done - seen) / (time.time() - since):.0f}/s", flush=True)
            torch.save({"judge": judge.state_dict(), "optimiser": optimiser.state_dict(), "renders": done}, path)
    return judge.eval()


def load(path):
    """A trained judge, in evaluation mode."""
    judge = Judge().eval().requires_grad_(False)
    judge.load_state_dict(torch.load(path)["judge"])
    return judge


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pictures", type=int, default=500_000)
    parser.add_argument("--keep", type=Path, metavar="FILE", help="train no further, but write the judge here, in half precision, to be kept")
    options = parser.parse_args()
    if options.keep:
        saved = torch.load(options.out / "judge.pt")
        write({"judge": halved(saved["judge"]), "renders": saved["renders"]}, options.keep)
    else:
        train(options.out, options.pictures)


if __name__ == "__main__":
    main()
