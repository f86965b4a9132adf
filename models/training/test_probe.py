"""Probes: what they can learn, how they are scored, and what they are shown."""

import gzip
import random
import unittest

import numpy as np
import torch

import probe
from render import render, render_covered
from world import COMMON, Scene, Thing


class Truth(unittest.TestCase):
    def test_the_renderer_knows_what_the_thing_covers_and_draws_the_same_picture(self):
        scene = Scene((Thing("apple", "red"),), place="table", size="big")
        picture, covered = render_covered(scene, random.Random(3))
        self.assertTrue(np.array_equal(picture, render(scene, random.Random(3))))
        small = render_covered(Scene(scene.things, place="table", size="small"), random.Random(3))[1]
        self.assertEqual((covered.min(), covered.max()), (0, 1))
        self.assertGreater(covered.mean(), 2 * small.mean())
        # An apple is red where it is, and the corners are wall.
        self.assertGreater(picture[covered > 0.9, 0].mean(), 1.5 * picture[covered > 0.9, 2].mean())
        self.assertEqual(covered[0, 0], 0)

    def test_no_probe_is_measured_on_a_thing_that_it_was_trained_on(self):
        seen, unseen = ({scene.things[0].name for scene in probe.scenes(random.Random(1), 80, kept)} for kept in (False, True))
        self.assertFalse(seen & unseen)
        self.assertEqual(set(probe.KEPT) | (set(COMMON) - set(probe.KEPT)), set(COMMON))
        self.assertTrue(unseen <= set(probe.KEPT))


class Probes(unittest.TestCase):
    def test_finds_what_is_a_weighted_sum_of_what_it_reads(self):
        torch.manual_seed(0)
        rows, weights = torch.randn(200, 4, 6), torch.randn(6, 3)
        truth = 0.3 + rows @ weights
        found = probe.trained(rows[:150], truth[:150])
        self.assertLess((probe.said(found, rows[150:]) - truth[150:]).abs().max().item(), 0.05)

    def test_says_what_is_usual_where_it_reads_what_is_usual(self):
        rows, truth = torch.randn(50, 4, 6), torch.rand(50, 4, 3)
        found = probe.trained(rows, truth)
        self.assertTrue(torch.allclose(probe.said(found, rows.mean(0)), truth.mean(0), atol=1e-6))

    def test_is_stored_in_steps_so_fine_that_it_says_the_same(self):
        rows, truth = torch.randn(50, 4, 6), torch.rand(50, 4, 3)
        found = probe.trained(rows, truth)
        again = probe.rounded(found)
        self.assertLess((probe.said(again, rows) - probe.said(found, rows)).abs().max().item(), 0.02)
        numbers, steps = probe.stored([{kind: found for kind in probe.KINDS}] * 2)
        whole = np.frombuffer(gzip.decompress(numbers), np.int8)
        self.assertEqual(len(whole), 2 * 2 * (4 * 3 + 6 * 3))
        bias = torch.from_numpy(whole[:12] * np.float32(steps[0]["middle"][0])).view(4, 3)
        self.assertTrue(torch.allclose(bias, again.bias))

    def test_overlap_is_what_both_cover_of_what_either_covers(self):
        one = torch.tensor([[1.0, 1, 0, 0], [1, 1, 1, 1]])
        other = torch.tensor([[0.0, 1, 1, 0], [1, 1, 1, 1]])
        self.assertEqual(probe.overlap(one, other), 66.7)

    def test_spots_are_put_together_again_where_they_were(self):
        picture = torch.rand(2, 1, 64, 64)
        self.assertTrue(torch.equal(probe.whole(probe.patches(picture)), picture[:, 0]))
        self.assertEqual(probe.neighbourhoods(picture).shape, (2, 64, (3 * probe.SPOT) ** 2))


if __name__ == "__main__":
    unittest.main()
