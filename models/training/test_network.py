"""The network, its training loop and its export, on random weights and a few steps."""

import hashlib
import json
import math
import os
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import distill
import export
import safetensors_file
from checkpoint import compact, write
from config import CONFIG
from diffusion import assigned, eps_from_v, guided, loss, noised, velocity, x0_from_v
from folded import folded_weights, restored
from layers import Weight, blend, pixel_norm, silu
from quantized import absolute, dequantized, quantized, relative
from text import places
from unet import UNet, spots
from walks import cosine_levels, ddim

HERE = Path(__file__).resolve().parent


def network():
    """A network whose learned scales and places are not at their starting value of zero."""
    torch.manual_seed(0)
    net = UNet(CONFIG).eval()
    with torch.no_grad():
        for name, parameter in net.named_parameters():
            if name.endswith("_scale"):
                parameter.fill_(0.3)
            if name.endswith(".where"):
                parameter.normal_()
    return net


class Layers(unittest.TestCase):
    def test_a_pixel_is_at_the_same_spot_on_a_coarser_grid(self):
        fine, coarse = spots(8, 8, 3).view(8, 8, 6), spots(4, 4, 3).view(4, 4, 6)
        between = fine.view(4, 2, 4, 2, 6).mean((1, 3))
        self.assertLess((between[..., 0] / coarse[..., 0] - math.cos(math.pi / 16)).abs().max().item(), 1e-6)
        self.assertEqual(len(fine.flatten(0, 1).unique(dim=0)), 64, "no two pixels alike")
        self.assertTrue(torch.equal(fine[2, :, 0], fine[2, 0, 0].expand(8)), "rows first")

    def test_layers_preserve_the_variance_of_unit_gaussian_input(self):
        x = torch.randn(4, 64, 16, 16)
        self.assertAlmostEqual(Weight(64, 96, 1)(x).std().item(), 1, delta=0.05)
        self.assertAlmostEqual(Weight(64, 96, 3)(x)[..., 1:-1, 1:-1].std().item(), 1, delta=0.05)
        self.assertAlmostEqual((silu(x) / 0.596).square().mean().sqrt().item(), 1, delta=0.05)
        self.assertAlmostEqual(blend(x, torch.randn_like(x), 0.3).std().item(), 1, delta=0.05)
        self.assertAlmostEqual(pixel_norm(5 * x, 1).square().mean().item(), 1, delta=0.01)

    def test_rows_of_every_weight_have_unit_length_after_an_update(self):
        net = network()
        with torch.no_grad():
            net.stem.weight.mul_(3)
        net.normalise()
        rms = net.stem.weight.square().mean((1, 2, 3)).sqrt()
        self.assertLess((rms - 1).abs().max().item(), 1e-3)


class Spelling(unittest.TestCase):
    def test_a_letter_knows_its_place_in_the_word_and_a_word_has_none(self):
        row = torch.tensor([export.Tokenizer(export.vocabulary())('a sign that says "OPEN" at night "GO"')])
        found = places(row >= CONFIG["first_letter"])
        self.assertEqual(found[0, :13].tolist(), [0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 1])
        plain = torch.tensor([export.Tokenizer(export.vocabulary())("a red apple")])
        net = network()
        before = net.text(plain)[0]
        with torch.no_grad():
            net.text.place.add_(1)
        self.assertTrue(torch.equal(before, net.text(plain)[0]), "words are not touched by it")


class Formulas(unittest.TestCase):
    def test_eps_and_x0_come_back_from_v(self):
        # science.md 3.6: x0 = 0.5, eps = -1.2, schedule 3.1 at t = 500.
        phi = torch.tensor(0.0785872428818, dtype=torch.float64).sqrt().acos()
        x0, eps = torch.tensor(0.5, dtype=torch.float64), torch.tensor(-1.2, dtype=torch.float64)
        x, v = noised(x0, eps, phi), velocity(x0, eps, phi)
        self.assertAlmostEqual(x.item(), -1.01171588581, places=10)
        self.assertAlmostEqual(v.item(), -0.816352231821, places=10)
        self.assertAlmostEqual(x0_from_v(x, v, phi).item(), 0.5, places=12)
        self.assertAlmostEqual(eps_from_v(x, v, phi).item(), -1.2, places=12)

    def test_assigned_noise_is_the_same_noise_nearer_to_the_pictures(self):
        torch.manual_seed(0)
        x0, eps = torch.randn(16, 3, 4, 4), torch.randn(16, 3, 4, 4)
        nearer = assigned(x0, eps)
        self.assertTrue(torch.equal(nearer.flatten(1).sum(1).sort().values, eps.flatten(1).sum(1).sort().values), "none left out, none twice")
        self.assertLess((nearer - x0).square().mean().item(), 0.95 * (eps - x0).square().mean().item())

    def test_a_guided_walk_with_a_network_that_knows_the_picture_draws_it(self):
        target = torch.linspace(-1, 1, 48).view(1, 3, 4, 4)

        def oracle(x, phi, _tokens):
            phi = phi.view(-1, 1, 1, 1)
            return velocity(target, (x - phi.cos() * target) / phi.sin(), phi)

        tokens = torch.zeros(1, 1, dtype=torch.long)
        drawn = ddim(guided(oracle, tokens, tokens, 3.0), torch.randn(1, 3, 4, 4), cosine_levels(5))
        self.assertLess((drawn - target).abs().max().item(), 1e-5)


class Export(unittest.TestCase):
    def test_folded_weights_and_golden_answers_are_written_as_described(self):
        net = network()
        with tempfile.TemporaryDirectory() as folder:
            checkpoint, out = Path(folder) / "checkpoint.pt", Path(folder) / "model"
            torch.save({"average": net.state_dict(), "pictures": 0, "seconds": 0}, checkpoint)
            facts = export.export(checkpoint, out)
            weights = safetensors_file.read(out / "weights.safetensors")
            golden = safetensors_file.read(out / "golden.safetensors")
            stored = json.loads((out / "preflight.json").read_text())
            data = (out / "weights.safetensors").read_bytes()
        self.assertEqual(weights["down.0.conv0"].shape, (3, 3, 32, 32))
        self.assertEqual(weights["up.0.attention.query_key_value"].shape, (144, 432))
        self.assertEqual(stored["tokens"][1], [1] + [0] * (CONFIG["max_tokens"] - 1))
        self.assertTrue(all(np.isfinite(w).all() and w.dtype == np.float16 for w in weights.values()))
        self.assertEqual(facts["weights"], {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
        self.assertLessEqual(len(data), 8e6)
        self.assertLessEqual(facts["operations"], 1e9)
        self.assertEqual(golden["v"].shape, (2, 64, 64, 3))
        self.assertEqual({n: golden[n].shape for n in ("mid.attention", "up.3.attention")}, {"mid.attention": (2, 64, 24), "up.3.attention": (2, 256, 24)})
        self.assertEqual(golden["mid.attention"][1, :, 1:].max(), 0, "padding gets nothing")
        np.testing.assert_allclose(golden["v"].reshape(2, -1)[:, :: stored["stride"]], stored["v"], atol=1e-5)
        with torch.no_grad():
            tokens = torch.tensor([export.Tokenizer(export.vocabulary())(p) for p in export.GOLDEN_PROMPTS])
            x = export.golden_picture(64).expand(2, -1, -1, -1)
            exact = net(x, torch.full((2,), export.GOLDEN_PHI), tokens).permute(0, 2, 3, 1).numpy()
            again = restored(UNet(CONFIG), dequantized(weights))(x, torch.full((2,), export.GOLDEN_PHI), tokens)
        self.assertLess(np.abs(exact - golden["v"]).max(), 0.02, "rounding to half precision changes little")
        np.testing.assert_allclose(again.permute(0, 2, 3, 1).numpy(), golden["v"], atol=1e-4)

    def test_eight_bits_a_weight_change_little_and_take_half_the_bytes(self):
        net = network()
        weights = {name: w.detach().numpy() for name, w in folded_weights(net).items()}
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "weights.safetensors"
            safetensors_file.write(path, quantized(weights))
            self.assertLess(path.stat().st_size, 4e6)
            stored = safetensors_file.read(path)
        self.assertEqual((stored["mid.conv0"].dtype, stored["mid.conv0.scale"].shape), (np.int8, (144,)))
        self.assertEqual(stored["fine1"].dtype, np.float16)
        again = dequantized(stored)
        self.assertEqual(set(again), set(weights))
        for name, w in weights.items():
            step = np.abs(w).max(tuple(range(w.ndim - 1))) / 127
            self.assertLessEqual(float((np.abs(again[name] - w) - 0.5 * step - 1e-3 * np.abs(w)).max()), 1e-6, name)
        call = torch.randn(2, 3, 64, 64), torch.full((2,), 0.9), torch.ones(2, CONFIG["max_tokens"], dtype=torch.long)
        with torch.no_grad():
            exact, rough = net(*call), restored(UNet(CONFIG), again)(*call)
        self.assertLess(((rough - exact).square().mean() / exact.square().mean()).sqrt().item(), 0.05)

    def test_a_student_s_weights_come_back_from_what_differs_from_its_teacher_s(self):
        rng = np.random.default_rng(0)
        teacher = {"w": rng.normal(size=(96, 96)).astype(np.float32), "b": np.ones(4, np.float32)}
        student = {"w": 1.3 * teacher["w"] + 0.1, "b": np.zeros(4, np.float32)}
        base = quantized(teacher)
        changes = relative(student, base)
        self.assertEqual({name: array.dtype.name for name, array in changes.items()}, {"w": "int8", "b": "float16"})
        again = dequantized(absolute(changes, base))
        # The largest do not fit into the teacher's scale.
        near = np.abs(again["w"] - student["w"]) <= 0.51 * base["w.scale"]
        self.assertGreater(near.mean(), 0.9)
        self.assertTrue((np.abs(again["w"]) <= np.abs(student["w"]) + base["w.scale"]).all())
        self.assertEqual(again["b"].tolist(), [0] * 4)

    def test_the_stem_and_unpatch_mean_the_same_in_the_layout_of_the_browser(self):
        net = network()
        weights = {name: w.permute(3, 2, 0, 1) for name, w in folded_weights(net).items() if name in ("stem", "unpatch")}
        x, one, h = torch.randn(1, 3, 64, 64), torch.ones(1, 1, 64, 64), torch.randn(1, 32, 32, 32)
        with torch.no_grad():
            stem = net.stem(torch.cat([F.pixel_unshuffle(x, 2), one[..., ::2, ::2]], 1))
            fine = F.pixel_shuffle(net.unpatch(h), 2)
        strided = F.conv2d(torch.cat([x, one], 1), weights["stem"], stride=2, padding=2)
        depth = F.conv2d(h, weights["unpatch"]).view(1, 2, 2, 8, 32, 32).permute(0, 3, 4, 1, 5, 2)
        self.assertLess((strided - stem).abs().max().item(), 1e-5)
        self.assertLess((depth.reshape(1, 8, 64, 64) - fine).abs().max().item(), 1e-5)


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
            second = export.export(Path(folder) / "checkpoint.pt", Path(folder) / "second", weights_only=True)
            self.assertEqual((second["name"], second["weights"]), ("second", facts["weights"]))
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
