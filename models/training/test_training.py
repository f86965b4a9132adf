"""Training loops, on a few steps."""

import os
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import torch

import distill
import export
from checkpoint import compact, write
from config import CONFIG
from diffusion import loss
from walks import cosine_levels


HERE = Path(__file__).resolve().parent


class TrainingRun(unittest.TestCase):
    def train(self, out, *more):
        command = [sys.executable, HERE / "train.py", "--out", out, "--device", "cpu", "--plan", "smoke", "--processes", "1", *more]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def test_a_whole_training_runs_resumes_exports_and_draws(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertIn("done: 16 pictures", self.train(folder))
            self.assertIn("done: 16 pictures", self.train(folder), "a finished plan has nothing left to do")
            facts = export.export(Path(folder) / "checkpoint.pt", Path(folder) / "model")
            self.assertEqual(facts["training"]["pictures"], 16)
            self.assertTrue((Path(folder) / "model/world.json").exists())
            second = export.export(Path(folder) / "checkpoint.pt", Path(folder) / "second", sibling=True)
            self.assertEqual(second["name"], "second")
            self.assertEqual(second["weights"]["bytes"], facts["weights"]["bytes"])
            self.assertLess(facts["weights"]["bytes"], 1.05 * facts["parameters"], "a number takes 8 bits, and little more")
            self.assertFalse((Path(folder) / "second/world.json").exists())
            sheet = Path(folder) / "samples.png"
            command = [sys.executable, HERE / "samples.py", Path(folder) / "checkpoint.pt", "--out", sheet, "--steps", "1", "--side", "32"]
            subprocess.run(command, check=True, capture_output=True)
            self.assertGreater(sheet.stat().st_size, 1000)

    def test_a_student_learns_where_its_teacher_s_walks_end(self):
        class Still(torch.nn.Module):
            """A teacher who sees the same grey in everything."""

            def forward(self, x, phi, tokens):
                phi = phi.view(-1, 1, 1, 1)
                return (phi.cos() * x - 0.25) / phi.sin()

        tokens = torch.ones(2, CONFIG["max_tokens"], dtype=torch.long)
        start = torch.randn(2, 3, 8, 8)
        end = distill.ends(Still(), tokens, tokens[:1], start)
        self.assertLess((end - 0.25).abs().max().item(), 1e-2)
        levels = torch.tensor(cosine_levels(4), dtype=torch.float64)
        error = distill.to_the_end(Still(), start, tokens, end, levels).item()
        self.assertLess(error, 1e-2, "who says the right end has no error anywhere")
        elsewhere = [distill.to_the_end(Still(), start, tokens, end + off, levels).item() for off in (0.1, 0.2)]
        self.assertAlmostEqual(elsewhere[1] / elsewhere[0], 4, 1, "twice as far off, four times the error")

        with tempfile.TemporaryDirectory() as folder:
            self.train(Path(folder) / "teacher")
            command = [sys.executable, HERE / "distill.py", Path(folder) / "teacher/checkpoint.pt", "--out", Path(folder) / "student"]
            command += ["--device", "cpu", "--plan", "smoke", "--processes", "1"]
            self.assertIn("done: 8 pictures", subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    def test_torchrun_starts_several_processes_that_learn_together_and_goes_on_where_they_stopped(self):
        with tempfile.TemporaryDirectory() as folder:
            first = under_torchrun(2, HERE / "train.py", "--out", folder, "--device", "cpu", "--plan", "smoke")
            self.assertEqual([out.count("done: 16 pictures") for out in first], [1, 0], "one of them reports")
            self.assertEqual(torch.load(Path(folder) / "checkpoint.pt")["steps"], 4, "batches are shared, not doubled")
            again = under_torchrun(2, HERE / "train.py", "--out", folder, "--device", "cpu", "--plan", "smoke")
            self.assertIn("done: 16 pictures", again[0])

    def test_a_run_continues_where_its_checkpoint_stopped(self):
        from plan import stage_at
        from train import PLANS, new_denoiser
        from training import Training

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "checkpoint.pt"
            first = short_training(path)
            again = Training(path, torch.device("cpu"), 1, new_denoiser)
            self.assertEqual((again.pictures, again.steps), (8, 2))
            for a, b in zip(first.network.parameters(), again.network.parameters(), strict=True):
                self.assertTrue(torch.equal(a, b))
            self.assertEqual(stage_at(PLANS["smoke"], 8)[0].side, 64)
            self.assertIsNone(stage_at(PLANS["smoke"], 16))
            self.assertEqual([stage_at(PLANS[device], 1_845_024)[0].side for device in ("cpu", "cuda")], [64, 64], "one's checkpoint suits the other")

    def test_a_small_checkpoint_goes_on_too_and_keeps_what_the_optimiser_knows(self):
        from train import new_denoiser
        from training import Training

        with tempfile.TemporaryDirectory() as folder:
            first, small = short_training(Path(folder) / "whole.pt"), Path(folder) / "small.pt"
            write(compact(torch.load(Path(folder) / "whole.pt")), small)
            self.assertLess(small.stat().st_size, 25e6)
            again = Training(small, torch.device("cpu"), 1, new_denoiser)
            self.assertEqual((again.pictures, again.steps), (8, 2))
            for a, b in zip(first.network.parameters(), again.network.parameters(), strict=True):
                self.assertLess((a - b).abs().max().item(), 5e-3)
            # A row of a weight has its own size of gradient, which the factors tell exactly.
            a, b = (t.optimiser.state[t.network.fine1.weight]["exp_avg_sq"].mean((1, 2, 3)) for t in (first, again))
            self.assertLess((a / b - 1).abs().max().item(), 1e-3)
            again.update(loss, (torch.zeros(4, 3, 32, 32), torch.ones(4, CONFIG["max_tokens"], dtype=torch.long)), 1e-3, 1)
            self.assertTrue(all(p.isfinite().all() for p in again.network.parameters()))


def short_training(path):
    """A training that has seen two batches and saved itself: at the first, everything behind the output's scale of zero still stands still."""
    from train import new_denoiser
    from training import Training

    training = Training(path, torch.device("cpu"), 0, new_denoiser)
    tokens = torch.ones(4, CONFIG["max_tokens"], dtype=torch.long)
    for _ in range(2):
        training.update(loss, (torch.zeros(4, 3, 32, 32), tokens), 1e-3, 1)
    training.save()
    return training


def under_torchrun(processes, script, *options):
    """What each process prints when torchrun's environment tells them of one another (its launcher in PyTorch 1.13 fails on Python 3.11)."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    shared = {"WORLD_SIZE": processes, "LOCAL_WORLD_SIZE": processes, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "OMP_NUM_THREADS": 1}
    started = []
    for rank in range(processes):
        told = {name: str(value) for name, value in {**shared, "RANK": rank, "LOCAL_RANK": rank}.items()}
        started.append(subprocess.Popen([sys.executable, script, *options], env={**os.environ, **told}, stdout=subprocess.PIPE, text=True))
    printed = [process.communicate(timeout=120)[0] for process in started]
    if any(process.returncode for process in started):
        raise RuntimeError(f"{script} failed")
    return printed


if __name__ == "__main__":
    unittest.main()
