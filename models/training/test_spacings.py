"""The grids that are measured beside the model's own, and what measurements in parts share."""

import math
import tempfile
import unittest
from pathlib import Path

import torch

import measure_grids
import measure_guidance
from grown import grown
from config import CONFIG
from in_parts import pictures_of
from spacings import ALIGNED, aligned, beta, beta_quantile, kl_optimal
from unet import UNet
from walks import cosine_table


def sigma(alpha_bar):
    return math.sqrt((1 - alpha_bar) / alpha_bar) if alpha_bar else math.inf


class Grids(unittest.TestCase):
    def test_every_grid_goes_from_noise_to_the_picture_in_six_steps(self):
        for name, levels_of in measure_grids.GRIDS.items():
            levels = levels_of(6)
            self.assertEqual((len(levels), levels[-1]), (7, 1), name)
            self.assertEqual(levels, sorted(levels), name)

    def test_ten_aligned_steps_are_those_that_were_published(self):
        for got, wanted in zip(aligned(10), ALIGNED, strict=False):
            self.assertAlmostEqual(sigma(got) / wanted if got < 1 else 1, 1, places=9)

    def test_kl_optimal_is_even_in_its_angle(self):
        angles = [math.atan(sigma(level) / 0.5) for level in kl_optimal(9, 0.5)[:-1]]
        gaps = [a - b for a, b in zip(angles[:-1], angles[1:], strict=True)]
        self.assertLess(max(gaps) - min(gaps), 1e-9)

    def test_beta_is_as_scipy_has_it(self):
        # 1000 scipy.stats.beta.ppf(1 - i/6, 0.6, 0.6), rounded
        self.assertEqual([cosine_table().index(level) for level in beta(6)[:-1]], [1000, 909, 725, 500, 275, 91])
        self.assertAlmostEqual(beta_quantile(0.2, 0.6), 0.122921750458, places=5)


class Parts(unittest.TestCase):
    def test_a_cell_is_all_its_parts_or_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            for part in range(2):
                torch.save(torch.full((1, 3), float(part)), Path(folder) / f"{part}-cell.pt")
            self.assertEqual(pictures_of(Path(folder), "cell", [0, 1]).tolist(), [[0] * 3, [1] * 3])
            self.assertIsNone(pictures_of(Path(folder), "cell", [0, 1, 2]))

    def test_autoguidance_is_measured_where_the_others_are_and_gently_too(self):
        names = measure_guidance.cells()
        for scale in (*measure_guidance.GENTLE, *measure_guidance.SCALES[1:]):
            self.assertEqual(names[f"auto-{scale}"], ("auto", scale))


class Grown(unittest.TestCase):
    def test_what_joined_later_changes_nothing(self):
        network = UNet(CONFIG)
        older = {name: value for name, value in network.state_dict().items() if not name.endswith(("text.place", "where"))}
        restored = UNet(CONFIG)
        restored.load_state_dict(grown(older))
        for name, parameter in restored.named_parameters():
            same = torch.zeros_like(parameter) if name not in older else older[name]
            self.assertTrue(torch.equal(parameter, same), name)

    def test_a_file_of_another_network_is_refused(self):
        older = UNet(CONFIG).state_dict()
        del older["out_scale"]
        with self.assertRaises(ValueError):
            grown(older)


if __name__ == "__main__":
    unittest.main()
