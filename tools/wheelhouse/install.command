#!/bin/bash
# Installs c21lab for you alone, without a network, and puts a file to double-click on your desktop.
set -u
here=$(cd "$(dirname "$0")" && pwd)
place="${C21LAB_PLACE:-$HOME/.c21lab}"
failed() {
    echo "$1"
    read -r -p "Press Enter to close this window. " _ || true
    exit 1
}
python=""
for candidate in python3.14 python3.13 python3.12 python3.11 python3; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || failed "Python 3.11 to 3.14 is not installed. Install it first: double-click the Python installer."
echo "Installing c21lab into $place ..."
"$python" -m venv --clear "$place" &&
    "$place/bin/python" -m pip install --quiet --no-index --find-links "$here/wheels" "c21lab[desk]" &&
    "$place/bin/python" -m c21lab desk --shortcut ||
    failed "This did not work. Copy the lines above, and send them to whoever gave you c21lab."
echo "Done."
