# shellcheck shell=bash
# Sourced by run, test and kyotaku. Finds a JDK 25 without starting any java, and exports JAVA_HOME.

is_jdk25() {
  local line
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in JAVA_VERSION=\"25\"* | JAVA_VERSION=\"25[.+-]*) return 0 ;; esac
  done <"$1/release"
  return 1
}

jdk_of_path() {
  local java
  java=$(command -v java) && java=$(readlink -f "$java") && dirname "$(dirname "$java")"
}

find_jdk25() {
  local folder
  if is_jdk25 "${JAVA_HOME:-}"; then
    export JAVA_HOME
    return 0
  fi
  for folder in "$(jdk_of_path)" \
    /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk25 "$folder"; then
      JAVA_HOME=$folder
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

HOME=${HOME:-/}
if ! find_jdk25; then
  echo "JDK 25 が見つかりません。JDK 25（例: Eclipse Temurin 25）を入れるか、JAVA_HOME で場所を示してください。 / No JDK 25 found: install one (for example Eclipse Temurin 25) or set JAVA_HOME." >&2
  exit 3
fi

# Maven of the machine where it is new enough, the wrapper otherwise.
maven() {
  local version
  # Old helpers inside Maven make JDK 25 warn about things that concern nobody here.
  local -x MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  version=$(mvn --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9]*\)\.\([0-9]*\)\.\([0-9]*\).*$/\1 \2 \3/p' || true)
  # shellcheck disable=SC2086 # three numbers on purpose
  if new_enough ${version:-0 0 0}; then
    mvn -Dstyle.color=never "$@"
  else
    "$KYOTAKU_HOME/mvnw" -Dstyle.color=never "$@"
  fi
}

new_enough() {
  [ $(($1 * 1000000 + $2 * 1000 + $3)) -ge 3008007 ]
}

# Names of files and texts are UTF-8, also where the machine says nothing.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *UTF-8* | *utf8* | *UTF8* | *utf-8*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
