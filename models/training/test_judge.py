"""The judge's labels and the arithmetic of the measurements."""

import math
import random
import tempfile
import unittest
from pathlib import Path

import torch

import asked
import measure
import scores
from data import to_signal
from judge import COLOURS, PAINTED, THINGS, Judge, Verdict, judge_loss, labels_of, verdicts
from painter import Painter
from render import render
from spectrum import against, octaves
from world import COMMON, HELD_OUT, RARE, Scene, Thing


class Labels(unittest.TestCase):
    def test_labels_say_what_the_scene_shows(self):
        labels = labels_of(Scene((Thing("apple", "red"), Thing("sign", text="OPEN")), place="beach", style="watercolor"))
        self.assertEqual({THINGS[i] for i in labels["things"].nonzero().flatten().tolist()}, {"apple", "sign"})
        self.assertEqual(COLOURS[labels["colours"][PAINTED.index("apple")]], "red")
        self.assertEqual(labels["letters"].tolist(), [14, 15, 4, 13])
        self.assertEqual(labels_of(Scene((Thing("dog"),)))["letters"].tolist(), [-1] * 4)

    def test_nobody_is_asked_for_the_colour_of_a_sketch(self):
        scene = Scene((Thing("apple", "red"),), style="sketch")
        self.assertEqual(set(labels_of(scene)["colours"].tolist()), {-1})
        seen = [Verdict(["apple"], {"apple": "blue"}, None, "sketch", "AAAA")]
        self.assertEqual(scores.obedience([scene], seen)["all"], 100.0)
        self.assertIsNone(scores.obedience([scene], seen)["colour"])

    def test_the_judge_learns_to_tell_two_scenes_apart(self):
        torch.manual_seed(0)
        rng = random.Random(0)
        scenes = [Scene((Thing("apple", "red"),), place="snow"), Scene((Thing("dog"),), place="night")] * 8
        pictures = torch.stack([to_signal(render(scene, rng)) for scene in scenes])
        labels = torch.utils.data.default_collate([labels_of(scene) for scene in scenes])
        judge = Judge()
        optimiser = torch.optim.Adam(judge.parameters(), 2e-3)
        for _ in range(30):
            optimiser.zero_grad()
            judge_loss(judge(pictures), labels).backward()
            optimiser.step()
        seen = verdicts(judge.eval(), pictures)
        self.assertEqual([v.ranked[0] for v in seen], [s.things[0].name for s in scenes])
        self.assertEqual([v.place for v in seen], [s.place for s in scenes])


class Arithmetic(unittest.TestCase):
    def test_obedience_counts_each_part_where_it_applies(self):
        scenes = [Scene((Thing("apple", "red"),), place="snow"), Scene((Thing("dog"),))]
        seen = [
            Verdict(["apple", "dog"], {"apple": "blue"}, "snow", None, "AAAA"),
            Verdict(["dog", "cat"], {"apple": "red"}, None, None, "AAAA"),
        ]
        expected = {"pictures": 2, "thing": 100.0, "colour": 0.0, "place": 100.0, "style": 100.0, "all": 50.0}
        self.assertEqual(scores.obedience(scenes, seen), expected)

    def test_spelling_counts_letters_and_words(self):
        scenes = [Scene((Thing("sign", text="OPEN"),)), Scene((Thing("sign", text="STOP"),))]
        seen = [Verdict([], {}, None, None, "OPNE"), Verdict([], {}, None, None, "STOP")]
        self.assertEqual(scores.spelling(scenes, seen), {"pictures": 2, "letters": 75.0, "words": 50.0})

    def test_frechet_distance_of_shifted_gaussians_is_the_squared_shift(self):
        torch.manual_seed(1)
        a = torch.randn(4000, 8)
        self.assertAlmostEqual(scores.frechet(a, a + 0.5), 8 * 0.25, delta=1e-3)
        self.assertAlmostEqual(scores.frechet(a, 2 * a), a.mean(0).square().sum().item() + 8, delta=0.3)

    def test_a_wave_has_its_energy_in_its_octave(self):
        across = (2 * math.pi * 5 * torch.arange(64) / 64).cos().expand(1, 3, 64, 64)
        self.assertLess((octaves(across) - torch.tensor([0, 0, 0.5, 0, 0])).abs().max().item(), 1e-6)
        noise = torch.randn(64, 3, 64, 64, generator=torch.Generator().manual_seed(0)) / 10
        self.assertEqual(set(against(noise, noise).values()), {100.0})
        grainy = against(across / 2 + noise, across / 2)
        self.assertAlmostEqual(grainy["4-8"], 100 + 100 * octaves(noise)[2].item() / 0.125, delta=1)

    def test_the_worst_prompts_are_those_whose_thing_is_seen_least(self):
        def judge(pictures):
            things = torch.zeros(len(pictures), len(THINGS))
            things[:, THINGS.index("cat")] = pictures.mean((1, 2, 3))
            things[:, THINGS.index("dog")] = 0.4
            return {"things": things}

        pictures = torch.stack([torch.full((3, 4, 4), value) for value in (0.9, 0.1, 0.6)])
        worst = scores.least_shown(judge, [Scene((Thing("cat"),), place=place) for place in ("snow", "night", "beach")], pictures, 2)
        self.assertEqual(worst, [{"prompt": "a cat at night", "seen": "dog"}, {"prompt": "a cat on the beach", "seen": "cat"}])

    def test_nearest_distance_leaves_out_the_picture_itself(self):
        pictures = torch.stack([torch.zeros(3, 4, 4), torch.full((3, 4, 4), 0.5), torch.ones(3, 4, 4)])
        self.assertEqual(scores.nearest_distances(pictures, pictures).tolist(), [0.5, 0.5, 0.5])

    def test_held_out_prompts_are_really_held_out(self):
        for scene in asked.held_out_scenes(random.Random(1), 50):
            self.assertIn((scene.things[0].name, scene.things[0].colour, scene.place), HELD_OUT)


class Measuring(unittest.TestCase):
    def test_a_small_measurement_runs_from_end_to_end_and_is_complete(self):
        from config import CONFIG
        from unet import UNet

        torch.manual_seed(0)
        tiny = Painter(UNet(CONFIG).eval(), batch=8)
        calls = []
        tiny.draw = lambda scenes, seed, **options: (calls.append(options), torch.zeros(len(scenes), 3, 64, 64))[1]
        report = measure.measure(tiny, Judge().eval().requires_grad_(False), scale=0.001)
        self.assertEqual(report["generated"]["pictures"], 8)
        self.assertEqual(set(report["by_thing"]), {*COMMON, *RARE, "hand"})
        self.assertEqual(set(report["by_evaluations"]), {"ddim", "lcm", "dpm-solver++ 2M", "unipc"})
        self.assertIn({"sampler": "unipc", "evaluations": 1}, calls)
        self.assertEqual(set(report["spectrum"]), set(report["one_evaluation"]["spectrum"]))

    def test_the_painter_draws_the_same_picture_from_the_same_seed(self):
        from config import CONFIG
        from unet import UNet

        torch.manual_seed(0)
        painter = Painter(UNet(CONFIG).eval(), batch=2)
        scenes = [Scene((Thing("dog"),))] * 2
        first, second = (painter.draw(scenes, 3, evaluations=1) for _ in range(2))
        self.assertTrue(torch.equal(first, second))
        self.assertEqual(first.shape, (2, 3, 64, 64))

    def test_what_was_drawn_is_drawn_once_where_it_is_kept(self):
        from config import CONFIG
        from unet import UNet

        torch.manual_seed(0)
        scenes = [Scene((Thing("dog"),))] * 2
        with tempfile.TemporaryDirectory() as folder:
            drawn = Painter(UNet(CONFIG).eval(), kept=Path(folder)).draw(scenes, 3, evaluations=1)
            later = Painter(None, kept=Path(folder))
            self.assertTrue(torch.equal(later.draw(scenes, 3, evaluations=1), drawn))
            for seed, evaluations in ((4, 1), (3, 2)):
                with self.assertRaises(TypeError):
                    later.draw(scenes, seed, evaluations=evaluations)


if __name__ == "__main__":
    unittest.main()
