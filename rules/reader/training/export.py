"""Writes the trained network as the extension loads it: `python export.py DIR VERSION`, into rules/reader/model."""

import hashlib
import json
import sys
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from encode import MAX_CONTEXT, MAX_TOKENS
from example import LABELS, STEPS
from predict import load_reader
from sentences import PROJECT

MODEL = PROJECT / "rules" / "reader" / "model"
OUTPUTS = ["flaws", "spans", "steps", "recovery"]


def export(folder: Path) -> Path:
    """The network in ONNX with 8-bit weights, for any number of tokens."""
    model, _ = load_reader(folder)
    example = torch.ones(1, 16, dtype=torch.long)
    full = folder / "full.onnx"
    torch.onnx.export(
        model,
        (example, example, example),
        full,
        input_names=["input_ids", "attention_mask", "token_type_ids"],
        output_names=OUTPUTS,
        dynamic_axes={
            **{name: {1: "tokens"} for name in ("input_ids", "attention_mask", "token_type_ids")},
            **{name: {1: "tokens"} for name in OUTPUTS[:3]},
        },
        opset_version=17,
        dynamo=False,
    )
    small = MODEL / "reader.onnx"
    MODEL.mkdir(parents=True, exist_ok=True)
    quantize_dynamic(
        full,
        small,
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gather"],
        # The heads are small, and a probability hangs on each of their numbers.
        nodes_to_exclude=heads_of(full),
    )
    return small


def heads_of(file: Path) -> list[str]:
    nodes = onnx.load(file).graph.node
    return [n.name for n in nodes if n.op_type in ("MatMul", "Gemm") and not n.name.startswith("/encoder")]


def main() -> None:
    folder = Path(sys.argv[1])
    file = export(folder)
    (MODEL / "vocab.txt").write_bytes((folder / "vocab.txt").read_bytes())
    contract = {
        "version": sys.argv[2],
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        "labels": LABELS,
        "steps": STEPS,
        "maxContext": MAX_CONTEXT,
        "maxTokens": MAX_TOKENS,
        **json.loads((folder / "thresholds.json").read_text()),
    }
    (MODEL / "reader.json").write_text(json.dumps(contract, indent=2) + "\n")
    print(file, file.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
