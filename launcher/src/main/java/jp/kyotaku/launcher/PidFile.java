package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * プロセスの控え. A number alone may belong to somebody else by now: the moment of its start goes with it.
 */
record PidFile(Path file) {

  /** The system derives the moment from the time since boot, which may shift by a second. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  void write(ProcessHandle process) {
    try {
      Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** The process that wrote this note, if it still lives. */
  Optional<ProcessHandle> living() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      var parts = Files.readString(file).strip().split(" ", -1);
      return parts.length == 2 ? living(parts[0], parts[1]) : Optional.empty();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static Optional<ProcessHandle> living(String pid, String startMillis) {
    var noted = Instant.ofEpochMilli(Long.parseLong(startMillis));
    return ProcessHandle.of(Long.parseLong(pid))
        .filter(ProcessHandle::isAlive)
        .filter(
            process -> Duration.between(noted, startOf(process)).abs().compareTo(TOLERANCE) <= 0);
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
