"""The averages that are kept of a training, and those made afterwards."""

import unittest

import numpy as np
import torch

from averages import gamma_of, kept, mixture, reconstructed


def profile(sigma, at, times):
    """How much each time counts in the average of `sigma` at `at`, summing to 1 over evenly spaced times."""
    weights = np.where(times <= at, (times / at) ** gamma_of(sigma), 0)
    return weights / weights.sum()


class Averages(unittest.TestCase):
    def test_sigma_is_the_deviation_of_the_profile(self):
        times = np.linspace(0, 1, 20001)
        for sigma in (0.01, 0.05, 0.2):
            weights = profile(sigma, 1.0, times)
            mean = (weights * times).sum()
            self.assertAlmostEqual(float(np.sqrt((weights * (times - mean) ** 2).sum())), sigma, places=4)

    def test_following_step_by_step_gives_the_profile(self):
        average, sigma, steps = 0.0, 0.05, 4000
        for step in range(steps):
            share = kept(sigma, step, step + 1)
            average = share * average + (1 - share) * (step + 1)
        times = np.arange(1, steps + 1)
        self.assertAlmostEqual(average / steps, (profile(sigma, steps, times) * times).sum() / steps, places=3)

    def test_an_average_in_between_is_found_again_from_stored_ones(self):
        times = np.arange(1, 20001)
        stored = [(sigma, at) for at in (14000, 16000, 18000, 20000) for sigma in (0.05, 0.1)]
        shares = mixture(0.07, 20000, stored)
        made = sum(share * profile(sigma, at, times) for share, (sigma, at) in zip(shares, stored, strict=True))
        wanted = profile(0.07, 20000, times)
        self.assertLess(abs(made - wanted).sum(), 0.02)
        self.assertAlmostEqual(float(shares.sum()), 1)

    def test_a_stored_average_is_itself(self):
        states = {(sigma, 100): {"w": torch.full((2,), value)} for sigma, value in ((0.01, 1.0), (0.05, 3.0))}
        again = reconstructed(0.05, 100, states)["w"]
        self.assertLess((again - 3).abs().max().item(), 1e-4)


if __name__ == "__main__":
    unittest.main()
