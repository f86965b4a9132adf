"""The formulas here against those the site runs (src/lib/diffusion), by asking Node for the same numbers."""

import json
import subprocess
import unittest
from pathlib import Path

import torch

from diffusion import eps_from_v, noised, velocity, x0_from_v
from walks import cosine_levels

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import { cosine } from '#lib/diffusion/schedule.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { noised } from '#lib/diffusion/forward.ts';
import { epsFromV, vOf, x0FromV } from '#lib/diffusion/predict.ts';
const { x0, eps, alphaBars } = JSON.parse(process.argv[2]);
const table = cosine();
const levels = trailing(1000, 20).map((t) => table[t]).concat(1);
const rows = alphaBars.map((alphaBar) => {
	const [clean, noise] = [Float32Array.from(x0), Float32Array.from(eps)];
	const x = noised(clean, noise, alphaBar);
	const v = vOf(clean, noise, alphaBar);
	return [x, v, epsFromV(x, v, alphaBar), x0FromV(x, v, alphaBar)].map((a) => Array.from(a));
});
process.stdout.write(JSON.stringify({ levels, rows }));
"""


def ask_node(question):
    """What the TypeScript code answers; it runs from a file in the project so that its imports resolve."""
    script = ROOT / "tests" / ".twins.mts"
    script.write_text(SCRIPT)
    try:
        command = [ROOT / "node_modules/.bin/tsx", script, json.dumps(question)]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout)
    finally:
        script.unlink()


class Twins(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        torch.manual_seed(0)
        cls.x0, cls.eps = torch.rand(16) * 2 - 1, torch.randn(16)
        cls.alpha_bars = [1e-6, 0.1, 0.5, 0.9, 0.999]
        cls.answer = ask_node({"x0": cls.x0.tolist(), "eps": cls.eps.tolist(), "alphaBars": cls.alpha_bars})

    def test_the_levels_of_a_twenty_step_walk_agree(self):
        for mine, theirs in zip(cosine_levels(20), self.answer["levels"], strict=True):
            self.assertAlmostEqual(mine, theirs, delta=1e-12 + 1e-9 * mine)

    def test_noised_pictures_velocities_and_their_inverses_agree(self):
        for alpha_bar, row in zip(self.alpha_bars, self.answer["rows"], strict=True):
            phi = torch.tensor(alpha_bar, dtype=torch.float64).sqrt().acos()
            x0, eps = self.x0.double(), self.eps.double()
            x, v = noised(x0, eps, phi), velocity(x0, eps, phi)
            for mine, theirs in zip((x, v, eps_from_v(x, v, phi), x0_from_v(x, v, phi)), row, strict=True):
                self.assertLess((mine - torch.tensor(theirs)).abs().max().item(), 1e-5)


if __name__ == "__main__":
    unittest.main()
