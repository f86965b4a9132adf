"""The clocks that a walk is measured on, and how far pictures are apart."""

import math
import unittest

import torch

from clocks import CLOCKS, FINE, STEPS, apart, cells, scenes_of_part
from walks import flow_levels, linear_levels


def log_snr(alpha_bar):
    return math.log(alpha_bar / (1 - alpha_bar))


class Levels(unittest.TestCase):
    def test_every_clock_goes_from_noise_to_the_picture_in_as_many_steps_as_asked(self):
        for levels_of in CLOCKS.values():
            for steps in STEPS:
                levels = levels_of(steps)
                self.assertEqual((len(levels), levels[-1]), (steps + 1, 1))
                self.assertEqual(levels, sorted(levels))

    def test_linear_is_that_of_ho_et_al(self):
        # Reference numbers in float64: alpha-bar at t = 1000, 750, 500, 250.
        for got, wanted in zip(linear_levels(4), (4.03582976538e-05, 0.00335055043894, 0.0785872428818, 0.524085373825), strict=False):
            self.assertAlmostEqual(got / wanted, 1, places=9)

    def test_flow_is_even_in_its_own_time_and_a_shift_moves_every_stop_alike(self):
        plain, shifted = flow_levels(10), flow_levels(10, shift=3)
        self.assertAlmostEqual(plain[9], 0.987804878049, places=9)
        self.assertAlmostEqual(plain[5], 0.5, places=9)
        for a, b in zip(plain[1:-1], shifted[1:-1], strict=True):
            self.assertAlmostEqual(log_snr(a) - log_snr(b), 2 * math.log(3), places=9)

    def test_the_finest_walk_is_drawn_first_and_every_part_has_prompts_of_its_own(self):
        self.assertEqual(len(cells()["fine"]), FINE + 1)
        self.assertEqual(next(iter(cells())), "fine")
        self.assertNotEqual(scenes_of_part(0), scenes_of_part(1))


class Apart(unittest.TestCase):
    def test_black_is_a_hundred_percent_from_white_and_nothing_from_itself(self):
        black, white = -torch.ones(2, 3, 4, 4), torch.ones(2, 3, 4, 4)
        self.assertEqual((apart(black, white), apart(white, white)), (100, 0))
        self.assertEqual(apart(2 * white, white), 0)


if __name__ == "__main__":
    unittest.main()
