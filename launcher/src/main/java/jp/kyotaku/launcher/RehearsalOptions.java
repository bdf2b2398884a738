package jp.kyotaku.launcher;

import java.net.InetAddress;
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
 * @param manner what the processes are tuned for
 */
public record RehearsalOptions(
    Path data,
    Addresses addresses,
    Optional<String> databaseUrl,
    Optional<LocalDateTime> clock,
    List<String> serverArguments,
    Manner manner) {

  /** 動かし方 */
  public enum Manner {
    /** Starts quickly; a few people use it. */
    FOR_PEOPLE,
    /** The server may take its time to start and then answers as fast as it can. */
    UNDER_LOAD,
    /** As for people; the programs note what they load, for quicker starts. */
    TRAINING
  }

  public RehearsalOptions {
    data = data.toAbsolutePath().normalize();
    serverArguments = List.copyOf(serverArguments);
  }

  /** Everything in this folder, on ports that are free now. */
  public static RehearsalOptions inFolder(Path data) {
    return new RehearsalOptions(
        data,
        Addresses.hereOn(Ports.free()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Manner.FOR_PEOPLE);
  }

  public RehearsalOptions on(Ports chosen) {
    return at(new Addresses(chosen, addresses.lan()));
  }

  /** Opens reception and stand-in to the devices that reach this machine under this address. */
  public RehearsalOptions openAt(InetAddress lan) {
    return at(new Addresses(addresses.ports(), Optional.of(lan)));
  }

  public RehearsalOptions withDatabase(String url) {
    return new RehearsalOptions(data, addresses, Optional.of(url), clock, serverArguments, manner);
  }

  public RehearsalOptions at(LocalDateTime moment) {
    return new RehearsalOptions(
        data, addresses, databaseUrl, Optional.of(moment), serverArguments, manner);
  }

  public RehearsalOptions withServerArgument(String argument) {
    var more = new ArrayList<>(serverArguments);
    more.add(argument);
    return new RehearsalOptions(data, addresses, databaseUrl, clock, more, manner);
  }

  /** For benchmarks. */
  public RehearsalOptions underLoad() {
    return in(Manner.UNDER_LOAD);
  }

  RehearsalOptions forTraining() {
    return in(Manner.TRAINING);
  }

  private RehearsalOptions at(Addresses chosen) {
    return new RehearsalOptions(data, chosen, databaseUrl, clock, serverArguments, manner);
  }

  private RehearsalOptions in(Manner other) {
    return new RehearsalOptions(data, addresses, databaseUrl, clock, serverArguments, other);
  }
}
