"""Trains the denoiser. Stops and resumes anywhere; the same command uses all CPU cores or one GPU, and torchrun starts it on several.

    python3 models/training/train.py --out models/training/runs/scenes-64
    torchrun --nproc_per_node 4 models/training/train.py --out models/training/runs/scenes-64
"""

from functools import partial

from config import CONFIG
from data import batches
from diffusion import assigned, loss
from launch import Course, command_line, launch, settled
from plan import Stage
from unet import UNet
from world import HARD, WORST

#: Small pictures first: the same network learns shapes, colours and words three times as fast on a quarter of the pixels. Then what is hard
#: to learn more often. The last stage has no end that matters: its averages are good at any time.
PLANS = {
    "cpu": (Stage(32, 350_000, 32, 1e-2), Stage(64, 650_000, 32, 1e-2), Stage(64, 845_000, 32, 1e-2, HARD), Stage(64, 38_155_000, 32, 1e-2, WORST)),
    "cuda": (Stage(32, 1_500_000, 256, 1e-2), Stage(64, 38_500_000, 256, 1e-2, WORST)),
    "smoke": (Stage(32, 8, 4, 1e-2), Stage(64, 8, 4, 1e-2)),
}


def new_denoiser():
    return UNet(CONFIG)


def main():
    options = settled(command_line(__doc__, PLANS).parse_args())
    launch(options, Course(PLANS[options.plan], batches, partial(loss, arranged=assigned), new_denoiser))


if __name__ == "__main__":
    main()
