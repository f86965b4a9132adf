"""The samplers against reference walks made with diffusers (tests/fixtures/samplers.json)."""

import json
import math
import unittest
from pathlib import Path

import torch

import walks

CASES = json.loads((Path(__file__).resolve().parents[2] / "tests/fixtures/samplers.json").read_text())


def mixture(x, alpha_bar):
    """Exact (eps, x0) for data from half N(-0.6, 0.1^2), half N(0.6, 0.1^2)."""
    a, s = math.sqrt(alpha_bar), math.sqrt(1 - alpha_bar)
    variance = 0.01 * a * a + s * s
    means = torch.tensor([-0.6, 0.6], dtype=torch.float64)
    weights = (-((x[:, None] - a * means) ** 2) / (2 * variance)).softmax(1)
    x0 = (weights * (means + 0.01 * a / variance * (x[:, None] - a * means))).sum(1)
    return (x - a * x0) / s, x0


def levels_of(case):
    """Alpha-bars of a case with sigmas."""
    return [1 / (1 + sigma * sigma) for sigma in case["sigmas"]]


class Walks(unittest.TestCase):
    def check(self, walk, wanted):
        checked = 0
        for case in CASES:
            if not wanted(case):
                continue
            final = walk(mixture, torch.tensor(case["initial_noise"], dtype=torch.float64), levels_of(case))
            worst = (final - torch.tensor(case["final"], dtype=torch.float64)).abs().max().item()
            self.assertLess(worst, 1e-4, f"{case['sampler']} {case['config']} {case['num_inference_steps']}")
            checked += 1
        self.assertGreater(checked, 0)

    def test_dpm_solver_agrees_with_diffusers(self):
        plain = {"solver_order": 2, "algorithm_type": "dpmsolver++"}
        self.check(walks.dpm_solver, lambda case: matches(case, "dpm", plain))

    def test_unipc_agrees_with_diffusers(self):
        self.check(walks.unipc, lambda case: matches(case, "unipc", {"solver_order": 2, "solver_type": "bh2"}))

    def test_every_walk_reaches_the_data(self):
        x = torch.linspace(-2, 2, 8, dtype=torch.float64)
        for walk in walks.WALKS.values():
            final = walk(mixture, x, walks.cosine_levels(50))
            self.assertLess((final.abs() - 0.6).abs().max().item(), 0.35)

    def test_trailing_levels_start_at_the_last_training_step_and_end_clean(self):
        levels = walks.cosine_levels(20)
        self.assertEqual(len(levels), 21)
        self.assertAlmostEqual(levels[0], 2.42876690703e-09, delta=1e-19)
        self.assertEqual(levels[-1], 1)


def matches(case, name, wanted):
    config = case["config"]
    ends_clean = bool(case["sigmas"]) and case["sigmas"][-1] == 0
    return name in case["sampler"] and ends_clean and all(config.get(k, v) == v for k, v in wanted.items()) and set(config) <= ALLOWED


#: Settings under which the plain walks here apply.
ALLOWED = {
    "num_train_timesteps", "beta_start", "beta_end", "beta_schedule", "solver_order", "algorithm_type", "solver_type",
    "timestep_spacing", "use_karras_sigmas", "steps_offset", "final_sigmas_type", "prediction_type",
}  # fmt: skip

if __name__ == "__main__":
    unittest.main()
