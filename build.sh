#!/usr/bin/env bash
# The one door to the project: sets up what a command needs, then runs it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. tests/tools/setup.sh

help() {
  cat <<'TEXT'
Widerspruchslotse

  ./build.sh run [--browser chromium|firefox] [--headless]
      Open a browser with the extension on the stand-in site; with --headless, or without a
      display, walk the whole way, print each step and leave screenshots in target/run/.
  ./build.sh test [--long] [lint|native|wasm|e2e|package|walk]
      Run all tests, or one part of them; with --long also more schedules and longer storms.
  ./build.sh build [--browser chromium|firefox]
      Leave loadable extensions in dist/chromium/ and dist/firefox/.
  ./build.sh lint
      Formatting, lints and types only.
  ./build.sh package [--browser chromium|firefox]
      The same as build, a zip of each for the stores, and one of the sources.
  ./build.sh bench [--rounds N]
      Measure side by side with others, print one table and write BENCHMARKS.md.

Needs rustup and Node; gets the rest itself on Debian, and says what is missing elsewhere.
TEXT
}

# The browser that the arguments of `run` ask for.
browser_of() {
  local browser=chromium
  while [ $# -gt 0 ]; do
    case "$1" in
      --browser) browser="${2:-}"; shift ;;
      --browser=*) browser="${1#*=}" ;;
    esac
    shift || true
  done
  case "$browser" in
    chromium | firefox) printf '%s\n' "$browser" ;;
    *) stop "There is no browser '$browser' here: take chromium or firefox." ;;
  esac
}

xtask() { cargo run --quiet --locked --package xtask -- "$@"; }

suite() {
  setup_rust
  setup_lints
  setup_node
  case "${1:-all}" in
    native | lint) ;;
    *) setup_browsers chromium chromedriver firefox ;;
  esac
  node tests/tools/suite.mjs "$@"
}

command="${1:-help}"
[ $# -eq 0 ] || shift
case "$command" in
  help | --help | -h)
    help
    ;;
  run)
    browser="$(browser_of "$@")"
    setup_rust
    setup_node
    setup_browsers "$browser"
    xtask dist --browser "$browser"
    node tests/run.mjs "$@"
    ;;
  test)
    suite "$@"
    ;;
  lint)
    suite lint
    ;;
  build)
    setup_rust
    setup_node
    xtask dist "$@"
    ;;
  package)
    setup_rust
    setup_node
    xtask package "$@"
    ;;
  bench)
    setup_rust
    setup_node
    setup_browsers chromium
    has valgrind || from_apt valgrind || say 'valgrind is missing: instructions are not counted.'
    xtask dist --browser chromium
    node tests/bench/bench.mjs "$@"
    ;;
  *)
    stop "There is no command '$command'. ./build.sh shows the commands."
    ;;
esac
