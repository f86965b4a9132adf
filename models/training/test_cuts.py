"""The parts of the network, what they cost, and what it means to cut them."""

import json
import tempfile
import unittest
from pathlib import Path

import torch

import cut_golden
import cuts
import parts
from config import CONFIG
from exported import golden_picture, operations
from random_network import random_network

TOKENS = torch.ones(2, CONFIG["max_tokens"], dtype=torch.long)


def call(network):
    x = golden_picture(CONFIG["side"]).expand(2, -1, -1, -1)
    with torch.no_grad():
        return network(x, torch.full((2,), 0.9), TOKENS)


class Parts(unittest.TestCase):
    def setUp(self):
        self.network = random_network().eval()

    def test_costs_of_all_parts_add_up_to_those_of_the_network(self):
        with torch.no_grad():
            counted = parts.counted(self.network)
            whole = operations(lambda: self.network(golden_picture(CONFIG["side"]), torch.full((1,), 0.9), TOKENS[:1]))
        self.assertEqual(sum(part["parameters"] for part in counted.values()), sum(p.numel() for p in self.network.parameters()))
        self.assertEqual(sum(part["operations"] for part in counted.values()), whole)
        self.assertGreater(counted["ends"]["operations"], 0)

    def test_each_part_is_heard_once_a_call_and_listening_changes_nothing(self):
        before, shapes = call(self.network), {}

        def listen(name):
            def change(value):
                self.assertNotIn(name, shapes)
                shapes[name] = value.shape[1]
                return value

            return change

        hooks = [parts.tap(self.network, name, listen(name)) for name in parts.names(self.network)]
        self.assertTrue(torch.equal(call(self.network), before))
        for hook in hooks:
            hook.remove()
        counted = parts.counted(self.network)
        expected = {name: counted[name.replace("skip", "down")]["channels"] for name in parts.names(self.network)}
        self.assertEqual(shapes, expected)


class Cuts(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(0)
        self.network = random_network().eval()
        x0 = golden_picture(CONFIG["side"]).expand(cuts.BATCH_OF_MEANS, -1, -1, -1)
        tokens = TOKENS[:1].expand(cuts.BATCH_OF_MEANS, -1)
        with torch.no_grad():
            self.means = cuts.means_of(self.network, (x0, tokens, torch.randn(x0.shape)))

    def test_a_part_that_is_cut_says_its_mean_at_every_spot(self):
        level = min(range(len(cuts.ANGLES)), key=lambda i: abs(cuts.ANGLES[i] - 0.9))
        for name in ("skip.0", "mid", "up.3.attention"):
            heard = []

            def listen(value, _level, heard=heard):
                heard.append(value)
                return value

            with cuts.cut(self.network, self.means, [name]), cuts.tapped(self.network, {name: listen}):
                call(self.network)
            spots = heard[0].flatten(2)
            self.assertLess((spots - self.means[name][level].view(1, -1, 1)).abs().max().item(), 1e-6, name)

    def test_means_are_read_as_they_were_written(self):
        with tempfile.TemporaryDirectory() as folder:
            facts = {"angles": cuts.ANGLES, "parts": {name: mean.shape[1] for name, mean in self.means.items()}}
            Path(folder, "cuts.json").write_text(json.dumps(facts))
            cuts.write_means(self.network, self.means, Path(folder, "cut-means.bin"))
            again = cut_golden.stored_means(self.network, Path(folder))
        self.assertEqual(list(again), list(self.means))
        for name, mean in self.means.items():
            self.assertLess((again[name] - mean).abs().max().item(), 1e-6, name)

    def test_the_network_is_whole_again_after_a_cut(self):
        before = call(self.network)
        with cuts.cut(self.network, self.means, parts.names(self.network)):
            self.assertFalse(torch.equal(call(self.network), before))
        self.assertTrue(torch.equal(call(self.network), before))

    def test_everything_is_cut_by_itself_and_all_of_a_kind_at_once(self):
        wanted = cuts.wanted(self.network)
        self.assertEqual(len(wanted), 3 + len(self.means))
        self.assertEqual(wanted["skips"], [f"skip.{i}" for i in range(6)])
        self.assertEqual(len(wanted["attention"]), 6)


if __name__ == "__main__":
    unittest.main()
