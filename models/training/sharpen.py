"""Makes a student's one-step pictures crisp, with a critic that sees real renders beside them (ADD, R3GAN: arXiv 2311.17042, 2501.05441).

    python3 models/training/sharpen.py models/training/checkpoints/distilled.pt --base models/scenes-64/checkpoint.pt --out models/training/runs/sharp

What the student draws keeps the layout that it has now: reduced to 8x8, it stays what the student drew at first from the same static.
The critic's finest features are of 2x2 pixels, so a weave within them escapes it: what waves of every length and direction hold is compared
with the renders as well (arXiv 2003.01826). Stops and resumes anywhere.
"""

import argparse
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch.nn import functional as F

import checkpoint
from averages import SIGMAS, kept
from critic import Critic, penalty, some_noise
from data import batches, hash_of, stream_seed
from diffusion import angle, clipped
from export import load_average
from precision import autocast
from spectrum import blocks
from walks import cosine_levels
from world import WORST

#: What staying in place and the energy of waves count beside the critic, and the critic's penalty.
LAYOUT, WAVES, PENALTY = 20.0, 0.5, 0.1
#: Energy that rounding to bytes puts into each wave of 64 pixels a side: what is under it nobody sees.
ROUNDING = (2 / 255) ** 2 / 12 / 64**2
#: Updates of the critic alone before the student listens to it: one from scratch misleads.
HEAD_START = 500


@dataclass(frozen=True)
class Plan:
    """Pictures in all, a batch, and the rates of student and critic."""

    pictures: int
    batch: int
    student: float
    critic: float
    head_start: int = HEAD_START


PLANS = {"cpu": Plan(100_000, 16, 3e-4, 2e-3), "cuda": Plan(4_000_000, 128, 1e-3, 4e-3), "smoke": Plan(8, 4, 1e-3, 1e-3, head_start=1)}


def at_once(network, static, tokens):
    """The picture that one evaluation makes of the static."""
    phi = angle(cosine_levels(1)[0])
    v = network(static, phi.to(static).expand(len(static)), tokens).float()
    return clipped(static, v, phi)[1]


def layout(pictures):
    return F.avg_pool2d(pictures, pictures.shape[-1] // 8)


def woven(drawn, real):
    """How far the energies of waves are from the renders' of the same captions: mean squared difference of their logarithms."""
    return ((blocks(drawn) + ROUNDING).log() - (blocks(real) + ROUNDING).log()).square().mean()


class Sharpening:
    """Student, critic, both optimisers and the student's average, and the file they are kept in."""

    def __init__(self, path, student, base, plan, device):
        self.path, self.plan, self.device = path, plan, torch.device(device)
        (self.network, self.before), (self.first, _), (self.average, _) = (load_average(student) for _ in range(3))
        for network in (self.network, self.first, self.average):
            network.to(device)
        self.network.requires_grad_(True)
        self.critic = Critic(load_average(base)[0].to(device)).to(device)
        self.optimisers = {
            "student": torch.optim.Adam(self.network.parameters(), plan.student, betas=(0.0, 0.99)),
            "critic": torch.optim.Adam(self.critic.heads.parameters(), plan.critic, betas=(0.0, 0.99)),
        }
        self.pictures, self.steps, self.seconds = 0, 0, 0.0
        if path.exists():
            saved = torch.load(path, map_location=device)
            self.pictures, self.steps, self.seconds = saved["pictures"], saved["steps"], saved["seconds"]
            self.network.load_state_dict(saved["network"])
            self.average.load_state_dict(saved.get("average", saved["network"]))
            self.critic.load_state_dict(saved["critic"])
            for name, optimiser in self.optimisers.items():
                checkpoint.restore_optimiser(optimiser, saved["optimisers"][name])

    def save(self):
        state = {"network": self.network.state_dict(), "average": self.average.state_dict(), "critic": self.critic.state_dict()}
        state["optimisers"] = {name: optimiser.state_dict() for name, optimiser in self.optimisers.items()}
        checkpoint.write({**state, "pictures": self.pictures, "steps": self.steps, "seconds": self.seconds}, self.path)
        # What is exported counts what the student learned before as well.
        both = {name: self.before[name] + getattr(self, name) for name in ("pictures", "seconds")}
        checkpoint.write({"average": self.average.state_dict(), **both}, self.path.with_name("average.pt"))

    def update(self, real, tokens):
        """One step of the critic and, after its head start, one of the student. Returns both losses."""
        static = torch.randn_like(real)
        with autocast(self.device.type):
            drawn = at_once(self.network, static, tokens)
        critic_loss = self._teach_critic(real, drawn.detach(), tokens)
        student_loss = torch.zeros(())
        if self.steps >= self.plan.head_start:
            with torch.no_grad(), autocast(self.device.type):
                before = at_once(self.first, static, tokens)
            student_loss = self._teach_student(real, drawn, before, tokens)
        self.steps += 1
        past, self.pictures = self.pictures, self.pictures + len(real)
        with torch.no_grad():
            for slow, fast in zip(self.average.parameters(), self.network.parameters(), strict=True):
                slow.lerp_(fast, 1 - kept(SIGMAS[-1], past, self.pictures))
        return critic_loss.item(), student_loss.item()

    def _teach_critic(self, real, drawn, tokens):
        noise = some_noise(real)
        with torch.no_grad(), autocast(self.device.type):
            seen, words = self.critic.features(real, tokens, *noise)
            seen_drawn, _ = self.critic.features(drawn, tokens, *noise)
        lead = self.critic.judged(seen, words) - self.critic.judged(seen_drawn, words)
        steepness = penalty(self.critic, seen, words) + penalty(self.critic, seen_drawn, words)
        return self._step("critic", self.critic, F.softplus(-lead).mean() + PENALTY * steepness)

    def _teach_student(self, real, drawn, before, tokens):
        noise = some_noise(real)
        with autocast(self.device.type):
            lead = self.critic(drawn, tokens, *noise) - self.critic(real, tokens, *noise).detach()
        moved = (layout(drawn) - layout(before)).square().mean()
        return self._step("student", self.network, F.softplus(-lead.float()).mean() + LAYOUT * moved + WAVES * woven(drawn, real))

    def _step(self, name, network, loss):
        optimiser = self.optimisers[name]
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        network.normalise()
        return loss.detach()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("student", type=Path, help="checkpoint to start from")
    parser.add_argument("--base", type=Path, required=True, help="checkpoint of the denoiser through whose eyes the critic sees")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--plan", choices=PLANS)
    parser.add_argument("--every", type=int, default=100, help="updates between lines, and between checkpoints")
    options = parser.parse_args()
    plan = PLANS[options.plan or options.device]
    torch.manual_seed(0)
    training = Sharpening(options.out / "checkpoint.pt", options.student, options.base, plan, options.device)
    seed = stream_seed("sharpen", 0, training.pictures)
    torch.manual_seed(hash_of(seed))
    since, seen = time.time(), training.pictures
    for real, tokens in batches(seed, plan.batch, 64, 0, WORST):
        if training.pictures >= plan.pictures:
            break
        losses = training.update(real.to(options.device), tokens.to(options.device))
        if training.steps % options.every == 0:
            speed = (training.pictures - seen) / (time.time() - since)
            training.seconds += time.time() - since
            print(f"{training.pictures:9,} pictures  critic {losses[0]:.3f}  student {losses[1]:.3f}  {speed:.1f} pictures/s", flush=True)
            since, seen = time.time(), training.pictures
            training.save()
    training.seconds += time.time() - since
    training.save()
    print(f"done: {training.pictures:,} pictures in {training.seconds / 3600:.2f} h", flush=True)


if __name__ == "__main__":
    main()
