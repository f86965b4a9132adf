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
from quantized import dequantized, quantized
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

    def test_eight_bits_a_weight_change_little_and_take_half_the_bytes(self):
        net = random_network()
        weights = {name: w.detach().numpy() for name, w in folded_weights(net).items()}
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "weights.safetensors"
            safetensors_file.write(path, quantized(weights))
            self.assertLess(path.stat().st_size, 4e6)
            stored = safetensors_file.read(path)
        self.assertEqual((stored["mid.conv0"].dtype, stored["mid.conv0.scale"].shape), (np.int8, (144,)))
        self.assertEqual(stored["fine1"].dtype, np.float16)
        again = dequantized(stored)
        self.assertEqual(set(again), set(weights))
        for name, w in weights.items():
            step = np.abs(w).max(tuple(range(w.ndim - 1))) / 127
            self.assertLessEqual(float((np.abs(again[name] - w) - 0.5 * step - 1e-3 * np.abs(w)).max()), 1e-6, name)
        call = torch.randn(2, 3, 64, 64), torch.full((2,), 0.9), torch.ones(2, CONFIG["max_tokens"], dtype=torch.long)
        with torch.no_grad():
            exact, rough = net(*call), restored(UNet(CONFIG), again)(*call)
        self.assertLess(((rough - exact).square().mean() / exact.square().mean()).sqrt().item(), 0.05)

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
