package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * 見張り役: a small process that lives as long as a pipe from us is open. When we are killed, the pipe
 * closes and it stops what we had started; none of the programs needs to know of it.
 */
final class Guardian implements AutoCloseable {

  /** Every line replaces the one before: a signal and a process number for each that runs. */
  private static final String SCRIPT =
      """
      trap '' HUP INT TERM
      while read -r line; do watched=$line; done
      for entry in $watched; do kill -s "${entry%:*}" "${entry#*:}" 2>/dev/null; done
      """;

  private final Process process;

  Guardian() {
    try {
      process =
          new ProcessBuilder(OwnSession.of(List.of("sh", "-c", SCRIPT)))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  void watch(Iterable<Part> parts) {
    var entries = new ArrayList<String>();
    for (var part : parts) {
      part.process().ifPresent(found -> entries.add(part.stopSignal() + ":" + found.pid()));
    }
    say(String.join(" ", entries));
  }

  @Override
  public void close() {
    say("");
    try {
      process.getOutputStream().close();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void say(String line) {
    if (!process.isAlive()) {
      return;
    }
    try {
      var pipe = process.getOutputStream();
      pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
      pipe.flush();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
