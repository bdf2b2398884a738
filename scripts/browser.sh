# shellcheck shell=bash
# Sourced by test. The browser tests need Chromium and a Japanese font; they are never skipped.

KYOTAKU_CHROMIUM=${KYOTAKU_CHROMIUM:-/usr/bin/chromium}
export KYOTAKU_CHROMIUM

need_browser_and_font() {
  local missing=()
  [ -x "$KYOTAKU_CHROMIUM" ] || missing+=(chromium)
  has_japanese_font || missing+=(fonts-noto-cjk)
  [ ${#missing[@]} -gt 0 ] || return 0
  install_from_debian "${missing[@]}"
}

has_japanese_font() {
  if command -v fc-list >/dev/null; then
    [ -n "$(fc-list :lang=ja file 2>/dev/null)" ]
  else
    ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1
  fi
}

install_from_debian() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "テストには $* が要ります。入れてください（Debian: sudo apt-get install $*）。 / The tests need $*: please install (Debian: sudo apt-get install $*)." >&2
    exit 3
  fi
  echo "テストに要るものを入れます: $* / Installing for the tests: $*"
  if ! DEBIAN_FRONTEND=noninteractive apt-get -q update </dev/null >"${TMPDIR:-/tmp}/kyotaku-apt.log" 2>&1 ||
    ! DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@" </dev/null >>"${TMPDIR:-/tmp}/kyotaku-apt.log" 2>&1; then
    tail -5 "${TMPDIR:-/tmp}/kyotaku-apt.log" >&2
    echo "$* を入れられませんでした。 / Could not install $*." >&2
    exit 3
  fi
}
