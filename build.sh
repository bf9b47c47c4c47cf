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
  ./build.sh bench [--rounds N] [--browser chromium|firefox]
      Measure side by side with others, print one page and write BENCHMARKS.md; with --browser only
      in that one, and only print.
  ./build.sh fuzz [SECONDS] [PARSER...]
      Give each parser, or those named, what libFuzzer thinks of: 60 seconds each.
  ./build.sh audit
      Ask of all dependencies: licences, sources, and known weaknesses where their lists are in reach.

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
  local part="${1:-all}"
  [ "$part" = --long ] && part="${2:-all}"
  setup_rust
  setup_lints
  setup_node
  case "$part" in
    native | lint) ;;
    *) setup_browsers chromium chromedriver firefox ;;
  esac
  case "$part" in
    lint | wasm | e2e | package | walk) ;;
    *) setup_valgrind ;;
  esac
  node tests/tools/suite.mjs "$@"
}

# What libFuzzer learns stays in target/fuzz/corpus; what breaks a parser is left in target/fuzz/found.
fuzz() {
  local seconds="${1:-60}" host name
  [ $# -eq 0 ] || shift
  case "$seconds" in '' | *[!0-9]*) stop "Say for how many seconds: ./build.sh fuzz 60" ;; esac
  [ $# -gt 0 ] || set -- address snapshot message import migration synced
  setup_rust
  has c++ || from_apt g++ || stop 'libFuzzer needs a C++ compiler: install g++.'
  setup_tool cargo-fuzz 0.13.2
  host="$(rustc --version --verbose | sed -n 's/^host: //p')"
  # Its flags are not stable, so the compiler is told to take them. Without --release it would check what
  # Cargo.toml leaves out, too.
  RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=target/fuzz target/tools/bin/cargo-fuzz fuzz build --release --fuzz-dir crate/fuzz
  for name in "$@"; do
    [ -x "target/fuzz/$host/release/$name" ] || stop "There is no parser '$name': see crate/fuzz/targets."
    mkdir -p "target/fuzz/corpus/$name" "target/fuzz/found/$name"
    say "$name"
    "target/fuzz/$host/release/$name" "target/fuzz/corpus/$name" "crate/fuzz/seeds/$name" \
      -dict=crate/fuzz/words.dict -max_total_time="$seconds" -max_len=8192 -timeout=20 \
      -artifact_prefix="target/fuzz/found/$name/" -verbosity=0 -print_final_stats=1
  done
}

audit() {
  local report
  setup_rust
  setup_node
  setup_tool cargo-deny 0.20.2
  local deny=target/tools/bin/cargo-deny
  "$deny" check licenses bans sources
  "$deny" --manifest-path crate/fuzz/Cargo.toml check --hide-inclusion-graph licenses sources
  if "$deny" fetch db >/dev/null 2>&1; then
    "$deny" check advisories
    "$deny" --manifest-path crate/fuzz/Cargo.toml check advisories
  else
    say 'Known weaknesses of crates: not looked up, because their list is out of reach.'
  fi
  report="$(npm audit --json 2>/dev/null || true)"
  if grep -q '"auditReportVersion"' <<<"$report"; then
    npm audit
  else
    say 'Known weaknesses of npm packages: not looked up, because the registry does not answer that.'
  fi
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
    setup_browsers chromium firefox
    setup_valgrind
    xtask dist
    node tests/bench/bench.mjs "$@"
    ;;
  fuzz)
    fuzz "$@"
    ;;
  audit)
    audit
    ;;
  *)
    stop "There is no command '$command'. ./build.sh shows the commands."
    ;;
esac
