"""What the training pictures must and must not contain."""

import random
import unittest

import numpy as np
from PIL import Image

import pictures
import world
from caption import MAX_TOKENS, Tokenizer, caption_of, plain_caption, vocabulary, words_of
from grid import SIZE
from render import render
from world import HELD_OUT, HELD_OUT_WORDS, RARE, RARE_SHARE, Scene, Thing, draw_scene, is_held_out


class World(unittest.TestCase):
    def scenes(self, count, seed=1):
        rng = random.Random(seed)
        return [draw_scene(rng) for _ in range(count)]

    def test_five_percent_of_combinations_are_held_out(self):
        self.assertAlmostEqual(len(HELD_OUT) / len(list(world.combinations())), 0.05, delta=0.001)

    def test_held_out_combinations_and_words_never_occur_in_training(self):
        for scene in self.scenes(40_000):
            for thing in scene.things:
                self.assertNotIn((thing.name, thing.colour, scene.place), HELD_OUT)
                self.assertNotIn(thing.text, HELD_OUT_WORDS)

    def test_the_check_recognises_a_held_out_scene(self):
        name, colour, place = next(iter(HELD_OUT))
        self.assertTrue(is_held_out(Scene((Thing("dog"), Thing(name, colour)), place=place)))

    def test_every_combination_that_is_not_held_out_occurs(self):
        seen = {(t.name, t.colour, s.place) for s in self.scenes(120_000) for t in s.things}
        missing = set(world.combinations()) - HELD_OUT - seen
        self.assertEqual(missing, set())

    def test_a_larger_render_shows_the_same_picture(self):
        rng = random.Random(3)
        for seed in range(12):
            scene = draw_scene(rng)
            small, large = render(scene, random.Random(seed)), render(scene, random.Random(seed), 256)
            reduced = large.reshape(SIZE, 4, SIZE, 4, 3).mean((1, 3))
            # A sketch's lines stay thin.
            limit = 20 if scene.style == "sketch" else 8
            self.assertLess(abs(reduced - small).mean(), limit, scene)

    def test_a_mix_shows_what_it_should_more_often_and_rare_things_no_more(self):
        rng = random.Random(1)
        scenes = [draw_scene(rng, world.WORST) for _ in range(20_000)]
        single = [s.things[0] for s in scenes if len(s.things) == 1]
        self.assertGreater(sum(t.name in world.HARD_SHAPES for t in single) / len(single), 0.25)
        self.assertAlmostEqual(sum(s.place == "water" for s in scenes) / len(scenes), 0.06 + 0.94 * 0.1, delta=0.01)
        self.assertLess(sum(t.name in RARE for t in single), 40)

    def test_rare_things_occur_about_once_in_five_thousand_pictures(self):
        count = sum(s.things[0].name in RARE for s in self.scenes(100_000))
        expected = 100_000 * RARE_SHARE * len(RARE) * (1 - world.ORDINARY.two_things)
        self.assertAlmostEqual(count, expected, delta=4 * expected**0.5)

    def test_things_follow_a_power_law(self):
        self.assertGreater(world.FREQUENCY["apple"], 4 * min(world.FREQUENCY.values()))


class Pictures(unittest.TestCase):
    def test_no_two_pictures_of_the_same_scene_are_equal(self):
        rng = random.Random(2)
        scene = Scene((Thing("apple", "red"),), place="table")
        pictures = {render(scene, rng).tobytes() for _ in range(500)}
        self.assertEqual(len(pictures), 500)

    def test_pictures_have_the_right_shape_and_use_the_range(self):
        rng = random.Random(3)
        pictures = np.stack([render(draw_scene(rng), rng) for _ in range(64)])
        self.assertEqual(pictures.shape, (64, SIZE, SIZE, 3))
        self.assertEqual(pictures.dtype, np.uint8)
        self.assertGreater(pictures.std(), 50)

    def test_the_same_seed_draws_the_same_picture(self):
        scene = Scene((Thing("sign", text="OPEN"),), place="beach")
        self.assertTrue((render(scene, random.Random(9)) == render(scene, random.Random(9))).all())

    def test_a_recoloured_apple_has_the_colour_it_is_called(self):
        scene = Scene((Thing("apple", "blue"),), size="big")
        middle = render(scene, random.Random(4))[24:48, 20:44].reshape(-1, 3).mean(0)
        self.assertGreater(middle[2], middle[0] + 60)


class ShownPictures(unittest.TestCase):
    def test_the_sheet_of_twelve_is_the_one_that_the_site_shows(self):
        with Image.open(pictures.MODELS / "scenes-64/pictures/twelve.png") as shown:
            self.assertTrue((np.asarray(pictures.sheet_of(pictures.TWELVE)) == np.asarray(shown)).all())

    def test_no_two_of_the_twelve_have_the_same_caption(self):
        self.assertEqual(len({plain_caption(scene) for _, scene in pictures.TWELVE}), 12)


class Captions(unittest.TestCase):
    def test_every_word_of_every_caption_is_in_the_vocabulary_and_fits(self):
        rng, known = random.Random(5), set(vocabulary())
        for _ in range(20_000):
            words = words_of(caption_of(draw_scene(rng), rng))
            self.assertLessEqual(set(words), known)
            self.assertLess(len(words), MAX_TOKENS)

    def test_the_full_caption_says_everything(self):
        scene = Scene((Thing("apple", "red"), Thing("sign", text="OPEN")), place="table", style="watercolor")
        self.assertEqual(plain_caption(scene), 'a watercolor of a red apple and a sign that says "OPEN" on a wooden table')

    def test_quoted_text_is_spelled_letter_by_letter(self):
        for sign in ("“Open”", '"open"', "„OPEN“", "«open»"):
            self.assertEqual(words_of(f"a sign {sign}"), ["a", "sign", '"o', '"p', '"e', '"n'])

    def test_marks_around_several_words_that_are_all_there_is_spell_nothing(self):
        self.assertEqual(words_of('"a red apple"'), ["a", "red", "apple"])
        self.assertEqual(words_of('"hi"'), ['"h', '"i'])

    def test_unknown_words_are_left_out_and_long_prompts_are_cut(self):
        tokenize = Tokenizer(vocabulary())
        self.assertEqual(tokenize("a quixotic dog"), tokenize("a dog"))
        self.assertEqual(len(tokenize("dog " * 100)), MAX_TOKENS)


if __name__ == "__main__":
    unittest.main()
