#!/bin/sh
# A word in a file's name decides the size of its bone: trimesh, convert_units without guessing.
# One would guess: STL carries no unit, so convert_units('mm'), whose `guess` is False unless asked for, refuses.
# What happens: every word of the file's name, its digits taken out, is looked up as a unit. `L3_in_LPS.stl` is read
#   as inches (25.4 times too large), `M02_L3.stl` (M02 for a man, say) as metres (1000 times), whatever the size of the
#   mesh; only a name without such a word is refused. A vertebra of 93 mm comes out 2.4 m or 93 m long, without a warning.
# Versions: trimesh 5.1.0, numpy 2.4.6, Python 3.11. Date: 2026-11-30. Not run by CI; needs python3 and the package index.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room/venv"
"$room/venv/bin/pip" install --quiet --disable-pip-version-check trimesh==5.1.0 numpy==2.4.6
cd "$room"
"$room/venv/bin/python" - <<'PY'
import sys

import trimesh

print("trimesh", trimesh.__version__)
expected = {
    "vertebra.stl": "refused: No units and not allowed to guess!",
    "L3_in_LPS.stl": "2362 mm long",
    "M02_L3.stl": "93000 mm long",
    "case-7_cm.stl": "930 mm long",
}
found = {}
for name in expected:
    # A closed box of the size of a vertebra, in mm.
    trimesh.creation.box((93.0, 85.0, 45.0)).export(name)
    mesh = trimesh.load(name)
    try:
        mesh.convert_units("mm")
        found[name] = f"{mesh.extents[0]:.0f} mm long"
    except ValueError as error:
        found[name] = f"refused: {error}"
    print(f"{name}: {found[name]}")
if found != expected:
    print(f"changed; expected {expected}", file=sys.stderr)
    sys.exit(1)
PY
