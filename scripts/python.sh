#!/usr/bin/env bash
# Runs a Python that has what models/training needs: PyTorch, NumPy, Pillow. It takes $PYTHON, else
# python3, else the system's own; where none has them and this is root on Debian or Ubuntu, it
# installs Debian's packages.
#
#   scripts/python.sh models/training/train.py --help
set -euo pipefail

has_packages() {
	"$1" -c 'import torch, numpy, PIL' >/dev/null 2>&1
}

find_python() {
	for python in "${PYTHON:-}" python3 /usr/bin/python3; do
		if [[ -n $python ]] && has_packages "$python"; then
			echo "$python"
			return
		fi
	done
	return 1
}

install_packages() {
	[[ $EUID -eq 0 ]] && command -v apt-get >/dev/null || return
	echo 'Installing PyTorch from the system’s packages …' >&2
	export DEBIAN_FRONTEND=noninteractive
	# OpenBLAS in its threaded build: the plain one makes PyTorch several times slower.
	apt-get update -qq && apt-get install -y -qq --no-install-recommends \
		python3-torch python3-numpy python3-pil libopenblas0-pthread
} </dev/null >&2

if ! python=$(find_python); then
	install_packages || true
	if ! python=$(find_python); then
		echo 'No Python with torch, numpy and PIL: install them, or set PYTHON to one that has them.' >&2
		exit 1
	fi
fi
exec "$python" "$@"
