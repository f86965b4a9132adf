"""Trains a student that needs few evaluations: it learns to say at once where its teacher's walk would end.

    python3 models/training/distill.py models/training/runs/scenes-64/checkpoint.pt --out models/training/runs/scenes-64-few

Where a walk without fresh noise ends is decided where it starts, so the end can be learned from the start (Luhman & Luhman 2021,
arXiv 2101.02388). So that more steps than one make the picture better, the student learns on walks of its own: wherever its guesses lead
it, the end it should have said is the same (as in imitation learning, Ross et al. 2011, arXiv 1011.0686). The words' guidance is a part of
the teacher's walk: the student needs one evaluation a step where its teacher needs two (Meng et al. 2023, arXiv 2210.03142).
"""

from functools import partial
from itertools import cycle, repeat
from pathlib import Path

import torch

from caption import Tokenizer, vocabulary
from data import hash_of, stream_rng, worded
from diffusion import angle, clipped, guided
from export import load_average
from launch import Course, command_line, launch, settled
from plan import Stage, to_zero
from train import new_denoiser
from walks import WALKS, cosine_levels, ddim
from world import Mix

WALK, STEPS, GUIDANCE = "unipc", 10, 3.0
#: Evaluations of the student's own walks, in turn: as many as it will be used with.
OWN_STEPS = (4, 2, 4, 6)
#: How often each of the teacher's walks is learned from: they cost as much as learning.
PASSES = 2

#: What is hard to draw comes more often.
MIX = Mix(two_things=0.1, signs=0.15, styled=0.35, sized=0.5, any_letters=0.5, sketches=0.6)

PLANS = {
    "cpu": (Stage(64, 64_000, 16, 3e-3, MIX, to_zero),),
    "cuda": (Stage(64, 3_000_000, 256, 3e-3, MIX, to_zero),),
    "smoke": (Stage(64, 8, 4, 1e-3),),
}
#: Walks that are shuffled together, by plan.
POOLS = {"cpu": 1024, "cuda": 4096, "smoke": 4}


@torch.no_grad()
def ends(teacher, tokens, empty, x):
    """Where the teacher's guided walks end that start at `x`, one for each row of tokens; the shape of x."""
    return WALKS[WALK](guided(teacher, tokens, empty, GUIDANCE), x, cosine_levels(STEPS))


def walked(seed, size, side, _workers, mix, teacher, device, compiled, pool):
    """An endless stream of walks of the teacher, shuffled among `pool` at a time: batches of starts, tokens, ends and the levels at which
    the student should walk there. `teacher` is its checkpoint.
    """
    network, _ = load_average(teacher)
    network = network.to(device)
    if compiled:
        network = torch.compile(network, dynamic=False)
    rng, noise, tokenize = stream_rng(seed), torch.Generator().manual_seed(hash_of(seed)), Tokenizer(vocabulary())
    empty = torch.tensor([tokenize("")], device=device)
    levels = cycle(torch.tensor(cosine_levels(n), dtype=torch.float64) for n in OWN_STEPS)
    while True:
        tokens = torch.tensor([tokenize(worded(rng, mix)[1]) for _ in range(pool)], device=device)
        x = torch.randn(pool, 3, side, side, generator=noise).to(device)
        arrived = torch.cat([ends(network, *part) for part in zip(tokens.split(2 * size), repeat(empty), x.split(2 * size))])
        for _ in range(PASSES):
            for chosen in torch.randperm(pool, generator=noise).to(device).split(size):
                yield x[chosen], tokens[chosen], arrived[chosen], next(levels)


def to_the_end(network, x, tokens, end, levels):
    """Mean squared error of v on a walk of the network's own from x, where the right v leads from each stop straight to the end."""
    errors = []

    def denoise(x, alpha_bar):
        phi = angle(alpha_bar)
        v = network(x, phi.to(x).expand(len(x)), tokens).float()
        errors.append((v - (phi.cos() * x - end) / phi.sin()).square().mean())
        return clipped(x, v.detach(), phi)

    ddim(denoise, x, levels.tolist())
    return torch.stack(errors).mean()


def main():
    parser = command_line(__doc__, PLANS)
    parser.add_argument("teacher", type=Path, help="checkpoint of the network to learn from, and to start from")
    options = settled(parser.parse_args())
    beginning = options.out / "checkpoint.pt"
    if not beginning.exists():
        network, _ = load_average(options.teacher)
        torch.save({"average": network.state_dict(), "pictures": 0, "seconds": 0.0}, beginning)
    stream = partial(walked, teacher=options.teacher, device=options.device, compiled=options.compile, pool=POOLS[options.plan])
    launch(options, Course(PLANS[options.plan], stream, to_the_end, new_denoiser))


if __name__ == "__main__":
    main()
