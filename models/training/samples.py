"""Draws a sheet of prompts with a trained network, to look at: models/<name>/samples.png.

    python3 models/training/samples.py models/training/runs/scenes-64/checkpoint.pt
"""

import argparse
from pathlib import Path

import torch
from PIL import Image

from caption import Tokenizer, vocabulary
from config import CONFIG
from diffusion import guided
from export import MODELS, load_average
from walks import WALKS, cosine_levels

PROMPTS = (
    "a red apple on a wooden table", "a green apple in the snow", "a blue car on the beach", "a dog at sunset",
    "a watercolor of a dog", "a cat at night", "pixel art of a cat", "a sketch of a house",
    "a rocket in space", "a yellow bus in the desert", "a purple butterfly in a meadow", "a pink heart",
    "a lion in the desert", "a penguin in the snow", "a panda in a meadow", "a big red balloon at sunset",
    "a blue fish under water", "a whale under water", "a castle at night", "an orange star in space",
    "a yellow key on a wooden table", "a donut on a wooden table", "a pizza at sunset", "a robot in space",
    'a sign that says "OPEN"', 'a sign that says "YOGA" on the beach', "a hand", "a hand on the beach",
    "a red apple and a blue car", "a cat and a dog in the snow", "a watercolor of a red rose", "a snowman in the desert",
)  # fmt: skip


def draw(network, prompts, x, steps, guidance, sampler="ddim"):
    """Pictures for prompts from the noise `x`, (N, 3, side, side); the shape of x."""
    tokenize = Tokenizer(vocabulary())
    tokens = torch.tensor([tokenize(prompt) for prompt in prompts])
    denoise = guided(network, tokens, torch.tensor([tokenize("")]), guidance)
    return WALKS[sampler](denoise, x, cosine_levels(steps))


def sheet(pictures, columns=8, scale=2):
    """All pictures in one image."""
    rows = -(-len(pictures) // columns)
    n, c, side, _ = pictures.shape
    padded = torch.zeros(rows * columns, c, side, side)
    padded[:n] = pictures
    grid = padded.view(rows, columns, c, side, side).permute(0, 3, 1, 4, 2).reshape(rows * side, columns * side, c)
    image = Image.fromarray(((grid.clamp(-1, 1) + 1) * 127.5 + 0.5).byte().numpy())
    return image.resize((image.width * scale, image.height * scale), Image.NEAREST)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=MODELS / CONFIG["name"] / "samples.png")
    parser.add_argument("--side", type=int, default=CONFIG["side"])
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--guidance", type=float, default=3.0)
    parser.add_argument("--sampler", choices=WALKS, default="ddim")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    network, saved = load_average(options.checkpoint)
    static = torch.randn(len(PROMPTS), 3, options.side, options.side, generator=torch.manual_seed(options.seed))
    pictures = draw(network, PROMPTS, static, options.steps, options.guidance, options.sampler)
    sheet(pictures).save(options.out)
    print(f"{options.out}: {saved['pictures']:,} training pictures, {options.steps} steps of {options.sampler}, guidance {options.guidance}")


if __name__ == "__main__":
    main()
