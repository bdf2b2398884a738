package jp.kyotaku.launcher;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** サーバー・代役・連携アプリ: a process of its own, with its own log. */
final class JavaProgram implements Part {

  private static final Duration START_LIMIT = Duration.ofSeconds(90);

  private final ProcessName name;
  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final Optional<URI> readyAddress;
  private final Duration stopLimit;
  private @Nullable Process process;

  JavaProgram(
      ProcessName name,
      List<String> command,
      Map<String, String> environment,
      Path log,
      Optional<URI> readyAddress,
      Duration stopLimit) {
    this.name = name;
    this.command = List.copyOf(command);
    this.environment = Map.copyOf(environment);
    this.log = log;
    this.readyAddress = readyAddress;
    this.stopLimit = stopLimit;
  }

  @Override
  public String stopSignal() {
    return "TERM";
  }

  @Override
  public void start() {
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(LogFile.fresh(log).toFile())
            .redirectInput(new File("/dev/null"));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException trouble) {
      throw new CannotStart(name.title() + "を起動できません。", trouble);
    }
  }

  @Override
  public void awaitReady() {
    var deadline = Deadline.in(START_LIMIT);
    if (!deadline.await(() -> !alive() || readyAddress.map(JavaProgram::answers).orElse(true))) {
      throw new CannotStart("%sが時間内に起動しませんでした。記録: %s".formatted(name.title(), log));
    }
    if (!alive()) {
      throw new CannotStart("%sが起動の途中で終わりました。記録: %s".formatted(name.title(), log));
    }
  }

  @Override
  public void stop() {
    var running = process;
    if (running == null) {
      return;
    }
    running.destroy();
    try {
      if (!running.waitFor(stopLimit.toMillis(), TimeUnit.MILLISECONDS)) {
        running.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      running.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Optional<ProcessHandle> process() {
    return Optional.ofNullable(process).map(Process::toHandle);
  }

  private boolean alive() {
    return process != null && process.isAlive();
  }

  private static boolean answers(URI address) {
    try {
      var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(20_000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }
}
