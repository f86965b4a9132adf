"""Trains the denoiser. Stops and resumes anywhere; the same command uses all CPU cores or one GPU, and torchrun starts it on several.

    python3 models/training/train.py --out models/training/runs/scenes-64
    torchrun --nproc_per_node 4 models/training/train.py --out models/training/runs/scenes-64
"""

import argparse
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
import torch.distributed as dist
from torch import multiprocessing

import checkpoint
from averages import SIGMAS, kept
from config import CONFIG
from data import batches, hash_of, stream_seed
from diffusion import assigned, loss
from precision import autocast
from unet import UNet
from world import HARD, ORDINARY, WORST, Mix

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


#: Small pictures first: the same network learns shapes, colours and words three times as fast on a quarter of the pixels. Then what is hard
#: to learn more often. The last stage has no end that matters: its averages are good at any time.
PLANS = {
    "cpu": (Stage(32, 350_000, 32, 1e-2), Stage(64, 650_000, 32, 1e-2), Stage(64, 845_000, 32, 1e-2, HARD), Stage(64, 8_155_000, 32, 1e-2, WORST)),
    "cuda": (Stage(32, 4_000_000, 256, 1e-2), Stage(64, 4_000_000, 256, 1e-2, HARD), Stage(64, 32_000_000, 256, 1e-2, WORST)),
    "smoke": (Stage(32, 8, 4, 1e-2), Stage(64, 8, 4, 1e-2)),
}

#: Averages are put aside whenever there are by this much more pictures: to show how learning went, and to be averaged afterwards.
SNAPSHOTS = 1.05

WARM_UP = 100
#: The text encoder has ordinary weights, far smaller than the unit-length ones, and takes a smaller step.
TEXT_RATE = 0.15
BETAS = (0.9, 0.99)
CLIP = 1.0


@dataclass(frozen=True)
class Course:
    """What learns what from what. Every process gets one, so its functions have to be importable."""

    plan: tuple
    #: batches(seed, size, side, workers, mix): an endless stream of tuples of tensors, pictures first.
    batches: Callable
    #: objective(network, *batch): the loss.
    objective: Callable
    #: network(): a new one, with `normalise` for after every update, and `text`, its encoder.
    network: Callable


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


class Training:
    """Network, optimiser and averages, and the file they are kept in."""

    def __init__(self, path, device, seed, make, compiled=False):
        self.path, self.device = path, device
        torch.manual_seed(seed)
        self.network = make().to(device, memory_format=torch.channels_last)
        # Compiling fuses what stands between the convolutions, which is a fifth of the time on a CPU.
        self.called = torch.compile(self.network, dynamic=False) if compiled else self.network
        self.averages = {sigma: make().to(device).requires_grad_(False) for sigma in SIGMAS}
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
        self.pictures, self.seconds = saved["pictures"], saved["seconds"]
        # What export carries beside the weights is an average alone: training goes on from there, and its first steps ramp up again.
        self.network.load_state_dict(saved["network"] if "network" in saved else saved["average"])
        for sigma, average in self.averages.items():
            average.load_state_dict(saved["averages"][sigma] if "averages" in saved else saved["average"])
        if "optimiser" in saved:
            checkpoint.restore_optimiser(self.optimiser, saved["optimiser"])
            self.steps = saved["steps"]

    def save(self):
        state = {
            "network": self.network.state_dict(), "averages": self._averages(), "optimiser": self.optimiser.state_dict(),
            "pictures": self.pictures, "steps": self.steps, "seconds": self.seconds,
        }  # fmt: skip
        checkpoint.write(state, self.path)

    def put_aside(self):
        """Keeps the averages of this moment beside the checkpoint, in half precision."""
        averages = {sigma: checkpoint.halved(state) for sigma, state in self._averages().items()}
        state = {"averages": averages, "pictures": self.pictures, "seconds": self.seconds}
        checkpoint.write(state, self.path.with_name(f"snapshot-{self.pictures:09}.pt"))

    def _averages(self):
        return {sigma: average.state_dict() for sigma, average in self.averages.items()}

    def update(self, objective, batch, rate, processes):
        """One step on one batch; gradients are averaged over the processes. Returns the loss."""
        pictures, *rest = (part.to(self.device) for part in batch)
        with autocast(self.device.type):
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
        before, self.pictures = self.pictures, self.pictures + len(pictures) * processes
        self._follow(before)
        return value.detach()

    @torch.no_grad()
    def _follow(self, before):
        for sigma, average in self.averages.items():
            new = 1 - kept(sigma, before, self.pictures)
            for slow, fast in zip(average.parameters(), self.network.parameters(), strict=True):
                slow.lerp_(fast, new)


def _report(training, plan, stage, rate, value, speed):
    left = sum(s.pictures for s in plan) - training.pictures
    print(
        f"{training.pictures:9,} pictures  side {stage.side}  loss {value:.4f}  rate {rate:.2g}  "
        f"{speed:5.1f} pictures/s  {left / speed / 3600:.2f} h left  {time.strftime('%H:%M:%S')}",
        flush=True,
    )


def new_denoiser():
    return UNet(CONFIG)


def joined(options, rank, processes):
    """Makes this process one of several that average their gradients; torchrun has said where they meet, or a file does."""
    if processes > 1:
        how = "nccl" if options.device == "cuda" else "gloo"
        meet = "env://" if "RANK" in os.environ else f"file://{options.out.resolve()}/rendezvous"
        dist.init_process_group(how, init_method=meet, rank=rank, world_size=processes)


def run(rank, options, processes, course):
    """One process of the training; rank 0 reports and saves."""
    torch.set_num_threads(max(1, options.cores // processes) if "RANK" not in os.environ else torch.get_num_threads())
    joined(options, rank, processes)
    device = torch.device(options.device, int(os.environ.get("LOCAL_RANK", 0))) if options.device == "cuda" else torch.device("cpu")
    plan = course.plan
    training = Training(options.out / "checkpoint.pt", device, options.seed, course.network, options.compile)
    # Noise must differ between processes, and from that before a stop.
    torch.manual_seed(hash_of(stream_seed(options.seed, rank, training.pictures)))
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
        rate = options.rate * rate_at(stage, progress, training.pictures, training.steps)
        before = training.pictures
        value = training.update(course.objective, next(stream), rate, processes)
        if rank == 0 and snapshots_until(before) < snapshots_until(training.pictures):
            training.put_aside()
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


def snapshots_until(pictures):
    """How many snapshots a training of so many pictures has put aside, but for a constant; none at the very beginning."""
    return math.floor(math.log(max(10_000, pictures), SNAPSHOTS))


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
    """The options with everything decided that was left to the machine, or to torchrun."""
    # As many as this process may use; OMP_NUM_THREADS says otherwise.
    options.cores = int(os.environ.get("OMP_NUM_THREADS", 0)) or len(os.sched_getaffinity(0))
    if options.device == "auto":
        options.device = "cuda" if torch.cuda.is_available() else "cpu"
    options.plan = options.plan or options.device
    options.processes = (options.processes or options.cores) if options.device == "cpu" else 1
    if options.workers is None:
        options.workers = 0 if options.device == "cpu" else max(1, options.cores // int(os.environ.get("LOCAL_WORLD_SIZE", 1)) - 2)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "rendezvous").unlink(missing_ok=True)
    return options


def launch(options, course):
    """Runs the course to its end, in as many processes as torchrun started or the options say."""
    if "RANK" in os.environ:
        run(int(os.environ["RANK"]), options, int(os.environ["WORLD_SIZE"]), course)
    elif options.processes > 1:
        multiprocessing.spawn(run, (options, options.processes, course), options.processes)
    else:
        run(0, options, 1, course)


def main():
    options = settled(command_line(__doc__, PLANS).parse_args())
    launch(options, Course(PLANS[options.plan], batches, partial(loss, arranged=assigned), new_denoiser))


if __name__ == "__main__":
    main()
