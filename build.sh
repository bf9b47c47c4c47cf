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
  ./build.sh test [native|wasm|lint|e2e|walk]
      Run all tests, or one part of them.
  ./build.sh build [--browser chromium|firefox]
      Leave loadable extensions in dist/chromium/ and dist/firefox/.
  ./build.sh lint
      Formatting, lints and types only.
  ./build.sh package
      The same as build, and a zip of each.
  ./build.sh bench
      Measure.

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
    echo 'There is nothing to measure yet.'
    ;;
  *)
    stop "There is no command '$command'. ./build.sh shows the commands."
    ;;
esac
