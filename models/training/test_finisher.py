"""The finisher, the faults it learns from, and its training."""

import random
import tempfile
import unittest
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import torch
from torch.nn import functional as F

import export_finisher
import finish
import measure_finisher
import safetensors_file
from config import CONFIG
from diffusion import velocity
from exported import operations
from finisher import FINISHER, TIMES, Finisher
from folded import folded_weights, restored
from grid import SIZE
from judge import Judge
from lumps import bent, lumped
from scores import percent
from unet import UNet, doubled
from world import WORST

TOKENS = torch.ones(4, CONFIG["max_tokens"], dtype=torch.long)


class Network(unittest.TestCase):
    def test_it_is_small_enough(self):
        network = Finisher(FINISHER)
        self.assertLessEqual(sum(p.numel() for p in network.parameters()), 1_500_000)
        self.assertLessEqual(operations(lambda: network(torch.zeros(1, 3, SIZE, SIZE), TOKENS[:1])), 2e9)

    def test_it_begins_with_the_picture_smoothly_enlarged(self):
        x = torch.rand(2, 3, SIZE, SIZE) * 2 - 1
        with torch.no_grad():
            y = Finisher(FINISHER)(x, TOKENS[:2])
        self.assertEqual(y.shape, (2, 3, TIMES * SIZE, TIMES * SIZE))
        self.assertLess((y - F.interpolate(x, scale_factor=float(TIMES), mode="bilinear")).abs().max().item(), 1e-5)


    def test_it_comes_back_from_its_exported_weights(self):
        torch.manual_seed(0)
        network = Finisher(FINISHER).eval().requires_grad_(False)
        for name, parameter in network.named_parameters():
            if name.endswith("_scale") or name.endswith(".where"):
                parameter.fill_(0.3)
        weights = {name: w.numpy() for name, w in folded_weights(network).items()}
        self.assertEqual((weights["stem"].shape, weights["to_fine"].shape), ((3, 3, 4, 32), (1, 1, 16, 48)))
        again = restored(Finisher(FINISHER), weights)
        x = torch.rand(1, 3, SIZE, SIZE)
        self.assertLess((network(x, TOKENS[:1]) - again(x, TOKENS[:1])).abs().max().item(), 1e-4)


class Faults(unittest.TestCase):
    def test_bent_pictures_stay_where_they_are_on_the_whole(self):
        small = torch.stack([finish.both_sizes(random.Random(seed), WORST)[1] for seed in range(8)])
        faulty = bent(small, torch.Generator().manual_seed(0))
        self.assertGreater((faulty - small).abs().mean().item(), 0.005)
        self.assertLess((F.avg_pool2d(faulty, 8) - F.avg_pool2d(small, 8)).abs().mean().item(), 0.05)

    def test_what_a_perfect_network_draws_again_is_the_picture_itself(self):
        pictures = torch.rand(8, 3, 16, 16, generator=torch.Generator().manual_seed(1)) * 1.8 - 0.9
        again = pictures[5:]  # behind the untouched quarter and the bent third

        def oracle(x, phi, _tokens):
            phi = phi.view(-1, 1, 1, 1)
            return velocity(again, (x - phi.cos() * again) / phi.sin(), phi)

        faulty = lumped(oracle, pictures, TOKENS.repeat(2, 1), torch.Generator().manual_seed(0))
        self.assertTrue(torch.equal(faulty[:2], pictures[:2]))
        self.assertLess((faulty[5:] - again).abs().max().item(), 1e-4)

    def test_who_finishes_perfectly_has_no_loss(self):
        large = torch.rand(2, 3, 8, 8)
        self.assertEqual(finish.distance(lambda *_: large, None, None, large).item(), 0)
        self.assertGreater(finish.distance(lambda *_: large.flip(-1), None, None, large).item(), 0.1)


class Measuring(unittest.TestCase):
    def test_enlarging_alone_changes_no_verdict_and_no_distance(self):
        torch.manual_seed(0)
        judge, network = Judge().eval().requires_grad_(False), Finisher(FINISHER).eval().requires_grad_(False)
        at_once = {"guidance": 1, "evaluations": 1, "sampler": "ddim"}
        with patch("measure_finisher.USUAL", at_once):
            report = measure_finisher.measure(network, UNet(CONFIG).eval().requires_grad_(False), judge, 4)
        self.assertEqual(report["to_truth"]["clean"]["finished"], report["to_truth"]["clean"]["enlarged"])
        self.assertGreater(report["to_truth"]["faulty"]["finished"], report["to_truth"]["clean"]["finished"])
        same, letters = measure_finisher.unchanged(judge, small := torch.rand(3, 3, SIZE, SIZE), doubled(doubled(small)))
        self.assertEqual((percent(same), percent(letters)), (100.0, 100.0))


class TrainingRun(unittest.TestCase):
    def test_a_finisher_is_trained_and_exported(self):
        with tempfile.TemporaryDirectory() as folder:
            base = Path(folder) / "base.pt"
            torch.save({"average": UNet(CONFIG).state_dict(), "pictures": 0, "seconds": 0}, base)
            command = ["finish.py", str(base), "--out", folder, "--device", "cpu", "--plan", "smoke", "--processes", "1"]
            with patch("sys.argv", command), redirect_stdout(StringIO()) as said:
                finish.main()
            self.assertIn("done: 8 pictures", said.getvalue())
            facts = export_finisher.export(Path(folder) / "checkpoint.pt", Path(folder) / "finisher")
            golden = safetensors_file.read(Path(folder) / "finisher/golden.safetensors")
        self.assertLessEqual(facts["weights"]["bytes"], 1_500_000)
        self.assertEqual(golden["y"].shape, (1, 256, 256, 3))


if __name__ == "__main__":
    unittest.main()
