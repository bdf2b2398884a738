# Sourced by the measurements: what they run is built from what stands here.
# shellcheck source=scripts/jdk25.sh
. scripts/jdk25.sh
# shellcheck source=scripts/build.sh
. scripts/build.sh

BENCH=bench/target/kyotaku-bench-$VERSION.jar
build_what_changed
if [ ! -e "$BENCH" ] || [ -n "$(find pom.xml ./*/pom.xml ./*/src/main -newer "$BENCH" -print -quit)" ]; then
  only_one_build
  maven -q -B -pl bench -am package -Dmaven.test.skip=true -Dspotless.check.skip=true 9>&- </dev/null
  exec 9>&-
  build_what_changed # jars that were packed anew need their caches for a quick start anew
fi
