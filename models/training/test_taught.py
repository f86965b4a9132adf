"""A taught word beside a network: python3 -m unittest discover models/training"""

import json
import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageDraw

import measure_taught
import teach_golden
from config import CONFIG
from data import to_signal
from export import MODELS, load_average
from nearest import nearest
from render import render
from taught import Taught, apply
from world import Scene, Thing

WEIGHTS = MODELS / CONFIG["name"] / "weights.safetensors"


class TaughtTest(unittest.TestCase):
    def test_the_stored_step_is_what_the_network_says(self):
        stored = json.loads((MODELS / CONFIG["name"] / "teach-golden.json").read_text())
        made = teach_golden.golden(WEIGHTS)
        self.assertAlmostEqual(made["loss"], stored["loss"], 4)
        self.assertEqual(made["slopes"].keys(), stored["slopes"].keys())
        for name, slope in made["slopes"].items():
            self.assertAlmostEqual(slope["norm"] / stored["slopes"][name]["norm"], 1, 2, name)

    def test_a_word_changes_what_it_says_and_nothing_at_strength_0(self):
        torch.manual_seed(0)
        x, phi = torch.randn(1, 3, 16, 16), torch.full((1,), 0.9)
        tokens = torch.tensor([[1, 2, 5] + [0] * (CONFIG["max_tokens"] - 3)])

        def said(strength):
            network, _ = load_average(WEIGHTS)
            if strength is not None:
                taught, _leaves = teach_golden.begun(network)
                apply(network, Taught(taught.word, taught.embedding, taught.additions), strength)
            with torch.no_grad():
                return network(x, phi, tokens)

        untaught = said(None)
        self.assertTrue(torch.allclose(said(0.0), untaught, atol=1e-5))
        self.assertFalse(torch.allclose(said(1.0), untaught, atol=1e-2))

    def test_a_drawing_in_a_place_is_nearest_to_drawings_and_a_render_to_renders(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "drawing.png"
            image = Image.new("RGB", (200, 200), (255, 255, 255))
            ImageDraw.Draw(image).rectangle((40, 60, 160, 180), fill=(110, 40, 190), outline=(0, 0, 0), width=8)
            image.save(path)
            drawing = measure_taught.cut_out(path)
        self.assertAlmostEqual(np.asarray(drawing)[..., 3].mean() / 255, 0.36, 1)
        rng = random.Random(5)
        known, empty = measure_taught.known_in("beach", [drawing])
        pictures = [measure_taught.placed(drawing, "beach", rng), to_signal(render(Scene((Thing("dog"),), place="beach"), rng)), empty[0]]
        self.assertEqual(nearest(torch.stack(pictures), known, empty[1:]), [None, "dog", "nothing"])


if __name__ == "__main__":
    unittest.main()
