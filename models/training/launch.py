"""The loop of every training here: in one process or several, stopped and resumed anywhere."""

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

from data import hash_of, stream_seed
from plan import rate_at, stage_at
from training import Training

#: Averages are put aside whenever there are by this much more pictures: to show how learning went, and to be averaged afterwards.
SNAPSHOTS = 1.05


@dataclass(frozen=True)
class Course:
    """What learns what from what. Every process gets one, so its functions have to be importable."""

    plan: tuple
    #: batches(seed, size, side, workers, mix): an endless stream of tuples of tensors, pictures first.
    batches: Callable
    #: objective(network, *batch): the loss.
    objective: Callable
    #: network(): a new one, with `normalise` for after every update; `text` is its encoder if it has one.
    network: Callable


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
    allowed = len(os.sched_getaffinity(0))
    # For computing; torchrun sets OMP_NUM_THREADS to 1 for each of its processes, which may render on more.
    options.cores = int(os.environ.get("OMP_NUM_THREADS", 0)) or allowed
    if options.device == "auto":
        options.device = "cuda" if torch.cuda.is_available() else "cpu"
    options.plan = options.plan or options.device
    options.processes = (options.processes or options.cores) if options.device == "cpu" else 1
    if options.workers is None:
        options.workers = 0 if options.device == "cpu" else max(1, allowed // int(os.environ.get("LOCAL_WORLD_SIZE", 1)) - 2)
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


def run(rank, options, processes, course):
    """One process of the training; rank 0 reports and saves."""
    torch.set_num_threads(max(1, options.cores // processes))
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


def joined(options, rank, processes):
    """Makes this process one of several that average their gradients; torchrun has said where they meet, or a file does."""
    if processes > 1:
        how = "nccl" if options.device == "cuda" else "gloo"
        meet = "env://" if "RANK" in os.environ else f"file://{options.out.resolve()}/rendezvous"
        dist.init_process_group(how, init_method=meet, rank=rank, world_size=processes)


def snapshots_until(pictures):
    """How many snapshots a training of so many pictures has put aside, but for a constant; none at the very beginning."""
    return math.floor(math.log(max(10_000, pictures), SNAPSHOTS))


def _report(training, plan, stage, rate, value, speed):
    left = sum(s.pictures for s in plan) - training.pictures
    print(
        f"{training.pictures:9,} pictures  side {stage.side}  loss {value:.4f}  rate {rate:.2g}  "
        f"{speed:5.1f} pictures/s  {left / speed / 3600:.2f} h left  {time.strftime('%H:%M:%S')}",
        flush=True,
    )
