#!/usr/bin/env bash
# Tries a container image as its users do: scripts/try-image.sh IMAGE [PLATFORM…]. Fails unless it
# reports the version of this tree, finds nothing in the good examples and something in the bad ones,
# read-only and without a network, and writes a report where it may write.
set -euo pipefail

image=$1
shift
root=$(cd "$(dirname "$0")/.." && pwd)
version=$(sed -n 's/^ *"version": "\(.*\)",$/\1/p' "$root/package.json")

# run PLATFORM FOLDER MODE ARGUMENTS…: the image over a folder of the host.
run() {
  local platform=$1 folder=$2 mode=$3
  shift 3
  docker run --rm --network none --read-only ${platform:+--platform "$platform"} \
    --volume "$folder:/src:$mode" "$image" "$@"
}

try() {
  local platform=$1 found out status=0
  found=$(run "$platform" "$root/examples/good" ro --version)
  if [ "$found" != "$version" ]; then
    echo "the image is version '$found', this tree is $version" >&2
    return 1
  fi
  run "$platform" "$root/examples/good" ro lint
  run "$platform" "$root/examples/bad" ro lint > /dev/null || status=$?
  if [ "$status" -ne 1 ]; then
    echo "lint of the bad examples ended with $status instead of 1" >&2
    return 1
  fi
  out=$(mktemp -d)
  # The user of the image is another one than that of the host.
  chmod 777 "$out"
  cp "$root/examples/good/.mcp.json" "$out/"
  run "$platform" "$out" rw lint --format sarif --output-file gatehouse.sarif > /dev/null
  grep -q '"version": *"2.1.0"' "$out/gatehouse.sarif"
}

for platform in "${@:-}"; do
  echo "trying ${platform:-this platform}"
  try "$platform"
done
echo "$image works"
