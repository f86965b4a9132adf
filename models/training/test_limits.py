"""The arithmetic of what the lesson on limits tells."""

import unittest

import torch

import limits
from judge import Verdict
from world import COMMON, HELD_OUT_WORDS, RARE


def reads(text):
    return Verdict(["sign"], {}, None, None, text)


class Limits(unittest.TestCase):
    def test_letters_are_counted_in_their_places_and_words_whole(self):
        said = limits.spelled(["OPEN", "STOP"], [reads("OFEN"), reads("STOP")])
        self.assertEqual((said["letters"], said["words"]), (87.5, 50.0))
        self.assertEqual(said["by_place"], [100.0, 50.0, 100.0, 100.0])
        self.assertEqual(said["by_letter"]["P"], {"asked": 2, "right": 50.0})
        self.assertEqual(said["by_letter"]["Q"], {"asked": 0, "right": None})

    def test_a_sketch_and_what_is_no_apple_have_no_colour(self):
        seen = [Verdict([thing], {"apple": "red"}, None, style, "") for thing, style in (("apple", None), ("apple", "sketch"), ("pig", None))]
        self.assertEqual([limits.colour_of_apple(verdict) for verdict in seen], ["red", None, None])

    def test_distances_are_percent_of_black_to_white(self):
        black, white = -torch.ones(2, 3, 4, 4), torch.ones(2, 3, 4, 4)
        self.assertEqual((limits.apart(black, white), limits.apart(white, white)), (100.0, 0.0))

    def test_rare_things_are_shown_far_less_often_than_any_other(self):
        shown = limits.times_shown(1_000_000, draws=40_000)
        self.assertEqual(len({shown[name] for name in RARE}), 1)
        self.assertLess(20 * shown["ufo"], min(shown[name] for name in COMMON))

    def test_words_of_each_kind_are_asked_for(self):
        wanted = limits.asked({"signs": 3, "rare": 2, "colours": 2, "relations": 2})
        self.assertEqual({name.split("/")[0] for name in wanted}, {"signs_seen_words", "signs_held_out_words", "rare", "colours", "relations"})
        self.assertTrue(all(prompt.split('"')[1] in HELD_OUT_WORDS for prompt in wanted["signs_held_out_words"][0]))
        self.assertEqual(wanted["rare/anchor"][0], ["an anchor"] * 2)
        self.assertEqual(wanted["rare/ufo"][0], ["a ufo"] * 2)


if __name__ == "__main__":
    unittest.main()
