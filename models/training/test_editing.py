"""The arithmetic of what the lesson on changing a picture tells."""

import json
import math
import random
import unittest
from unittest.mock import patch

import torch

import editing
from edits import repaint, seam, shimmer, started_from
from judge import Judge
from random_network import random_network
from walks import cosine_levels

LEVELS = cosine_levels(6)


def still(picture):
    """A denoiser that knows one picture only."""

    def denoise(x, alpha_bar):
        return (x - math.sqrt(alpha_bar) * picture) / math.sqrt(1 - alpha_bar), picture

    return denoise


class Edits(unittest.TestCase):
    def test_what_is_to_stay_stays_to_the_last_bit(self):
        generator = torch.manual_seed(1)
        before, other = (torch.rand(2, 3, 4, 4, generator=generator) * 2 - 1 for _ in range(2))
        keep = torch.zeros(4, 4)
        keep[:, :2] = 1
        for loops in (1, 3):
            x = torch.randn(2, 3, 4, 4, generator=generator)
            after = repaint(still(other), x, LEVELS, before, keep, loops, generator)
            self.assertTrue(torch.equal(after[..., :2], before[..., :2]))
            self.assertLess((after[..., 2:] - other[..., 2:]).abs().max(), 1e-5)

    def test_a_walk_from_a_picture_begins_at_its_strength(self):
        seen = []

        def walk(denoise, x, levels):
            seen.append((x, levels))
            return x

        picture, eps = torch.ones(1, 3, 2, 2), torch.full((1, 3, 2, 2), 2.0)
        started_from(None, picture, eps, 0.5, LEVELS, walk)
        x, levels = seen[0]
        self.assertEqual(levels, LEVELS[3:])
        self.assertAlmostEqual(x[0, 0, 0, 0].item(), math.sqrt(LEVELS[3]) + 2 * math.sqrt(1 - LEVELS[3]), 5)

    def test_a_seam_is_measured_against_what_lies_beside_it(self):
        # Tested alike in tests/unit/widgets/repaint.test.ts: steps of 0.1, and 1.1 across the edge.
        ramp = 0.1 * torch.arange(6).expand(3, 6, 6)
        edge = (torch.arange(6) >= 3).float().expand(3, 6, 6)
        keep = (torch.arange(6) < 3).float().expand(6, 6)
        self.assertAlmostEqual(seam(ramp + edge, keep), 11, 4)
        self.assertAlmostEqual(seam((ramp + edge).transpose(1, 2), keep.t()), 11, 4)
        self.assertAlmostEqual(seam(ramp, keep), 1, 4)

    def test_shimmer_counts_only_where_the_sketch_stands_still(self):
        sketches = torch.zeros(3, 3, 2, 2)
        sketches[1, :, 0] = 1
        frames = torch.zeros(3, 3, 2, 2)
        frames[1, :, 0], frames[1, :, 1] = 0.9, 0.2
        # Tested alike in tests/unit/widgets/flicker.test.ts: up by 0.2 and down again.
        self.assertAlmostEqual(shimmer(frames, sketches), 10, 4)


class Measured(unittest.TestCase):
    def test_a_blot_has_three_colours_and_moves(self):
        scene = editing.scenes(random.Random(3), 1)[0]
        blot, moved = editing.blot(scene, 0), editing.blot(scene, 0, 4)
        self.assertEqual(len(blot.flatten(1).unique(dim=1).t()), 3)
        self.assertFalse(torch.equal(blot, moved))
        self.assertLessEqual(blot.abs().max(), 1)

    def test_a_mask_is_a_disc_and_outside_it_changes_are_counted(self):
        keep = editing.mask()
        self.assertEqual(keep[38, 32], 0)
        self.assertEqual(keep[0, 0], 1)
        before = torch.zeros(1, 3, editing.SIDE, editing.SIDE)
        after = before + (1 - keep)
        self.assertEqual(editing.outside(before, after, keep), {"moved": 0.0, "dots_changed": 0.0})
        self.assertEqual(editing.outside(before, after + 0.2, keep)["dots_changed"], 100.0)

    def test_a_thing_in_another_colour_stays_where_it_is(self):
        rng = random.Random(1)
        for scene in editing.scenes(rng, 20):
            other = editing.recoloured(scene, rng)
            self.assertEqual((other.things[0].name, other.place), (scene.things[0].name, scene.place))
            self.assertNotEqual(other.things[0].colour, scene.things[0].colour)

    def test_turning_noise_stays_as_loud(self):
        first, second = editing.static(2, 1).split(1)
        turning = editing.noises("turning", 5, first, second)
        self.assertTrue(torch.allclose(turning[0], first[0]) and torch.allclose(turning[-1], second[0], atol=1e-6))
        self.assertTrue(((turning.flatten(1).std(1) - 1).abs() < 0.03).all())
        self.assertTrue(torch.equal(editing.noises("shared", 3, first, second)[0], editing.noises("shared", 3, first, second)[2]))

    def test_what_is_stored_has_the_shape_that_one_run_writes(self):
        stored = json.loads((editing.FOLDER / "editing.json").read_text())
        editor, judge = editing.Editor(random_network()), Judge().eval()
        editor.levels = LEVELS[-3:]

        def painted(_network, prompts, *_):
            return torch.rand(len(prompts), 3, editing.SIDE, editing.SIDE)

        # Lists of one scene, and walks of two steps: only the form counts.
        with patch.object(editing, "painted", painted), torch.no_grad():
            facts = editing.measured(editor, judge, {"sketches": 1, "edits": 1, "films": 1, "frames": 2})
        self.assertEqual(shape(json.loads(json.dumps(facts))), shape(stored))
        for part, name in (("strength", "sketches"), ("mask", "pictures"), ("film", "films")):
            self.assertEqual(stored[part][name], editing.COUNTS["edits" if name == "pictures" else name])


def shape(value):
    """The keys of a file, and of what lies in it."""
    return {key: shape(part) for key, part in value.items()} if isinstance(value, dict) else None


if __name__ == "__main__":
    unittest.main()
