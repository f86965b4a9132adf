"""Two networks on two halves: what they are shown, what is measured, and a whole run on a few steps."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import torch
from PIL import Image

import halves
from wordless import SIDE, Wordless

HERE = Path(__file__).resolve().parent


class Pictures(unittest.TestCase):
    def test_the_halves_share_no_picture_and_the_larger_sets_hold_the_smaller(self):
        first, second = halves.half(0, 40), halves.half(1, 40)
        self.assertTrue(torch.equal(halves.half(0, 7), first[:7]))
        self.assertGreater(halves.distances(halves.signal_of(first), halves.signal_of(second)).min().item(), 1)

    def test_a_batch_is_of_the_first_pictures_of_its_half(self):
        (batch,) = next(halves.batches(1, 3, "seed", 8, SIDE, 0, None))
        nearest = halves.distances(batch, halves.signal_of(halves.half(1, 3))).min(1)
        self.assertEqual(nearest.values.max().item(), 0)
        self.assertGreater(len(set(nearest.indices.tolist())), 1)


class Measures(unittest.TestCase):
    def test_who_hands_back_its_own_is_at_no_distance_from_it_and_far_from_the_other(self):
        known = [halves.signal_of(halves.half(which, 5)) for which in (0, 1)]
        mean, fresh = torch.zeros(3, SIDE, SIDE), halves.signal_of(halves.half("fresh", 5))
        facts, nearest = halves.measured(known, known, fresh, mean)
        self.assertEqual(facts["own"], 0)
        self.assertGreater(facts["between"], 5)
        self.assertEqual(facts["shown"][0][1:], [0, 0])
        self.assertTrue(torch.equal(nearest[1], known[1]))
        agreed, _ = halves.measured([fresh, fresh], known, fresh, mean)
        self.assertEqual((agreed["between"], agreed["cosine"], agreed["own"]), (0, 1, agreed["fresh"]))

    def test_black_is_100_from_white(self):
        black = -torch.ones(1, 3, SIDE, SIDE)
        self.assertAlmostEqual(halves.distances(black, -black).item(), 100, 3)


class Network(unittest.TestCase):
    def test_keeps_the_size_of_what_it_is_given_and_begins_at_nothing(self):
        x = torch.randn(2, 3, SIDE, SIDE)
        v = Wordless()(x, torch.full((2,), 0.7))
        self.assertEqual(v.shape, x.shape)
        self.assertEqual(v.abs().max().item(), 0)


class Run(unittest.TestCase):
    def test_trains_draws_and_measures_and_the_same_again_from_what_it_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, HERE / "halves.py", "--out", folder, "--into", folder, "--plan", "smoke", "--sizes", "1", "2"]
            command += ["--device", "cpu", "--processes", "1"]
            subprocess.run(command, check=True, capture_output=True)
            facts = json.loads(Path(folder, "halves.json").read_text())
            self.assertEqual([pair["pictures"] for pair in facts["pairs"]], [1, 2])
            self.assertEqual(len(facts["pairs"][0]["shown"]), halves.SHOWN)
            with Image.open(Path(folder, "halves.png")) as image:
                self.assertEqual(image.size, (4 * halves.SHOWN * SIDE, 2 * SIDE))
            subprocess.run(command, check=True, capture_output=True)
            self.assertEqual(json.loads(Path(folder, "halves.json").read_text()), facts)


if __name__ == "__main__":
    unittest.main()
