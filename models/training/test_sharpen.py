"""The critic on the denoiser's features, and the student's finish with it."""

import tempfile
import unittest
from contextlib import redirect_stdout
from io import StringIO
from math import isfinite
from pathlib import Path
from unittest.mock import patch

import torch

import sharpen
from checkpoint import compact, write
from config import CONFIG
from critic import Critic, penalty, some_noise
from unet import UNet


class Critics(unittest.TestCase):
    def test_heads_learn_to_tell_pictures_apart_through_a_frozen_denoiser(self):
        torch.manual_seed(0)
        denoiser = UNet(CONFIG).eval().requires_grad_(False)
        critic = Critic(denoiser)
        self.assertEqual({name.split(".")[0] for name in critic.state_dict()}, {"heads"}, "the denoiser is not stored")
        optimiser = torch.optim.Adam(critic.parameters(), 1e-2)
        real, drawn = (torch.linspace(-1, 1, 32).expand(4, 3, 32, 32), torch.zeros(4, 3, 32, 32))
        tokens = torch.ones(4, CONFIG["max_tokens"], dtype=torch.long)
        for _ in range(12):
            noise = some_noise(real)
            lead = critic(real, tokens, *noise) - critic(drawn, tokens, *noise)
            optimiser.zero_grad()
            torch.nn.functional.softplus(-lead).mean().backward()
            optimiser.step()
            critic.normalise()
        self.assertGreater((lead > 0).float().mean().item(), 0.8)
        seen, words = critic.features(real, tokens, *some_noise(real))
        self.assertGreater(penalty(critic, seen, words).item(), 0)


class Finish(unittest.TestCase):
    def test_a_weave_is_told_from_a_plain_picture_and_one_direction_from_another(self):
        across = (torch.arange(64) % 2 * 0.2).expand(2, 3, 64, 64)
        along = across.transpose(2, 3)
        plain = torch.zeros(2, 3, 64, 64)
        self.assertEqual(sharpen.woven(across, across).item(), 0)
        self.assertGreater(sharpen.woven(across, plain).item(), 1)
        self.assertGreater(sharpen.woven(across, along).item(), 1)

    def test_a_student_is_finished_and_goes_on_where_it_stopped(self):
        with tempfile.TemporaryDirectory() as folder:
            student = Path(folder) / "student.pt"
            torch.save({"average": UNet(CONFIG).state_dict(), "pictures": 5, "seconds": 0}, student)
            command = ["sharpen.py", str(student), "--base", str(student), "--out", folder, "--device", "cpu", "--plan", "smoke"]
            for _ in range(2):
                with patch("sys.argv", command), redirect_stdout(StringIO()) as said:
                    sharpen.main()
                self.assertIn("done: 8 pictures", said.getvalue())
            saved = torch.load(Path(folder) / "checkpoint.pt")
            self.assertEqual(saved["steps"], 2)
            self.assertEqual(torch.load(Path(folder) / "average.pt")["pictures"], 5 + 8, "what it learned before counts")
            before = torch.load(student)["average"]

            # A small checkpoint goes on as well: it stands where the whole one did.
            write(compact(saved), Path(folder) / "small" / "checkpoint.pt")
            again = sharpen.Sharpening(Path(folder) / "small" / "checkpoint.pt", student, student, sharpen.PLANS["smoke"], "cpu")
            self.assertEqual((again.pictures, again.steps), (8, 2))
            for name, value in again.network.state_dict().items():
                self.assertLess((value - saved["network"][name]).abs().max().item(), 5e-3)
            losses = again.update(torch.zeros(4, 3, 64, 64), torch.ones(4, CONFIG["max_tokens"], dtype=torch.long))
            self.assertTrue(all(map(isfinite, losses)))
            self.assertGreater((saved["network"]["out_scale"] - before["out_scale"]).abs().item(), 0, "after the head start it has learned")


if __name__ == "__main__":
    unittest.main()
