"""Trains a student that needs few evaluations: it learns to say at once where its teacher's walk would end.

    python3 models/training/distill.py models/training/runs/scenes-64/checkpoint.pt --out models/training/runs/scenes-64-few

Where a walk without fresh noise ends is decided where it starts, so the end can be learned, from the start and from stops on the way
(Luhman & Luhman 2021, arXiv 2101.02388). The words' guidance is a part of that walk: the student needs one evaluation a step where its teacher
needs two (Meng et al. 2023, arXiv 2210.03142).
"""

from functools import partial
from itertools import chain, repeat
from pathlib import Path

import torch

from caption import Tokenizer, vocabulary
from data import stream_rng, worded
from diffusion import guided
from export import load_average
from train import Course, Stage, command_line, launch, settled
from walks import WALKS, cosine_levels
from world import HARD

WALK, STEPS, GUIDANCE = "unipc", 12, 3.0
#: Every so many-th stop of a walk is learned from: the four at which 1, 2 or 4 evaluations fall.
EVERY = 3
#: How often each stop is learned from: walks cost as much as learning.
PASSES = 2

PLANS = {
    "cpu": (Stage(64, 170_000, 32, (3e-3, 0.0), HARD),),
    "cuda": (Stage(64, 3_000_000, 256, (3e-3, 0.0), HARD),),
    "smoke": (Stage(64, 8, 4, (1e-3, 1e-3)),),
}
#: Walks whose stops are shuffled together, by plan.
POOLS = {"cpu": 1024, "cuda": 4096, "smoke": 4}


@torch.no_grad()
def stops(teacher, tokens, empty, x):
    """Stops of a walk for each prompt: K of x (N K, 3, S, S), their angles (N K,), tokens, and the ends of the walks."""
    seen, guide = [], guided(teacher, tokens, empty, GUIDANCE)

    def denoise(x, alpha_bar):
        seen.append((x, alpha_bar))
        return guide(x, alpha_bar)

    end = WALKS[WALK](denoise, x, cosine_levels(STEPS))
    seen = seen[::EVERY]
    angles = torch.tensor([alpha_bar for _, alpha_bar in seen]).sqrt().acos()
    return (
        torch.cat([x for x, _ in seen]), angles.repeat_interleave(len(x)).to(x),
        tokens.repeat(len(seen), 1), end.repeat(len(seen), 1, 1, 1),
    )  # fmt: skip


def walked(seed, size, side, _workers, mix, teacher, device, compiled, pool):
    """An endless stream of the shuffled stops of `pool` walks at a time, in batches of `size`; `teacher` is its checkpoint."""
    network, _ = load_average(teacher)
    network = network.to(device)
    if compiled:
        network = torch.compile(network, dynamic=False)
    rng, noise, tokenize = stream_rng(seed), torch.Generator().manual_seed(hash_of(seed)), Tokenizer(vocabulary())
    empty = torch.tensor([tokenize("")], device=device)
    while True:
        tokens = torch.tensor([tokenize(worded(rng, mix)[1]) for _ in range(pool)], device=device)
        x = torch.randn(pool, 3, side, side, generator=noise).to(device)
        walks = [stops(network, *part) for part in zip(tokens.split(2 * size), repeat(empty), x.split(2 * size))]
        parts = [torch.cat(part) for part in zip(*walks, strict=True)]
        for chosen in chain.from_iterable(torch.randperm(len(parts[0]), generator=noise).split(size) for _ in range(PASSES)):
            yield tuple(part[chosen.to(device)] for part in parts)


def hash_of(seed):
    """A number for torch from the text that seeds a stream."""
    return stream_rng(seed, "noise").getrandbits(63)


def to_the_end(network, x, phi, tokens, end):
    """Mean squared error of v, where the right v leads from x straight to the end of the walk."""
    phi = phi.view(-1, 1, 1, 1)
    v = network(x, phi.flatten(), tokens).float()
    return (v - (phi.cos() * x - end) / phi.sin()).square().mean()


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
