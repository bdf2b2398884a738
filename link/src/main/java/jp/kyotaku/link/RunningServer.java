package jp.kyotaku.link;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import jp.kyotaku.kernel.Japan;
import org.jspecify.annotations.Nullable;

/** 動いているサーバー: ./run notes beside the stations' folders where it is. */
record RunningServer(URI address) {

  private static final int PATIENCE_MILLIS = 3_000;
  private static final int LONGEST = 64;

  static Optional<RunningServer> beside(Path stations) {
    return in(stations.toAbsolutePath().resolveSibling("link"));
  }

  /** In the folder of the secrets. */
  static Optional<RunningServer> in(@Nullable Path folder) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      var note = folder.resolve("server");
      return Optional.of(new RunningServer(URI.create(Files.readString(note).strip())));
    } catch (IOException | IllegalArgumentException noneNoted) {
      return Optional.empty();
    }
  }

  /**
   * The business clock where it is a rehearsal's, the real one where the server has no other.
   * Asking for the wrong day would be worse than not asking: a server that does not answer is a
   * trouble.
   */
  Clock clock() throws ServerSilent {
    return rehearsalTime()
        .map(
            now ->
                Clock.offset(
                    Clock.systemUTC(), Duration.between(LocalDateTime.now(Japan.ZONE), now)))
        .orElseGet(Clock::systemUTC);
  }

  private Optional<LocalDateTime> rehearsalTime() throws ServerSilent {
    try {
      var url = address.resolve("/rehearsal/clock").toURL();
      var connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      try (var content = connection.getInputStream()) {
        var text = new String(content.readNBytes(LONGEST), StandardCharsets.US_ASCII);
        return Optional.of(LocalDateTime.parse(text));
      }
    } catch (FileNotFoundException | DateTimeParseException noRehearsal) {
      return Optional.empty();
    } catch (IOException silent) {
      throw new ServerSilent(address, silent);
    }
  }
}
