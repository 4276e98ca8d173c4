#!/usr/bin/env bash
# Trains the reader from the beginning and writes it to rules/reader/model: `bash rules/reader/training/run.sh VERSION`.
# One core that has bfloat16 takes about an hour and a half; Node 20 must be there too, for the extension's own splitter.
set -euo pipefail
cd "$(dirname "$0")"
version=${1:?say which version this is to be}
work=${READER_WORK:-$(mktemp -d)}
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement requirements.txt
export HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1
"$work/venv/bin/python" pretrain.py "$work/pretrained"
"$work/venv/bin/python" train.py "$work/pretrained" "$work/first"
"$work/venv/bin/python" train.py "$work/pretrained" "$work/reader" --reader "$work/first/reader.pt" --rate 8e-5 --seed 29
"$work/venv/bin/python" choose.py "$work/reader"
"$work/venv/bin/python" export.py "$work/reader" "$version"
