# Makes a machine that has rustup and Node ready for the work. Sourced by build.sh, from the root of the
# checkout. Quick when there is nothing to do; what it cannot get by itself it names, with the way to get
# it. It exports where the browsers are: LOTSE_CHROMIUM, LOTSE_CHROMEDRIVER, LOTSE_FIREFOX; a path that
# the caller has set is taken as it is.

NODE_AT_LEAST='20.19'
WASM='wasm32-unknown-unknown'
NPM_STAMP='node_modules/.installed-lock.json'

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

setup_rust() {
  case "$(uname -s)" in
    MINGW* | MSYS* | CYGWIN*) stop 'On Windows, run this in WSL with Debian: wsl --install -d Debian' ;;
  esac
  if ! has cargo && [ -r "$HOME/.cargo/env" ]; then . "$HOME/.cargo/env"; fi
  has cargo || stop 'Rust is missing: install it from https://rustup.rs, then run this again.'
  has cc || from_apt gcc libc6-dev || stop "Rust needs a C linker: install gcc (macOS: xcode-select --install)."
  [ -d "$(rustc --print target-libdir --target "$WASM")" ] || rustup_add target "$WASM"
}

setup_lints() {
  cargo clippy --version >/dev/null 2>&1 || rustup_add component clippy
  cargo fmt --version >/dev/null 2>&1 || rustup_add component rustfmt
}

rustup_add() {
  say "Setting up: $2"
  has rustup || stop "Rust's $2 is missing, and without rustup it can't be added: see https://rustup.rs."
  rustup "$1" add "$2"
}

setup_valgrind() {
  has valgrind || from_apt valgrind || say 'valgrind is missing: instructions are not counted.'
}

# A tool of cargo's, in one version: setup_tool NAME VERSION leaves it in target/tools/bin.
setup_tool() {
  grep -qs "^\"$1 $2 " target/tools/.crates.toml && return
  say "Setting up: $1 (compiles for some minutes)"
  cargo install --quiet --locked --root target/tools "$1@$2"
}

setup_node() {
  has node && has npm || stop "Node is missing: install version $NODE_AT_LEAST or newer from https://nodejs.org."
  local version
  version="$(node --version)"
  printf '%s\n' "$NODE_AT_LEAST" "${version#v}" | sort -VC ||
    stop "Node $version is too old: install version $NODE_AT_LEAST or newer from https://nodejs.org."
  cmp -s package-lock.json "$NPM_STAMP" && return
  say 'Setting up: npm packages'
  npm ci --include=dev --loglevel=error >&2
  cp package-lock.json "$NPM_STAMP"
}

# setup_browsers WHAT...: chromium, chromedriver, firefox. Names everything that is missing before it stops.
setup_browsers() {
  local what missing=''
  for what in "$@"; do
    "setup_$what" || missing="$missing $what"
  done
  [ -z "$missing" ] || stop "Then run this again. A program elsewhere is found through LOTSE_CHROMIUM," \
    'LOTSE_CHROMEDRIVER and LOTSE_FIREFOX.'
}

setup_chromium() {
  provide LOTSE_CHROMIUM chromium chromium \
    chromium chromium-browser /Applications/Chromium.app/Contents/MacOS/Chromium \
    target/browsers/chrome/*/chrome-*/{chrome,*.app/Contents/MacOS/Google*} || return
  german Chromium chromium "$LOTSE_CHROMIUM" chromium-l10n
}

setup_chromedriver() {
  provide LOTSE_CHROMEDRIVER chromedriver chromium-driver \
    chromedriver target/browsers/chromedriver/*/chromedriver-*/chromedriver
}

setup_firefox() {
  provide LOTSE_FIREFOX firefox firefox-esr \
    firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox \
    target/browsers/firefox/*/{firefox,*.app/Contents/MacOS}/firefox || return
  german Firefox firefox-esr "$LOTSE_FIREFOX" firefox-esr-l10n-de
}

# german NAME PROGRAM PATH PACKAGE: Debian keeps the language packs of its browsers apart.
german() {
  [ "${3##*/}" = "$2" ] && has dpkg || return 0
  dpkg -s "$4" >/dev/null 2>&1 || from_apt "$4" || say "$1 speaks no German here: install $4."
}

# provide VARIABLE WHAT PACKAGE CANDIDATE...: finds the program, or gets it, or says how to get it.
provide() {
  local variable="$1" what="$2" package="$3" path="${!1:-}"
  shift 3
  if [ -z "$path" ] && ! path="$(find_program "$@")"; then
    if ! from_apt "$package" || ! path="$(find_program "$@")"; then
      say "$(advice "$what" "$package")"
      return 1
    fi
  fi
  [ -x "$path" ] || stop "$variable is $path, which is no program."
  export "$variable=$path"
}

# A snap is no use: it sees neither this folder nor the temporary one.
find_program() {
  local candidate path
  for candidate in "$@"; do
    path="$(command -v "$candidate")" || continue
    case "$(readlink -f "$path")" in */snap) continue ;; esac
    grep -qsI /snap/bin/ "$path" && continue
    case "$path" in /*) ;; *) path="$PWD/$path" ;; esac
    printf '%s\n' "$path"
    return
  done
  return 1
}

from_apt() {
  has apt-get || return 1
  say "Setting up: $*"
  as_root apt-get update -qq >/dev/null || return 1
  local package
  for package in "$@"; do
    apt_offers "$package" || return 1
  done
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yqq --no-install-recommends "$@" >/dev/null
}

# Whether apt has a package, and not only a way to a snap.
apt_offers() {
  case "$(LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p')" in
    '' | '(none)' | *snap*) return 1 ;;
  esac
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif has sudo; then sudo "$@"; else return 1; fi
}

# One line: what is missing, and how to get it on this system.
advice() {
  local what="$1" package="$2"
  local fetch="node_modules/.bin/browsers install ${what/%chromium/chrome}@stable --path target/browsers"
  local how="$fetch"
  if has apt-get && apt_offers "$package"; then
    how="apt-get install $package (as root)"
  elif has apt-get; then
    how="$fetch (Ubuntu's own is a snap, which can't see this folder)"
  elif has dnf; then
    how="sudo dnf install $what"
  fi
  printf '%s is missing. Run: %s' "$what" "$how"
}
