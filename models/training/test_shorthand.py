"""The shorthand, its training and what is measured of it; the page of text; what the denoiser costs and draws at other sizes."""

import json
import tempfile
import unittest
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import torch

import compress
import cost
import export_shorthand
import measure_shorthand
import safetensors_file
import sizes
from config import CONFIG
from exported import operations
from folded import folded_weights, restored
from grid import SIZE
from judge import Judge
from page import SIDE, page
from shorthand import SHORTHANDS, Shorthand
from unet import UNet


def made(times):
    """A network whose learned scales are not those it begins with."""
    torch.manual_seed(times)
    network = Shorthand(SHORTHANDS[times]).eval().requires_grad_(False)
    network.out_scale.fill_(0.4)
    network.mean_scale.fill_(1.3)
    return network


class Network(unittest.TestCase):
    def test_it_has_so_many_times_fewer_numbers_and_takes_pictures_of_any_size(self):
        for times, config in SHORTHANDS.items():
            network = made(times)
            self.assertLessEqual(sum(p.numel() for p in network.parameters()), 160_000)
            x = torch.rand(2, 3, 64, 128)
            self.assertEqual(x.numel() // network.encode(x).numel(), times)
            self.assertEqual(network(x).shape, x.shape)
            self.assertEqual(network.encode(x).shape[1], config["channels"])

    def test_it_comes_back_from_its_exported_weights(self):
        for times in SHORTHANDS:
            network = made(times)
            weights = {name: w.numpy() for name, w in folded_weights(network).items()}
            self.assertEqual(weights["stem"].shape[:3], (6, 6, 4))
            again = restored(Shorthand(SHORTHANDS[times]), weights)
            x = torch.rand(1, 3, SIZE, SIZE)
            self.assertLess((network.encode(x) - again.encode(x)).abs().max().item(), 1e-4)
            self.assertLess((network(x) - again(x)).abs().max().item(), 1e-4)


class Objective(unittest.TestCase):
    def test_the_divergence_is_none_of_what_is_noise_already_and_grows_with_what_is_known(self):
        mean = torch.zeros(4, 2, 8, 8)
        still = torch.zeros(2, 1, 1)
        self.assertEqual(compress.divergence(mean, still).item(), 0)
        # KL(N(1, e^-2) || N(0, 1)) = (1 + e^-2 - 1 + 2) / 2
        self.assertAlmostEqual(compress.divergence(mean + 1, still - 2).item(), (torch.tensor(-2.0).exp().item() + 2) / 2, places=5)

    def test_who_gives_everything_back_pays_for_its_numbers_alone(self):
        class Perfect(torch.nn.Module):
            log_variance = torch.full((3, 1, 1), -60.0)
            encode = decode = staticmethod(lambda x: x)

        pictures = torch.rand(2, 3, 8, 8)
        price = compress.KEPT_SMALL * compress.divergence(pictures, Perfect.log_variance)
        self.assertAlmostEqual(compress.loss(Perfect(), pictures, None).item(), price.item(), places=6)


class Measuring(unittest.TestCase):
    def test_what_comes_back_as_it_was_is_read_as_it_was(self):
        torch.manual_seed(0)
        judge = Judge().eval().requires_grad_(False)
        report = measure_shorthand.report(lambda pictures: pictures, judge, 3)
        self.assertEqual(report["before"], report["after"])
        self.assertEqual(report["distance"], {"signs": 0.0, "things": 0.0})
        self.assertGreater(measure_shorthand.report(lambda pictures: -pictures, judge, 3)["distance"]["signs"], 1)

    def test_the_signs_of_the_lesson_are_read_before_and_after(self):
        judge = Judge().eval().requires_grad_(False)
        read = measure_shorthand.examples(lambda pictures: pictures, judge)
        self.assertEqual(list(read), ["sign"])
        self.assertEqual(read["sign"][0], read["sign"][1])

    def test_the_page_has_ink_down_to_its_last_line(self):
        picture = page()
        self.assertEqual(picture.size, (SIDE, SIDE))
        rows = picture.convert("L").crop((0, 200, SIDE, SIDE))
        self.assertLess(min(rows.getdata()), 120)


class TrainingRun(unittest.TestCase):
    def test_a_shorthand_is_trained_and_exported(self):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "shorthand-48"
            command = ["compress.py", "48", "--out", str(out), "--device", "cpu", "--plan", "smoke", "--processes", "1"]
            with patch("sys.argv", command), redirect_stdout(StringIO()) as said:
                compress.main()
            self.assertIn("done: 8 pictures", said.getvalue())
            facts = export_shorthand.export(out / "checkpoint.pt", out)
            golden = safetensors_file.read(out / "golden.safetensors")
            stored = json.loads((out / "preflight.json").read_text())
        self.assertEqual((facts["times"], facts["factor"]), (48, 8))
        self.assertEqual((golden["z"].shape, golden["y"].shape), ((1, 8, 8, 4), (1, 64, 64, 3)))
        self.assertEqual(len(stored["y"]), -(-64 * 64 * 3 // stored["stride"]))


class Sizes(unittest.TestCase):
    def test_what_is_counted_by_kind_is_what_is_counted_in_all(self):
        network = UNet(CONFIG)
        tokens = torch.ones(1, CONFIG["max_tokens"], dtype=torch.long)
        now = cost.cost(network, 32)
        whole = operations(lambda: network(torch.zeros(1, 3, 32, 32), torch.zeros(1), tokens))
        self.assertEqual(now["attention"] + now["rest"], whole)
        twice = cost.cost(network, 64)
        self.assertGreater(twice["attention"] / now["attention"], 8)
        self.assertLess(twice["rest"] / now["rest"], 4)

    def test_peaks_near_a_higher_one_are_the_same_thing(self):
        answer = torch.full((16, 16), -1.0)
        answer[2, 2], answer[3, 3], answer[2, 9], answer[12, 4] = 5, 4, 3, 0.5
        self.assertEqual(sizes.peaks(answer), [(2, 2), (2, 9), (12, 4)])

    def test_four_pictures_stand_in_a_block(self):
        block = sizes.blocks(torch.arange(4.0).view(4, 1, 1, 1).expand(4, 3, 8, 8))
        self.assertEqual(block.shape, (1, 3, 16, 16))
        self.assertEqual([block[0, 0, y, x].item() for y in (0, 15) for x in (0, 15)], [0, 1, 2, 3])

    def test_counts_are_summed_up(self):
        self.assertEqual(sizes.summary([1, 3, 1, 2]), {"pictures": 4, "mean": 1.75, "more_than_one": 50.0, "times": {1: 2, 2: 1, 3: 1}})

    def test_pictures_are_as_large_as_they_are_asked_for(self):
        network = UNet(CONFIG).eval().requires_grad_(False)
        with patch.dict("sizes.USUAL", {"evaluations": 1, "guidance": 1}):
            self.assertEqual(sizes.drawn(network, "a dog", 32, 2).shape, (2, 3, 32, 32))


if __name__ == "__main__":
    unittest.main()
