#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tests/consumer/run.sh BUILD: installs a build into a prefix of its own, then compiles strangers'
# programs against it, by find_package and by pkg-config, and runs them.
set -euo pipefail
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$build/consumer
prefix=$work/prefix

rm -rf "$work"
cmake --install "$build" --prefix "$prefix" >/dev/null

for core_alone in ON OFF; do
    cmake -S "$here" -B "$work/$core_alone" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_PREFIX_PATH="$prefix" -DCORE_ALONE=$core_alone >/dev/null
    cmake --build "$work/$core_alone"
    "$work/$core_alone/counts"
    "$work/$core_alone/handles"
    "$work/$core_alone/reckons"
done
"$work/OFF/audits"

PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name gongkai.pc)")
export PKG_CONFIG_PATH
read -ra core <<<"$(pkg-config --cflags --libs gongkai-core)"
include=$(pkg-config --variable=includedir gongkai-core)
read -ra whole <<<"$(pkg-config --cflags --libs gongkai)"
"${CXX:-c++}" -std=c++20 "$here/counts.cpp" -o "$work/counts" "${core[@]}"
"${CXX:-c++}" -std=c++20 "$here/audits.cpp" -o "$work/audits" "${whole[@]}"
"$work/counts" >/dev/null
"$work/audits" >/dev/null
python3 "$here/core_alone.py" "$include" "$work/ON"
echo "consumer: find_package and pkg-config, core and whole"
