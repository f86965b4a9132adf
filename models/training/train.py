"""Trains the denoiser. Stops and resumes anywhere; the same command uses all CPU cores or one GPU.

    python3 models/training/train.py --out models/training/runs/scenes-64
"""

import argparse
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.distributed as dist
from torch import multiprocessing

from config import CONFIG
from data import batches, stream_seed
from diffusion import loss
from export import carry
from unet import UNet
from world import HARD, LETTERS, LINES, ORDINARY, Mix


@dataclass(frozen=True)
class Stage:
    """So many pictures at one side length, of one mix; the rate falls from the first to the last value on a cosine."""

    side: int
    pictures: int
    batch: int
    rate: tuple[float, float]
    mix: Mix = ORDINARY


#: Small pictures first: the same network learns shapes, colours and words three times as fast on a quarter of the pixels.
PLANS = {
    "cpu": (
        Stage(32, 350_000, 32, (1e-2, 5e-3)),
        Stage(64, 620_000, 32, (6e-3, 5e-3)),
        Stage(64, 430_000, 32, (5e-3, 1e-4), HARD),
        Stage(64, 200_000, 32, (6e-3, 4.5e-3), LETTERS),
        Stage(64, 145_000, 32, (4.5e-3, 1e-4), HARD),
        Stage(64, 100_000, 32, (4e-3, 1e-4), LINES),
    ),
    "cuda": (
        Stage(32, 4_000_000, 256, (1e-2, 6e-3)),
        Stage(64, 3_000_000, 256, (8e-3, 6e-3)),
        Stage(64, 3_000_000, 256, (6e-3, 0.0), HARD),
    ),
    "smoke": (Stage(32, 8, 4, (1e-2, 1e-2)), Stage(64, 8, 4, (1e-2, 1e-2))),
}

#: Shares of the plan after which the running average is put aside, to show how learning went.
MOMENTS = (0.01, 0.03, 0.1, 0.3)

WARM_UP = 100
#: The text encoder has ordinary weights, far smaller than the unit-length ones, and takes a smaller step.
TEXT_RATE = 0.15
BETAS = (0.9, 0.99)
CLIP = 1.0


@dataclass(frozen=True)
class Course:
    """What is learned from what. Every process gets one, so both functions have to be importable."""

    plan: tuple
    #: batches(seed, size, side, workers, mix): an endless stream of tuples of tensors, pictures first.
    batches: Callable
    #: objective(network, *batch): the loss.
    objective: Callable


def stage_at(plan, pictures):
    """The stage in which picture number `pictures` falls, and how far into it (0...1); None when the plan is done."""
    for stage in plan:
        if pictures < stage.pictures:
            return stage, pictures / stage.pictures
        pictures -= stage.pictures
    return None


def rate_at(stage, progress, step):
    """Learning rate: cosine within the stage, and a short ramp after the optimiser starts."""
    first, last = stage.rate
    return (last + (first - last) * 0.5 * (1 + math.cos(math.pi * progress))) * min(1, step / WARM_UP)


class Training:
    """Network, optimiser and running average, and the file they are kept in."""

    def __init__(self, path, device, seed, compiled=False):
        self.path, self.device = path, device
        torch.manual_seed(seed)
        self.network = UNet(CONFIG).to(device, memory_format=torch.channels_last)
        # Compiling fuses what stands between the convolutions, which is a fifth of the time on a CPU.
        self.called = torch.compile(self.network, dynamic=False) if compiled else self.network
        self.average = UNet(CONFIG).to(device).requires_grad_(False)
        self.average.load_state_dict(self.network.state_dict())
        words = dict.fromkeys(self.network.text.parameters())
        groups = [
            {"params": [p for p in self.network.parameters() if p not in words], "share": 1.0},
            {"params": list(words), "share": TEXT_RATE},
        ]
        self.optimiser = torch.optim.Adam(groups, lr=0.0, betas=BETAS)
        self.pictures = self.steps = 0
        self.seconds = 0.0
        if path.exists():
            self._load(torch.load(path, map_location=device))

    def _load(self, saved):
        self.average.load_state_dict(saved["average"])
        self.pictures, self.seconds = saved["pictures"], saved["seconds"]
        # A checkpoint to carry holds the average alone: training goes on from there, and its first steps ramp up again.
        self.network.load_state_dict(saved.get("network", saved["average"]))
        if "optimiser" in saved:
            self.optimiser.load_state_dict(saved["optimiser"])
            self.steps = saved["steps"]

    def save(self):
        state = {
            "network": self.network.state_dict(), "average": self.average.state_dict(), "optimiser": self.optimiser.state_dict(),
            "pictures": self.pictures, "steps": self.steps, "seconds": self.seconds,
        }  # fmt: skip
        self.path.parent.mkdir(parents=True, exist_ok=True)
        partial = self.path.with_suffix(".partial")
        torch.save(state, partial)
        os.replace(partial, self.path)

    def put_aside(self, name):
        """Keeps the running average of this moment beside the checkpoint."""
        carry({"average": self.average.state_dict(), "pictures": self.pictures, "seconds": self.seconds}, self.path.with_name(name))

    def update(self, objective, batch, rate, processes):
        """One step on one batch; gradients are averaged over the processes. Returns the loss."""
        pictures, *rest = (part.to(self.device) for part in batch)
        with torch.autocast(self.device.type, torch.bfloat16):
            value = objective(self.called, pictures.to(memory_format=torch.channels_last), *rest)
        self.optimiser.zero_grad(set_to_none=True)
        value.backward()
        parameters = list(self.network.parameters())
        if processes > 1:
            flat = torch.cat([p.grad.flatten() for p in parameters])
            dist.all_reduce(flat)
            for p, grad in zip(parameters, flat.div_(processes).split([p.numel() for p in parameters]), strict=True):
                p.grad.copy_(grad.view_as(p))
        torch.nn.utils.clip_grad_norm_(parameters, CLIP)
        for group in self.optimiser.param_groups:
            group["lr"] = rate * group["share"]
        self.optimiser.step()
        self.network.normalise()
        self.steps += 1
        self.pictures += len(pictures) * processes
        self._follow()
        return value.detach()

    @torch.no_grad()
    def _follow(self):
        """Exponential moving average of the weights, short at first (EMA with warm-up)."""
        keep = min(0.9995, (1 + self.steps) / (10 + self.steps))
        for slow, fast in zip(self.average.parameters(), self.network.parameters(), strict=True):
            slow.lerp_(fast, 1 - keep)


def _report(training, plan, stage, rate, value, speed):
    left = sum(s.pictures for s in plan) - training.pictures
    print(
        f"{training.pictures:9,} pictures  side {stage.side}  loss {value:.4f}  rate {rate:.2g}  "
        f"{speed:5.1f} pictures/s  {left / speed / 3600:.2f} h left  {time.strftime('%H:%M:%S')}",
        flush=True,
    )


def run(rank, options, processes, course):
    """One process of the training; rank 0 reports and saves."""
    torch.set_num_threads(1 if processes > 1 else os.cpu_count() or 1)
    device = torch.device(options.device)
    if processes > 1:
        store = f"file://{options.out.resolve()}/rendezvous"
        dist.init_process_group("gloo", init_method=store, rank=rank, world_size=processes)
    plan = course.plan
    total = sum(stage.pictures for stage in plan)
    training = Training(options.out / "checkpoint.pt", device, options.seed, options.compile)
    mean, since, seen, saved = None, time.time(), training.pictures, time.time()
    current, stream = None, None
    starter = multiprocessing.parent_process()
    # A process whose starter was killed would otherwise wait for its siblings for ever.
    while (position := stage_at(plan, training.pictures)) and (starter is None or starter.is_alive()):
        stage, progress = position
        if stage is not current:
            current = stage
            seed = stream_seed(options.seed, rank, training.pictures)
            stream = course.batches(seed, stage.batch // processes, stage.side, options.workers, stage.mix)
        rate = options.rate * rate_at(stage, progress, training.steps)
        before = training.pictures
        value = training.update(course.objective, next(stream), rate, processes)
        for share in MOMENTS:
            if rank == 0 and before < share * total <= training.pictures:
                training.put_aside(f"moment-{share}.pt")
        mean = value if mean is None else mean.lerp(value, 0.02)
        if rank == 0 and time.time() - since > options.report:
            speed = (training.pictures - seen) / (time.time() - since)
            training.seconds += time.time() - since
            _report(training, plan, stage, rate, mean.item(), speed)
            since, seen = time.time(), training.pictures
            if time.time() - saved > options.save:
                training.save()
                saved = time.time()
    if rank == 0:
        training.seconds += time.time() - since
        training.save()
        print(f"done: {training.pictures:,} pictures in {training.seconds / 3600:.2f} h", flush=True)


def command_line(description, plans):
    """The options that every training has."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint.pt")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--plan", choices=plans, help="stages to run; by default the device's")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rate", type=float, default=1.0, help="factor on every learning rate")
    parser.add_argument("--compile", action="store_true", help="compile the network first (PyTorch 2 with a C++ compiler)")
    parser.add_argument("--processes", type=int, help="CPU processes; by default one a core")
    parser.add_argument("--workers", type=int, help="rendering processes; by default none on CPU, all cores but two with a GPU")
    parser.add_argument("--report", type=float, default=20, help="seconds between lines")
    parser.add_argument("--save", type=float, default=120, help="seconds between checkpoints")
    return parser


def settled(options):
    """The options with everything decided that was left to the machine."""
    cores = os.cpu_count() or 1
    if options.device == "auto":
        options.device = "cuda" if torch.cuda.is_available() else "cpu"
    options.plan = options.plan or options.device
    options.processes = (options.processes or cores) if options.device == "cpu" else 1
    if options.workers is None:
        options.workers = 0 if options.device == "cpu" else max(1, cores - 2)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "rendezvous").unlink(missing_ok=True)
    return options


def launch(options, course):
    """Runs the course to its end, in as many processes as the options say."""
    if options.processes > 1:
        multiprocessing.spawn(run, (options, options.processes, course), options.processes)
    else:
        run(0, options, 1, course)


def main():
    options = settled(command_line(__doc__, PLANS).parse_args())
    launch(options, Course(PLANS[options.plan], batches, loss))


if __name__ == "__main__":
    main()
