"""Trains a shorthand: pictures through few numbers and back, as near to themselves as they come.

    python3 models/training/compress.py 12 --out models/training/runs/shorthand-12
"""

from functools import partial

import torch

from data import batches
from finish import apart
from grid import SIZE
from launch import Course, command_line, launch, settled
from plan import Stage
from shorthand import SHORTHANDS, Shorthand
from world import HARD

#: What a nat of each number counts beside the error: so little that pictures come first, as in Rombach et al. 2022.
KEPT_SMALL = 1e-4

#: Signs come often, with letters drawn by chance: a shorthand that then loses letters has had its chance with them.
PLANS = {
    "cpu": (Stage(SIZE, 60_000, 8, 1e-2, HARD),),
    "cuda": (Stage(SIZE, 8_000_000, 64, 1e-2, HARD),),
    "smoke": (Stage(SIZE, 8, 4, 1e-2),),
}


def divergence(mean, log_variance):
    """Mean over all numbers of KL(N(mean, variance) || N(0, 1)), in nats (Kingma and Welling 2013, appendix B)."""
    return 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance).mean()


def loss(network, pictures, _tokens):
    """How far pictures come back from a shorthand with a little noise on it, and how far the shorthand is from plain noise."""
    mean = network.encode(pictures).float()
    z = mean + (network.log_variance / 2).exp() * torch.randn_like(mean)
    return apart(network.decode(z).float(), pictures) + KEPT_SMALL * divergence(mean, network.log_variance)


def main():
    parser = command_line(__doc__, PLANS)
    parser.add_argument("times", type=int, choices=SHORTHANDS, help="how many times fewer numbers")
    options = settled(parser.parse_args())
    launch(options, Course(PLANS[options.plan], batches, loss, partial(Shorthand, SHORTHANDS[options.times])))


if __name__ == "__main__":
    main()
