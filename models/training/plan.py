"""What a training does when: stages of pictures, and the learning rate along the way."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from world import ORDINARY, Mix

#: Updates over which the rate rises after the optimiser has started.
WARM_UP = 100
#: For so many updates the rate stays as it is; then it falls with their root (EDM2, eq. 67), which needs no plan for the end.
FULL_RATE_UPDATES = 3000


def falling(updates, _progress):
    """Share of a stage's rate after so many updates: the inverse square root."""
    return max(1.0, updates / FULL_RATE_UPDATES) ** -0.5


def to_zero(_updates, progress):
    """Share of a stage's rate at this progress through it: half a cosine, down to nothing. For a training with a planned end."""
    return 0.5 * (1 + math.cos(math.pi * progress))


@dataclass(frozen=True)
class Stage:
    """So many pictures at one side length, of one mix. `rate` is multiplied with what `schedule` says of (updates, progress)."""

    side: int
    pictures: int
    batch: int
    rate: float
    mix: Mix = ORDINARY
    schedule: Callable = falling


def stage_at(plan, pictures):
    """The stage in which picture number `pictures` falls, and how far into it (0...1); None when the plan is done."""
    for stage in plan:
        if pictures < stage.pictures:
            return stage, pictures / stage.pictures
        pictures -= stage.pictures
    return None


def rate_at(stage, progress, pictures, step):
    """Learning rate: the stage's, as its schedule says, and a short ramp after the optimiser starts."""
    return stage.rate * stage.schedule(pictures / stage.batch, progress) * min(1, step / WARM_UP)
