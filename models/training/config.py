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
