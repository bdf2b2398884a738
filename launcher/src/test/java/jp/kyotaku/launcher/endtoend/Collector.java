package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;

/** 結果ファイルを引き取る, as a claims computer does: what was read is removed, so that a repeat shows */
final class Collector {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
  private static final int LIMIT = 1 << 24;

  private final Rehearsal rehearsal;

  /** Each arrival with the identifier that it carried. */
  private final Map<AnswerFile, List<String>> arrivals = new ConcurrentHashMap<>();

  Collector(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  Map<AnswerFile, List<String>> arrivals() {
    return Map.copyOf(arrivals);
  }

  /** Of different files so far. */
  int count() {
    return arrivals.size();
  }

  void collectUntil(Stop stop) {
    while (!stop.requested()) {
      Patients.VISITING.forEach(this::collect);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private void collect(SampleInstitution station) {
    try {
      var folder = new StationFiles(rehearsal, station).answers();
      for (var name : StationFiles.names(folder)) {
        var file = folder.resolve(name);
        arrivals
            .computeIfAbsent(new AnswerFile(station, name), _ -> new CopyOnWriteArrayList<>())
            .add(identifier(file));
        Files.delete(file);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** A file under its final name is whole from the first instant. */
  private static String identifier(Path file) throws IOException {
    var content = Files.readAllBytes(file);
    var identifier =
        file.getFileName().toString().startsWith("OQSsiquc01res_")
            ? OqsAnswerReader.readSiquc01(content, LIMIT)
                .orThrow()
                .header()
                .arbitraryFileIdentifier()
            : OqsAnswerReader.readMuhvq01(content, LIMIT).orThrow().arbitraryFileIdentifier();
    return identifier.orElseThrow();
  }
}
