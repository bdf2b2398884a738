# shellcheck shell=bash
# Sourced by run: builds what changed, one build at a time, and lets the programs train for a quick start.

VERSION=0.1.0-SNAPSHOT
PROGRAMS="launcher server mynaportal link"
STAMPS=target/run
LAUNCHER=launcher/target/kyotaku-launcher-$VERSION.jar
LAUNCHER_CACHE=$KYOTAKU_HOME/launcher/target/launcher.aot
# The same options in training and afterwards: the cache fits no others.
LAUNCHER_OPTIONS=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m -Xlog:disable)
# The command line's: kyotaku starts with the same.
COMMAND_OPTIONS=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)

build_what_changed() {
  if sources_changed || untrained; then
    mkdir -p "$STAMPS"
    only_one_build
    if sources_changed; then build; fi
    if untrained; then train; fi
    exec 9>&-
  fi
}

only_one_build() {
  exec 9>"$STAMPS/lock"
  if command -v flock >/dev/null && ! flock -n 9; then
    echo "別のビルドが終わるのを待っています。 / Waiting for another build."
    flock 9
  fi
}

sources_changed() {
  local program
  [ -e "$STAMPS/built" ] || return 0
  for program in $PROGRAMS; do
    [ -e "$program/target/kyotaku-$program-$VERSION.jar" ] || return 0
  done
  # Folders count too: a removed file makes its folder newer.
  [ -n "$(find pom.xml ./*/pom.xml ./*/src/main -newer "$STAMPS/built" -print -quit)" ]
}

build() {
  if [ -e "$STAMPS/built" ]; then
    echo "変わったところをビルドしています。 / Building what changed."
  else
    echo "はじめての起動です。部品のダウンロードとビルドに数分かかります。 / First start: downloading and building takes some minutes."
  fi
  touch "$STAMPS/building"
  if ! maven -q -B -T1C -pl launcher,server,mynaportal,link -am package \
    -Dmaven.test.skip=true -Dspotless.check.skip=true 9>&- </dev/null; then
    echo "ビルドできませんでした。上の表示を見てください。 / The build failed; see above." >&2
    exit 1
  fi
  mv "$STAMPS/building" "$STAMPS/built"
}

# A cache belongs to one JDK, to one place and to jars of one moment; elsewhere it may even hinder the start.
untrained() {
  local program for_whom=""
  if [ -r "$STAMPS/trained" ]; then IFS= read -r for_whom <"$STAMPS/trained"; fi
  [ "$for_whom" = "$JAVA_HOME $KYOTAKU_HOME" ] || return 0
  for program in $PROGRAMS; do
    [ -z "$(find "$program/target/lib" "$program/target/kyotaku-$program-$VERSION.jar" \
      -newer "$STAMPS/trained" -print -quit)" ] || return 0
  done
  return 1
}

train() {
  echo "起動を速くする準備をしています（数十秒）。 / Preparing for a quick start (less than a minute)."
  echo "$JAVA_HOME $KYOTAKU_HOME" >"$STAMPS/training"
  rm -f ./*/target/*.aot
  if "$JAVA_HOME/bin/java" "${LAUNCHER_OPTIONS[@]}" "-XX:AOTCacheOutput=$LAUNCHER_CACHE" \
    "-Dkyotaku.root=$KYOTAKU_HOME" -jar "$KYOTAKU_HOME/$LAUNCHER" train >"$STAMPS/training.log" 2>&1 9>&- </dev/null &&
    "$JAVA_HOME/bin/java" "${COMMAND_OPTIONS[@]}" "-XX:AOTCacheOutput=$KYOTAKU_HOME/link/target/command.aot" \
      "-Dkyotaku.home=$KYOTAKU_HOME" -jar "$KYOTAKU_HOME/link/target/kyotaku-link-$VERSION.jar" claim train \
      >>"$STAMPS/training.log" 2>&1 9>&- </dev/null; then
    mv "$STAMPS/training" "$STAMPS/trained"
  else
    # Half a round counts for nothing: the next start tries again.
    rm -f ./*/target/*.aot
    echo "速くする準備ができなかったので、そのまま起動します（$STAMPS/training.log）。 / Starting without." >&2
  fi
}
