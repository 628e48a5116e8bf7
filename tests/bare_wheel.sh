#!/usr/bin/env bash
# Builds the wheel, installs it alone into a new environment, and scores a copy of a sample in a folder with a space
# and an accent in its name, from another working directory: what a facilitator's laptop does.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
python=$(cd "$here" && "$PYTHON" -c 'import sys; print(sys.executable)')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -m build --quiet --wheel --outdir "$work/dist" "$here"
"$python" -m venv "$work/bare"
"$work/bare/bin/python" -m pip install --quiet --constraint "$here/constraints.txt" "$work"/dist/*.whl
mkdir "$work/Atelier d’été"
cp -R "$here"/sample_sessions/*-essentials-fr "$work/Atelier d’été/séance 1"
cd "$work"
"$work/bare/bin/c21lab" score "Atelier d’été/séance 1" --lang fr > "$work/out.txt" 2> "$work/problems.txt"
for file in results/report.fr.docx results/results.fr.xlsx results/results.json private/details.json; do
    test -s "$work/Atelier d’été/séance 1/$file" || { echo "bare wheel: $file is missing"; cat "$work/out.txt"; exit 1; }
done
"$work/bare/bin/c21lab" demo --out "$work/demo" > /dev/null 2>&1
test -s "$work/demo/results/report.fr.docx" || { echo "bare wheel: the demo wrote no report"; exit 1; }
before=$(find "$work/Atelier d’été" -type f | sort)
"$work/bare/bin/python" - "$work/Atelier d’été/séance 1" <<'PYTHON'
import sys
from pathlib import Path

import c21lab

heavy = {"numpy", "pandas", "matplotlib", "docx"} & sys.modules.keys()
assert not heavy, f"importing c21lab loads {heavy}"
session = c21lab.open_session(sys.argv[1])
read = c21lab.read(session)
assert read.problems and len(read.sheets) > 20
results = c21lab.score(read)
assert results.fields["score"].notna().any()
assert type(c21lab.radar(results, "en")).__name__ == "Figure"
assert c21lab.word_report(results, "fr").startswith(b"PK")
assert (Path(c21lab.__file__).parent / "py.typed").is_file()
PYTHON
test "$before" = "$(find "$work/Atelier d’été" -type f | sort)" || { echo "bare wheel: Python wrote a file"; exit 1; }
echo "bare wheel: opens, reads, scores, draws and reports in Python, without a file"
echo "bare wheel: scores a sample and the demo"
