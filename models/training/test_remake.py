"""What hangs on what, and when it has to be made again."""

import json
import tempfile
import unittest
from pathlib import Path

import remake
from remake import PRODUCTS, Product, hashes, obstacles, reasons


class Remaking(unittest.TestCase):
    def test_nothing_is_made_before_its_inputs(self):
        later = {output for product in PRODUCTS for output in product.outputs}
        for product in PRODUCTS:
            self.assertFalse(later & set(product.inputs), product.name)
            later -= set(product.outputs)

    def test_every_file_beside_the_weights_is_made_by_one_command_or_by_hand(self):
        by_hand = {"card.md", "checkpoint.pt"}
        for folder in (remake.ROOT / name for name in (remake.BASE, remake.FEW, "models/scenes-64-early", "models/finisher-256", "models/shorthand-12", "models/shorthand-48")):
            for path in (p for p in folder.rglob("*") if p.is_file() and p.name not in by_hand):
                makers = [p.name for p in PRODUCTS if any(path.relative_to(remake.ROOT).match(pattern) for pattern in p.outputs)]
                self.assertEqual(len(makers), 1, path)

    def test_what_was_written_down_is_of_products_and_inputs_that_there_are(self):
        inputs = {product.name: set(product.inputs) for product in PRODUCTS}
        for name, made_of in json.loads(remake.MADE.read_text()).items():
            self.assertLessEqual(set(made_of), inputs[name])

    def test_a_product_is_stale_when_an_input_has_changed_or_it_is_missing(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "in.txt").write_text("1")
            product = Product("out", ("out.txt",), ("in.txt",), ("true",), needs=("runs/*",))
            self.assertEqual(reasons(product, {}, root), ["out.txt is missing"])
            (root / "out.txt").write_text("")
            self.assertEqual(reasons(product, {}, root), ["nobody wrote down what it was made of"])
            made = {"out": hashes(product, root)}
            self.assertEqual(reasons(product, made, root), [])
            (root / "in.txt").write_text("2")
            self.assertEqual(reasons(product, made, root), ["in.txt has changed"])
            self.assertEqual(obstacles(product, root), ["runs/*"])

    def test_a_comment_is_no_change_of_a_program(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.py"
            path.write_text('"""One."""\n\ndef f():\n    """Two."""\n    return 1\n')
            before = remake.hash_of(path)
            path.write_text("def f():\n    return 1  # one\n")
            self.assertEqual(remake.hash_of(path), before)
            path.write_text("def f():\n    return 2\n")
            self.assertNotEqual(remake.hash_of(path), before)


if __name__ == "__main__":
    unittest.main()
