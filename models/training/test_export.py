"""Export: weights, golden answers and what they are rounded to."""

import hashlib
import json
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import export
import exported
import safetensors_file
from config import CONFIG
from folded import folded_weights, restored
from quantized import dequantized, packed, quantized, unpacked
from random_network import random_network
from unet import UNet


class Export(unittest.TestCase):
    def test_folded_weights_and_golden_answers_are_written_as_described(self):
        net = random_network()
        with tempfile.TemporaryDirectory() as folder:
            checkpoint, out = Path(folder) / "checkpoint.pt", Path(folder) / "model"
            torch.save({"average": net.state_dict(), "pictures": 0, "seconds": 0}, checkpoint)
            facts = export.export(checkpoint, out)
            weights = safetensors_file.read(out / "weights.safetensors")
            golden = safetensors_file.read(out / "golden.safetensors")
            stored = json.loads((out / "preflight.json").read_text())
            data = (out / "weights.safetensors").read_bytes()
        self.assertEqual(weights["down.0.conv0"].shape, (3, 3, 32, 32))
        self.assertEqual(weights["up.0.attention.query_key_value"].shape, (144, 432))
        self.assertEqual(stored["tokens"][1], [1] + [0] * (CONFIG["max_tokens"] - 1))
        self.assertTrue(all(np.isfinite(w).all() for w in weights.values()))
        self.assertEqual(weights["down.0.conv0"].dtype, np.int8)
        self.assertEqual(facts["weights"], {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
        self.assertLessEqual(len(data), 4e6)
        self.assertLessEqual(facts["operations"], 1e9)
        self.assertEqual(golden["v"].shape, (2, 64, 64, 3))
        self.assertEqual({n: golden[n].shape for n in ("mid.attention", "up.3.attention")}, {"mid.attention": (2, 64, 24), "up.3.attention": (2, 256, 24)})
        self.assertEqual(golden["mid.attention"][1, :, 1:].max(), 0, "padding gets nothing")
        np.testing.assert_allclose(golden["v"].reshape(2, -1)[:, :: stored["stride"]], stored["v"], atol=1e-5)
        with torch.no_grad():
            tokens = torch.tensor([export.Tokenizer(export.vocabulary())(p) for p in export.GOLDEN_PROMPTS])
            x = exported.golden_picture(64).expand(2, -1, -1, -1)
            exact = net(x, torch.full((2,), export.GOLDEN_PHI), tokens).permute(0, 2, 3, 1).numpy()
            again = restored(UNet(CONFIG), dequantized(weights))(x, torch.full((2,), export.GOLDEN_PHI), tokens)
        self.assertLess(np.abs(exact - golden["v"]).max(), 0.1, "rounding to 8 bits changes little")
        np.testing.assert_allclose(again.permute(0, 2, 3, 1).numpy(), golden["v"], atol=1e-4)

    def test_eight_or_six_bits_a_weight_change_little_and_take_half_the_bytes_or_less(self):
        net = random_network()
        weights = {name: w.detach().numpy() for name, w in folded_weights(net).items()}
        call = torch.randn(2, 3, 64, 64), torch.full((2,), 0.9), torch.ones(2, CONFIG["max_tokens"], dtype=torch.long)
        exact = net(*call).detach()
        for bits, levels, size, rows, off in ((8, 127, 4e6, np.int8, 0.05), (6, 31, 3.1e6, np.uint8, 0.15)):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "weights.safetensors"
                safetensors_file.write(path, quantized(weights, bits))
                self.assertLess(path.stat().st_size, size)
                stored = safetensors_file.read(path)
            self.assertEqual((stored["mid.conv0"].dtype, stored["mid.conv0.scale"].shape), (rows, (144,)))
            self.assertEqual((stored["down.0.conv0"].dtype, stored["fine1"].dtype), (np.int8, np.float16))
            again = dequantized(stored)
            self.assertEqual(set(again), set(weights))
            for name, w in weights.items():
                # Half a step of the largest weight's scale; where some are cut off, that much on average.
                step = np.abs(w).max(tuple(range(w.ndim - 1))) / levels
                wrong = np.abs(again[name] - w) - 0.5 * step - 1e-3 * np.abs(w)
                self.assertLessEqual(float(wrong.max() if bits == 8 else wrong.mean()), 1e-6, name)
            with torch.no_grad():
                rough = restored(UNet(CONFIG), again)(*call)
            self.assertLess(((rough - exact).square().mean() / exact.square().mean()).sqrt().item(), off)

    def test_in_six_bits_weights_are_cut_off_only_where_that_is_nearer(self):
        ordinary = np.sin(np.arange(20000, dtype=np.float32)).reshape(-1, 4)
        odd = ordinary.copy()
        odd[0, 0] = 1.3
        for w in (ordinary, odd):
            uncut = np.abs(w).max(0) / 31
            error = np.square(dequantized(quantized({"w": w}, 6))["w"] - w).sum(0)
            self.assertTrue((error <= np.square(np.round(w / uncut) * uncut - w).sum(0)).all())
        self.assertLess(dequantized(quantized({"w": odd}, 6))["w"].max(), 1.2)

    def test_numbers_of_six_bits_are_packed_with_the_first_in_the_lowest(self):
        q = np.array([[-31, 31, 0, -1, 5, -32, 1, 2]], np.int8)
        self.assertEqual(packed(q)[0, :3].tolist(), list((1 | 63 << 6 | 32 << 12 | 31 << 18).to_bytes(3, "little")))
        np.testing.assert_array_equal(unpacked(packed(q)), q)

    def test_the_stem_and_unpatch_mean_the_same_in_the_layout_of_the_browser(self):
        net = random_network()
        weights = {name: w.permute(3, 2, 0, 1) for name, w in folded_weights(net).items() if name in ("stem", "unpatch")}
        x, one, h = torch.randn(1, 3, 64, 64), torch.ones(1, 1, 64, 64), torch.randn(1, 32, 32, 32)
        with torch.no_grad():
            stem = net.stem(torch.cat([F.pixel_unshuffle(x, 2), one[..., ::2, ::2]], 1))
            fine = F.pixel_shuffle(net.unpatch(h), 2)
        strided = F.conv2d(torch.cat([x, one], 1), weights["stem"], stride=2, padding=2)
        depth = F.conv2d(h, weights["unpatch"]).view(1, 2, 2, 8, 32, 32).permute(0, 3, 4, 1, 5, 2)
        self.assertLess((strided - stem).abs().max().item(), 1e-5)
        self.assertLess((depth.reshape(1, 8, 64, 64) - fine).abs().max().item(), 1e-5)


if __name__ == "__main__":
    unittest.main()
