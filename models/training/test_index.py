"""The index of training pictures: that they are training pictures, that it is small, and what its distances say."""

import json
import unittest

import torch

import index
from data import batches
from grid import SIZE


def stored(name):
    return (index.FOLDER / name).read_bytes()


class Stored(unittest.TestCase):
    def test_its_pictures_are_the_first_that_training_shows_the_network(self):
        shown, _ = next(batches(index.STREAM, 16, index.SIDE))
        difference = (index.unpacked(stored("pictures.bin"))[:16] - shown).abs().max().item()
        # Half a step of 6 bits, over a range of 2.
        self.assertLessEqual(difference, 1 / (2**index.BITS - 1) + 1e-6)

    def test_it_holds_two_thousand_pictures_in_two_megabytes_and_says_what_each_shows(self):
        sizes = [path.stat().st_size for path in index.FOLDER.iterdir()]
        self.assertLessEqual(sum(sizes), 2_000_000)
        pictures, shows = index.unpacked(stored("pictures.bin")), json.loads(stored("shows.json"))
        self.assertGreaterEqual(len(pictures), 2000)
        self.assertEqual(len(shows), len(pictures))
        scenes, _ = index.draw_stream(index.STREAM, 8)
        self.assertEqual(shows[:8], [index.plain_caption(scene) for scene in scenes])

    def test_its_scale_tells_copies_from_fresh_pictures_and_those_from_any_two(self):
        scale = json.loads(stored("facts.json"))["distances"]
        self.assertLess(scale["changed"]["p90"], scale["fresh"]["p1"])
        self.assertLess(scale["fresh"]["p90"], scale["any_two"]["p10"])


class Arithmetic(unittest.TestCase):
    def test_packing_keeps_pictures_to_half_a_step(self):
        pictures = torch.rand(5, 3, index.SIDE, index.SIDE) * 2 - 1
        difference = (index.unpacked(index.packed(pictures)) - pictures).abs().max().item()
        self.assertLessEqual(difference, 1 / (2**index.BITS - 1) + 1e-6)

    def test_black_and_white_are_a_hundred_apart_and_equal_pictures_nothing(self):
        black = -torch.ones(1, 3, index.SIDE, index.SIDE)
        self.assertAlmostEqual(index.distances(black, -black).item(), 100, places=4)
        self.assertEqual(index.distances(black, black).item(), 0)

    def test_the_nearest_is_another_picture(self):
        grey = torch.zeros(1, 3, index.SIDE, index.SIDE)
        found = index.to_nearest(grey, torch.cat([grey, grey + 0.1, grey - 0.4]))
        self.assertAlmostEqual(found.item(), 5, places=3)

    def test_the_stream_is_drawn_at_full_size_and_averaged(self):
        scenes, pictures = index.draw_stream("test", 3)
        self.assertEqual((len(scenes), tuple(pictures.shape)), (3, (3, 3, index.SIDE, index.SIDE)))
        self.assertEqual(SIZE, 2 * index.SIDE)


if __name__ == "__main__":
    unittest.main()
