"""Walks that begin with a picture, or leave a part of one as it is: the twins of start-from.ts and repaint.ts in src/lib/diffusion."""

import math

import torch

from walks import ddim


def started_from(denoise, picture, eps, strength, levels, walk=ddim):
    """SDEdit (Meng et al. 2022, arXiv 2108.01073): the picture under the noise of the step where `strength` of the walk is left, and on from there."""
    steps = len(levels) - 1
    left = levels[steps - max(1, math.floor(steps * strength + 1e-9)) :]
    x = math.sqrt(left[0]) * picture + math.sqrt(1 - left[0]) * eps
    return walk(denoise, x, left)


def repaint(denoise, x, levels, picture, keep, loops, generator, walk=ddim):
    """RePaint (Lugmayr et al. 2022, arXiv 2201.09865, Algorithm 1): where `keep` is 1 the picture stays; every step but the last is walked `loops` times."""

    def noise():
        return torch.randn(x.shape, generator=generator)

    for start, end in zip(levels[:-1], levels[1:], strict=True):
        for left in range(loops if end < 1 else 1, 0, -1):
            drawn = walk(denoise, x, [start, end])
            known = math.sqrt(end) * picture + math.sqrt(1 - end) * noise()
            x = keep * known + (1 - keep) * drawn
            if left > 1:
                x = math.sqrt(start / end) * x + math.sqrt(1 - start / end) * noise()
    return x


def seam(picture, keep):
    """How much brighter or darker neighbours are across the edge of a mask than neighbours beside it; 1 where the edge does not show.

    `picture` is (3, side, side), `keep` (side, side) of 0 and 1. Beside: up to two pixels on along the same line, on either side.
    """
    across, beside = [], []
    for values, mask in ((picture, keep), (picture.transpose(1, 2), keep.t())):
        step = (values[:, :, 1:] - values[:, :, :-1]).square().mean(0).sqrt()
        edge = mask[:, 1:] != mask[:, :-1]
        for row, at in edge.nonzero().tolist():
            across.append(step[row, at].item())
            near = [at + by for by in (-2, -1, 1, 2) if 0 <= at + by < step.shape[1] and not edge[row, at + by]]
            beside += [step[row, i].item() for i in near]
    return (sum(across) / len(across)) / (sum(beside) / len(beside))


def shimmer(frames, sketches):
    """How much pictures of a film change from one to the next where its sketch stands still from beginning to end; in percent of the way from
    black to white."""
    still = (sketches == sketches[:1]).all(1).all(0)
    change = (frames[1:] - frames[:-1]).square().mean(1)
    return 50 * change[:, still].mean().sqrt().item()
