"""The error at every angle of noise, and what follows from it for each way of saying the answer."""

import math
import unittest

import torch

from circle import STRETCHES, angles, squared_errors
from diffusion import eps_from_v, noised, velocity, x0_from_v


class Errors(unittest.TestCase):
    x0 = torch.rand(4, 3, 8, 8, generator=torch.manual_seed(1)) * 2 - 1
    eps = torch.randn(4, 3, 8, 8, generator=torch.manual_seed(2))

    def test_a_network_that_is_off_by_a_tenth_everywhere_has_that_error(self):
        def off(x, phi, tokens):
            return velocity(self.x0, self.eps, phi.view(-1, 1, 1, 1)) + 0.1

        for angle in angles():
            errors = squared_errors(off, self.x0, self.eps, None, angle)
            self.assertTrue(torch.allclose(errors, torch.full((4,), 0.01), atol=1e-6))

    def test_an_error_in_v_is_cos_of_it_in_eps_and_sin_of_it_in_x0(self):
        for angle in angles():
            phi = torch.full((4, 1, 1, 1), angle)
            x = noised(self.x0, self.eps, phi)
            v = velocity(self.x0, self.eps, phi) + 0.1
            in_eps, in_x0 = eps_from_v(x, v, phi) - self.eps, x0_from_v(x, v, phi) - self.x0
            self.assertLess((in_eps - 0.1 * math.cos(angle)).abs().max().item(), 1e-5)
            self.assertLess((in_x0 + 0.1 * math.sin(angle)).abs().max().item(), 1e-5)

    def test_angles_go_evenly_from_no_noise_to_nothing_else(self):
        self.assertEqual((len(angles()), angles()[0]), (STRETCHES + 1, 0))
        self.assertAlmostEqual(angles()[-1], math.pi / 2)


if __name__ == "__main__":
    unittest.main()
