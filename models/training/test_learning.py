"""What is shown of a training on its way."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import torch
from PIL import Image

from averages import SIGMAS
from config import CONFIG
from learning import PROMPTS, side_at, static
from train import PLANS
from unet import UNet

HERE = Path(__file__).resolve().parent


class Learning(unittest.TestCase):
    def test_coarse_static_is_the_fine_one_averaged_and_has_variance_one(self):
        fine, coarse = static(4, 64, 7), static(4, 32, 7)
        self.assertLess((coarse[:, :, 0, 0] - fine[:, :, :2, :2].sum((2, 3)) / 2).abs().max().item(), 1e-6)
        self.assertAlmostEqual(coarse.std().item(), 1, delta=0.02)
        self.assertTrue(torch.equal(fine, static(4, 64, 7)))

    def test_a_training_has_seen_the_side_of_its_last_picture(self):
        plan = PLANS["smoke"]  # 8 pictures at 32, then 8 at 64
        self.assertEqual([side_at(plan, n) for n in (0, 8, 9, 16, 99)], [32, 32, 64, 64, 64])

    def test_the_sheet_has_a_row_a_prompt_and_a_column_a_moment_in_order_of_training(self):
        torch.manual_seed(0)
        weights = UNet(CONFIG).state_dict()
        with tempfile.TemporaryDirectory() as folder:
            last = Path(folder) / "last.pt"
            torch.save({"average": weights, "pictures": 1600, "seconds": 0}, last)
            for pictures in (5, 15, 48, 170, 480):
                averages = dict.fromkeys(SIGMAS, weights)
                torch.save({"averages": averages, "pictures": pictures, "seconds": 0}, Path(folder) / f"snapshot-{pictures:09}.pt")
            command = [sys.executable, HERE / "learning.py", last, folder, "--out", folder, "--plan", "smoke", "--steps", "1", "--loss-pictures", "32"]
            subprocess.run(command, check=True, capture_output=True)
            facts = json.loads((Path(folder) / "learning.json").read_text())
            with Image.open(Path(folder) / "learning.png") as image:
                size = image.size
        self.assertEqual(facts["prompts"], list(PROMPTS))
        self.assertEqual([(m["share"], m["pictures"], m["side"]) for m in facts["moments"]], [(0.0094, 15, 64), (0.03, 48, 64), (0.11, 170, 64), (0.3, 480, 64), (1.0, 1600, 64)])
        self.assertEqual(size, (5 * 64, len(PROMPTS) * 64))
        # A network with fresh weights answers v = 0, so its loss is the mean square of v: half of eps, half of the pictures (about 0.4).
        self.assertAlmostEqual(facts["moments"][-1]["loss"], 0.7, delta=0.1)


if __name__ == "__main__":
    unittest.main()
