package jp.kyotaku.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.launcher.RehearsalOptions.Manner;

/** 各プログラムの起動のしかた: the command lines, as the contract between the processes has them. */
record Programs(Installation installation, RehearsalOptions options, DataFolder folder) {

  /** Measured: halves the work of a start, and a few people do not feel the rest. */
  private static final List<String> QUICK_START =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /**
   * Many short-lived objects, little that stays: the collector that takes least from the requests,
   * and room for the objects of a second. With the default room it ran four times a second, and
   * each pause held back all that were under way: that was the hundredth that counts.
   */
  private static final List<String> UNDER_LOAD =
      List.of("-XX:+UseParallelGC", "-Xms1g", "-Xmn700m");

  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

  /** A training run writes its cache while it ends. */
  private static final Duration TRAINING_STOP_LIMIT = Duration.ofMinutes(3);

  JavaProgram standIn() {
    return program(
        ProcessName.STAND_IN,
        QUICK_START,
        List.of(
            "--address",
            options.addresses().standInAddress().getHostAddress(),
            "--port",
            Integer.toString(options.addresses().ports().standIn()),
            "--server",
            withoutSlash(options.addresses().server()),
            "--return",
            withoutSlash(options.addresses().reception()),
            "--data",
            folder.standIn().toString()),
        Map.of(),
        Optional.of(options.addresses().standIn()));
  }

  JavaProgram server(DatabaseAddress database) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=" + options.addresses().ports().server(),
                "--kyotaku.public-url=" + withoutSlash(options.addresses().reception()),
                "--kyotaku.card-app-url=" + withoutSlash(options.addresses().standIn()),
                "--kyotaku.trusted-authority=" + folder.authority(),
                "--kyotaku.stations-folder=" + folder.stations(),
                "--kyotaku.station-secrets=" + folder.secrets(),
                "--kyotaku.insurer-secrets=" + folder.insurerSecrets()));
    options
        .addresses()
        .lan()
        .ifPresent(lan -> arguments.add("--kyotaku.listen=" + lan.getHostAddress()));
    options.clock().ifPresent(moment -> arguments.add("--kyotaku.clock=" + moment));
    arguments.addAll(options.serverArguments());
    return program(
        ProcessName.SERVER,
        options.manner() == Manner.UNDER_LOAD ? UNDER_LOAD : QUICK_START,
        arguments,
        database.environment(),
        Optional.of(options.addresses().server()));
  }

  JavaProgram link() {
    return program(
        ProcessName.LINK,
        QUICK_START,
        List.of(
            "link",
            "--server",
            withoutSlash(options.addresses().server()),
            "--stations",
            folder.stations().toString(),
            "--secrets",
            folder.secrets().toString(),
            "--page-port",
            Integer.toString(options.addresses().ports().link())),
        Map.of(),
        Optional.of(options.addresses().linkPage()));
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
        options.manner() == Manner.TRAINING ? TRAINING_STOP_LIMIT : STOP_LIMIT);
  }

  private Optional<String> cacheOption(ProcessName name) {
    return switch (options.manner()) {
      case FOR_PEOPLE -> installation.freshCache(name).map(cache -> "-XX:AOTCache=" + cache);
      case UNDER_LOAD -> Optional.empty();
      case TRAINING -> Optional.of("-XX:AOTCacheOutput=" + installation.cache(name));
    };
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String withoutSlash(URI address) {
    return address.toString().replaceFirst("/$", "");
  }
}
