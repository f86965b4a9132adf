"""The numbers that the network here and the one in the browser share; export writes them to config.json."""

from caption import MAX_TOKENS, vocabulary

WORDS = vocabulary()

CONFIG = {
    "name": "scenes-64",
    "side": 64,
    "widths": [32, 64, 144],
    "embedding": 192,
    "text_width": 96,
    "text_heads": 4,
    "head_width": 64,
    "frequencies": 16,
    "position_waves": 6,
    "fine_width": 8,
    "vocabulary": len(WORDS),
    "first_letter": WORDS.index('"a'),
    "max_tokens": MAX_TOKENS,
}

#: The finisher's: at most 1.5 million weights and 2 GFLOP a picture.
FINISHER = {
    "widths": [32, 64, 96],
    "fine_widths": [16, 12],
    "embedding": 96,
    **{name: CONFIG[name] for name in ("position_waves", "vocabulary", "first_letter", "max_tokens")},
    "text_width": 64,
    "head_width": 48,
}
