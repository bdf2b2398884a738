package jp.kyotaku.bench;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** サーバーのヒープを見張る, by jstat: what is used, and what outlived the young. */
final class MemoryWatch implements Closeable {

  private static final String EVERY_MILLIS = "250";

  private final Process watch;
  private final Thread reader;
  private volatile boolean closing;
  private volatile double peakKilobytes;
  private volatile double peakOldKilobytes;

  private MemoryWatch(Process watch) {
    this.watch = watch;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  static MemoryWatch of(ProcessHandle server) throws IOException {
    var jstat = Path.of(System.getProperty("java.home"), "bin", "jstat").toString();
    return new MemoryWatch(
        new ProcessBuilder(jstat, "-gc", Long.toString(server.pid()), EVERY_MILLIS)
            .redirectErrorStream(true)
            .start());
  }

  double peakMegabytes() {
    return peakKilobytes / 1024;
  }

  double peakOldMegabytes() {
    return peakOldKilobytes / 1024;
  }

  @Override
  public void close() {
    closing = true;
    watch.destroy();
    watch.onExit().join();
    joinReader();
  }

  private void joinReader() {
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(watch.getInputStream(), StandardCharsets.US_ASCII))) {
      var names = List.of(columns(lines.readLine()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(names, columns(line));
      }
    } catch (IOException e) {
      if (!closing) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void take(List<String> names, String[] values) {
    if (values.length == names.size()) {
      double old = value(names, values, "OU");
      double young =
          value(names, values, "EU") + value(names, values, "S0U") + value(names, values, "S1U");
      peakOldKilobytes = Math.max(peakOldKilobytes, old);
      peakKilobytes = Math.max(peakKilobytes, old + young);
    }
  }

  private static double value(List<String> names, String[] values, String name) {
    String value = values[names.indexOf(name)];
    return value.equals("-") ? 0 : Double.parseDouble(value);
  }

  private static String[] columns(String line) {
    return String.valueOf(line).strip().split("\\s+", -1);
  }
}
