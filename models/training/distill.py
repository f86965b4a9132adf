"""Trains a student that needs few evaluations: it learns to say at once where its teacher's walk would end.

    python3 models/training/distill.py models/training/runs/scenes-64/checkpoint.pt --out models/training/runs/scenes-64-few

Where a walk without fresh noise ends is decided where it starts, so the end can be learned from the start (Luhman & Luhman 2021,
arXiv 2101.02388). So that more steps than one make the picture better, the end is learned from itself under fresh noise, too: that is
where walks come by that jump and noise again (`walks.lcm`). The words' guidance is a part of the teacher's walk: the student needs one
evaluation a step where its teacher needs two (Meng et al. 2023, arXiv 2210.03142).
"""

import math
from functools import partial
from itertools import repeat
from pathlib import Path

import torch

from caption import Tokenizer, vocabulary
from data import stream_rng, worded
from diffusion import HALF_PI, guided, noised, velocity
from export import load_average
from train import Course, Stage, command_line, launch, settled
from walks import WALKS, cosine_levels
from world import Mix

WALK, STEPS, GUIDANCE = "unipc", 10, 3.0
#: How many times each end is noised afresh: as often as such walks of four evaluations do.
FRESH = 3
#: How often each walk is learned from, with other noise each time: walks cost as much as learning.
PASSES = 2

#: What is hard to draw comes more often.
MIX = Mix(two_things=0.1, signs=0.15, styled=0.35, sized=0.5, any_letters=0.5, sketches=0.6)

PLANS = {
    "cpu": (Stage(64, 100_000, 32, (3e-3, 0.0), MIX),),
    "cuda": (Stage(64, 3_000_000, 256, (3e-3, 0.0), MIX),),
    "smoke": (Stage(64, 8, 4, (1e-3, 1e-3)),),
}
#: Walks whose jumps are shuffled together, by plan.
POOLS = {"cpu": 1024, "cuda": 4096, "smoke": 4}


@torch.no_grad()
def ends(teacher, tokens, empty, x):
    """Where the teacher's guided walks end that start at `x`, one for each row of tokens; the shape of x."""
    return WALKS[WALK](guided(teacher, tokens, empty, GUIDANCE), x, cosine_levels(STEPS))


def jumps(x, tokens, end, noise):
    """What to learn from N walks: 1 + FRESH of x each (N K, 3, S, S), their angles (N K,), tokens, and v that leads from x to the end.

    The first is where the walk starts, the others are its end under fresh noise from the generator `noise`, at any angle.
    """
    first = math.acos(cosine_levels(STEPS)[0] ** 0.5)
    phi = HALF_PI * torch.rand(FRESH, len(x), 1, 1, 1, generator=noise).to(x)
    eps = torch.randn(FRESH, *x.shape, generator=noise).to(x)
    angles = torch.cat([torch.full((len(x),), first).to(x), phi.flatten()])
    v = torch.cat([(math.cos(first) * x - end) / math.sin(first), velocity(end, eps, phi).flatten(0, 1)])
    return torch.cat([x, noised(end, eps, phi).flatten(0, 1)]), angles, tokens.repeat(1 + FRESH, 1), v


def walked(seed, size, side, _workers, mix, teacher, device, compiled, pool):
    """An endless stream of the shuffled jumps of `pool` walks at a time, in batches of `size`; `teacher` is its checkpoint."""
    network, _ = load_average(teacher)
    network = network.to(device)
    if compiled:
        network = torch.compile(network, dynamic=False)
    rng, noise, tokenize = stream_rng(seed), torch.Generator().manual_seed(hash_of(seed)), Tokenizer(vocabulary())
    empty = torch.tensor([tokenize("")], device=device)
    while True:
        tokens = torch.tensor([tokenize(worded(rng, mix)[1]) for _ in range(pool)], device=device)
        x = torch.randn(pool, 3, side, side, generator=noise).to(device)
        arrived = torch.cat([ends(network, *part) for part in zip(tokens.split(2 * size), repeat(empty), x.split(2 * size))])
        for _ in range(PASSES):
            parts = jumps(x, tokens, arrived, noise)
            for chosen in torch.randperm(len(parts[0]), generator=noise).split(size):
                yield tuple(part[chosen.to(device)] for part in parts)


def hash_of(seed):
    """A number for torch from the text that seeds a stream."""
    return stream_rng(seed, "noise").getrandbits(63)


def to_the_end(network, x, phi, tokens, v):
    """Mean squared error of v, where the right v leads from x straight to the end of the walk."""
    return (network(x, phi, tokens).float() - v).square().mean()


def main():
    parser = command_line(__doc__, PLANS)
    parser.add_argument("teacher", type=Path, help="checkpoint of the network to learn from, and to start from")
    options = settled(parser.parse_args())
    beginning = options.out / "checkpoint.pt"
    if not beginning.exists():
        network, _ = load_average(options.teacher)
        torch.save({"average": network.state_dict(), "pictures": 0, "seconds": 0.0}, beginning)
    stream = partial(walked, teacher=options.teacher, device=options.device, compiled=options.compile, pool=POOLS[options.plan])
    launch(options, Course(PLANS[options.plan], stream, to_the_end))


if __name__ == "__main__":
    main()
