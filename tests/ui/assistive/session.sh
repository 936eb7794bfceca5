#!/bin/sh
# A desktop of its own, without a reader: the program in it, and an assistive program that reads it.
# Usage: dbus-run-session -- session.sh SYSTEM_PYTHON READER FILE PROGRAM...
# What is read is in FILE.
set -eu

python=$1 reader=$2 file=$3
shift 3

screen=$(mktemp)
Xvfb -displayfd 3 -screen 0 1400x900x24 3> "$screen" 2> /dev/null &
server=$!
trap 'kill "$program" "$server" 2> /dev/null || true; rm -f "$screen"' EXIT
program=$server
until [ -s "$screen" ]; do sleep 0.05; done
DISPLAY=:$(cat "$screen")
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

"$@" >&2 &
program=$!
"$python" "$reader" glossator paragraph "$file"
