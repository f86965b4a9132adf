"""The network and the formulas around it, on random weights."""

import math
import unittest

import torch

import export
from config import CONFIG
from diffusion import assigned, eps_from_v, guided, noised, velocity, x0_from_v
from layers import Weight, blend, pixel_norm, silu
from random_network import random_network
from text import places
from unet import spots
from walks import cosine_levels, ddim


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
        net = random_network()
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
        net = random_network()
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


if __name__ == "__main__":
    unittest.main()
