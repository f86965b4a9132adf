"""The habits of writing prompts that are measured: what their pairs ask for, and when a wish is met."""

import random
import unittest

from caption import Tokenizer, vocabulary
from habits import HABITS, PAIRS, UNHEARD, Ask, tried
from judge import Verdict
from world import COLOURABLE, FIXED


class Pairs(unittest.TestCase):
    tokens = staticmethod(Tokenizer(vocabulary()))

    def test_every_habit_has_as_many_as_are_asked_for_and_the_same_ones_again(self):
        for habit in HABITS:
            self.assertEqual(len(tried(habit)), PAIRS)
            self.assertEqual(tried(habit, 9), tried(habit, 9))

    def test_words_that_the_model_never_saw_leave_nothing_of_the_thing(self):
        for name, word in UNHEARD.items():
            self.assertIn(name, {**COLOURABLE, **FIXED})
            self.assertEqual(self.tokens(f"a {word}"), self.tokens("a"))

    def test_praise_is_left_out_before_the_network_sees_it(self):
        for without, praised in tried("praise"):
            self.assertEqual(self.tokens(without.prompt), self.tokens(praised.prompt))

    def test_other_habits_change_what_the_network_reads(self):
        for habit in HABITS.keys() - {"praise"}:
            without, changed = HABITS[habit](random.Random(1))
            self.assertNotEqual(self.tokens(without.prompt), self.tokens(changed.prompt))


class Wishes(unittest.TestCase):
    seen = Verdict(["apple", "cup", "dog"], {"apple": "red"}, "table", None, "")

    def test_is_met_where_the_judge_sees_all_that_was_wanted(self):
        self.assertTrue(Ask("", ("apple",), colour="red", place="table").is_met(self.seen))
        self.assertTrue(Ask("", ("cup", "apple")).is_met(self.seen))

    def test_is_not_met_by_another_thing_colour_or_place(self):
        for ask in (Ask("", ("cup",)), Ask("", ("apple", "dog")), Ask("", ("apple",), colour="blue"), Ask("", ("apple",), place="snow")):
            self.assertFalse(ask.is_met(self.seen))


if __name__ == "__main__":
    unittest.main()
