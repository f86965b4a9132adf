"""A network on its way: with optimiser and averages, and the file they are kept in."""

import torch
import torch.distributed as dist

import checkpoint
from averages import SIGMAS, kept
from precision import autocast

#: The text encoder has ordinary weights, far smaller than the unit-length ones, and takes a smaller step.
TEXT_RATE = 0.15
BETAS = (0.9, 0.99)
CLIP = 1.0


class Training:
    """Network, optimiser and averages, and the file they are kept in."""

    def __init__(self, path, device, seed, make, compiled=False):
        self.path, self.device = path, device
        torch.manual_seed(seed)
        self.network = make().to(device, memory_format=torch.channels_last)
        # Compiling fuses what stands between the convolutions, which is a fifth of the time on a CPU.
        self.called = torch.compile(self.network, dynamic=False) if compiled else self.network
        self.averages = {sigma: make().to(device).requires_grad_(False) for sigma in SIGMAS}
        words = dict.fromkeys(p for name, p in self.network.named_parameters() if name.startswith("text."))
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
