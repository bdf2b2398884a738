package jp.kyotaku.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 各プログラムの起動のしかた: the command lines, as the contract between the processes has them. */
record Programs(Installation installation, RehearsalOptions options, DataFolder folder) {

  private static final List<String> SMALL =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m");
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

  /** A training run writes its cache while it ends. */
  private static final Duration TRAINING_STOP_LIMIT = Duration.ofMinutes(3);

  JavaProgram standIn() {
    return program(
        ProcessName.STAND_IN,
        SMALL,
        List.of(
            "--port",
            Integer.toString(options.ports().standIn()),
            "--server",
            withoutSlash(options.ports().serverAddress()),
            "--data",
            folder.standIn().toString()),
        Map.of(),
        Optional.of(options.ports().standInAddress()));
  }

  JavaProgram server(DatabaseAddress database) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=" + options.ports().server(),
                "--kyotaku.card-app-url=" + withoutSlash(options.ports().standInAddress()),
                "--kyotaku.trusted-authority=" + folder.authority(),
                "--kyotaku.stations-folder=" + folder.stations(),
                "--kyotaku.station-secrets=" + folder.secrets()));
    options.clock().ifPresent(moment -> arguments.add("--kyotaku.clock=" + moment));
    arguments.addAll(options.serverArguments());
    return program(
        ProcessName.SERVER,
        List.of(),
        arguments,
        database.environment(),
        Optional.of(options.ports().serverAddress()));
  }

  JavaProgram link() {
    return program(
        ProcessName.LINK,
        SMALL,
        List.of(
            "link",
            "--server",
            withoutSlash(options.ports().serverAddress()),
            "--stations",
            folder.stations().toString(),
            "--secrets",
            folder.secrets().toString()),
        Map.of(),
        Optional.empty());
  }

  private JavaProgram program(
      ProcessName name,
      List<String> machineOptions,
      List<String> arguments,
      Map<String, String> environment,
      Optional<URI> readyAddress) {
    var command = new ArrayList<>(List.of(java(), "-Dstdout.encoding=UTF-8"));
    command.addAll(machineOptions);
    cacheOption(name).ifPresent(command::add);
    command.addAll(List.of("-jar", installation.jar(name).toString()));
    command.addAll(arguments);
    return new JavaProgram(
        name,
        OwnSession.of(command),
        environment,
        folder.log(name),
        readyAddress,
        options.training() ? TRAINING_STOP_LIMIT : STOP_LIMIT);
  }

  private Optional<String> cacheOption(ProcessName name) {
    return options.training()
        ? Optional.of("-XX:AOTCacheOutput=" + installation.cache(name))
        : installation.freshCache(name).map(cache -> "-XX:AOTCache=" + cache);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String withoutSlash(URI address) {
    return address.toString().replaceFirst("/$", "");
  }
}
