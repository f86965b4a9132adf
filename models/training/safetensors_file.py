"""Writes and reads the safetensors format: eight bytes of header length, a JSON header, the numbers."""

import json
import struct

import numpy as np

_NAMES = {"float16": "F16", "float32": "F32", "int8": "I8", "uint8": "U8"}


def write(path, arrays):
    """`arrays`: name -> numpy array, float16, float32, int8 or uint8."""
    header, offset = {}, 0
    for name, array in arrays.items():
        header[name] = {"dtype": _NAMES[array.dtype.name], "shape": list(array.shape), "data_offsets": [offset, offset + array.nbytes]}
        offset += array.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)))
        file.write(text)
        for array in arrays.values():
            file.write(np.ascontiguousarray(array).tobytes())


def read(path):
    """Name -> numpy array."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    types = {short: np.dtype(long) for long, short in _NAMES.items()}
    body = data[8 + length :]
    arrays = {}
    for name, entry in json.loads(data[8 : 8 + length]).items():
        start, end = entry["data_offsets"]
        arrays[name] = np.frombuffer(body[start:end], types[entry["dtype"]]).reshape(entry["shape"])
    return arrays
