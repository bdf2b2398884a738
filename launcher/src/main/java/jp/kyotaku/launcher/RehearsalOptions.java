package jp.kyotaku.launcher;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * リハーサルの選択肢
 *
 * @param data the folder that keeps everything
 * @param databaseUrl an external PostgreSQL instead of the embedded one
 * @param clock the business clock's moment, Japan time
 * @param serverArguments more arguments for the server
 * @param training true when the run writes the caches for quick starts
 */
public record RehearsalOptions(
    Path data,
    Ports ports,
    Optional<String> databaseUrl,
    Optional<LocalDateTime> clock,
    List<String> serverArguments,
    boolean training) {

  public RehearsalOptions {
    data = data.toAbsolutePath().normalize();
    serverArguments = List.copyOf(serverArguments);
  }

  /** Everything in this folder, on ports that are free now. */
  public static RehearsalOptions inFolder(Path data) {
    return new RehearsalOptions(
        data, Ports.free(), Optional.empty(), Optional.empty(), List.of(), false);
  }

  public RehearsalOptions on(Ports chosen) {
    return new RehearsalOptions(data, chosen, databaseUrl, clock, serverArguments, training);
  }

  public RehearsalOptions withDatabase(String url) {
    return new RehearsalOptions(data, ports, Optional.of(url), clock, serverArguments, training);
  }

  public RehearsalOptions at(LocalDateTime moment) {
    return new RehearsalOptions(
        data, ports, databaseUrl, Optional.of(moment), serverArguments, training);
  }

  public RehearsalOptions withServerArgument(String argument) {
    var more = new ArrayList<>(serverArguments);
    more.add(argument);
    return new RehearsalOptions(data, ports, databaseUrl, clock, more, training);
  }

  RehearsalOptions forTraining() {
    return new RehearsalOptions(data, ports, databaseUrl, clock, serverArguments, true);
  }
}
