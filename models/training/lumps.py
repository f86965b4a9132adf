"""Small pictures with the faults that generated ones have, of which the fault-free large picture is known."""

import math

import torch
from torch.nn import functional as F

from diffusion import HALF_PI, guided, noised
from walks import ddim

#: Shares of a batch that stay as they are, and that are bent, smeared and grained; the rest is drawn again by the network that will be finished.
UNTOUCHED, BENT = 0.25, 0.35
#: Angles of the noise that the network draws again from: so much that it has to guess details, so little that everything stays in its place.
ANGLES = (0.25, 0.85)
#: Farthest that a pixel is moved, in pixels, and noise and blur at most.
BEND, GRAIN, SMEAR = 1.2, 0.08, 0.7


def bent(pictures, generator):
    """Pictures whose edges wander smoothly, more or less blurred, with a little noise."""
    n, _, side, _ = pictures.shape

    def some(*shape):
        return torch.rand(n, *shape, generator=generator).to(pictures)

    moved = BEND * some(1, 1, 1) * torch.randn(n, 2, side // 8, side // 8, generator=generator).to(pictures)
    moved = F.interpolate(moved, size=side, mode="bicubic", align_corners=False).permute(0, 2, 3, 1) * 2 / side
    straight = F.affine_grid(torch.eye(2, 3).expand(n, -1, -1), [n, 1, side, side], align_corners=False).to(pictures)
    pictures = F.grid_sample(pictures, straight + moved, padding_mode="border", align_corners=False)
    soft = F.avg_pool2d(F.pad(pictures, (1, 1, 1, 1), mode="replicate"), 3, 1)
    pictures = torch.lerp(pictures, soft, SMEAR * some(1, 1, 1))
    return pictures + GRAIN * some(1, 1, 1) * torch.randn(pictures.shape, generator=generator).to(pictures)


@torch.no_grad()
def redrawn(network, pictures, tokens, generator):
    """Pictures as the network draws them from halfway, in two evaluations: with its lumps, at the place of the true ones."""
    low, high = ANGLES
    phi = low + (high - low) * torch.rand((), generator=generator).item()
    eps = torch.randn(pictures.shape, generator=generator).to(pictures)
    x = noised(pictures, eps, torch.tensor(phi))
    levels = [math.cos(angle) ** 2 for angle in (phi, min(phi / 2, HALF_PI), 0)]
    return ddim(guided(network, tokens, None, 1), x, levels)


def lumped(network, pictures, tokens, generator):
    """A batch of pictures, each with one kind of fault or none; the order says which, so batches have to be shuffled."""
    first, second = round(UNTOUCHED * len(pictures)), round((UNTOUCHED + BENT) * len(pictures))
    rest = redrawn(network, pictures[second:], tokens[second:], generator) if second < len(pictures) else pictures[:0]
    return torch.cat([pictures[:first], bent(pictures[first:second], generator), rest]).clamp(-1, 1)
