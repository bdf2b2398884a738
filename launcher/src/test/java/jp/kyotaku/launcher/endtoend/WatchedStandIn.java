package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;

/**
 * 見張られた代役: the same program with the same data as the rehearsal's, but all that it says to the
 * server and all that the browser says to it passes a recorder. The rehearsal's own one rests
 * meanwhile.
 */
final class WatchedStandIn implements AutoCloseable {

  private final Rehearsal rehearsal;
  private final Recorder beforeServer;
  private final Recorder beforeStandIn;
  private final Process process;

  private WatchedStandIn(
      Rehearsal rehearsal, Recorder beforeServer, Recorder beforeStandIn, Process process) {
    this.rehearsal = rehearsal;
    this.beforeServer = beforeServer;
    this.beforeStandIn = beforeStandIn;
    this.process = process;
  }

  static WatchedStandIn insteadOfTheOneOf(Rehearsal rehearsal) throws Exception {
    var command = commandOf(rehearsal);
    rehearsal.stop(ProcessName.STAND_IN);
    int port = freePort();
    var beforeServer = Recorder.inFrontOf(rehearsal.server().getPort(), 0);
    var beforeStandIn = Recorder.inFrontOf(port, rehearsal.standIn().getPort());
    replace(command, "--port", Integer.toString(port));
    replace(command, "--server", beforeServer.address().toString().replaceAll("/$", ""));
    var log = rehearsal.data().resolve("logs").resolve("watched-mynaportal.log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var watched = new WatchedStandIn(rehearsal, beforeServer, beforeStandIn, process);
    Until.met("代役が答える", Duration.ofSeconds(60), () -> listens(port) || !process.isAlive());
    return watched;
  }

  /** Where the browser goes: everything it says to the server is recorded too. */
  URI server() {
    return beforeServer.address();
  }

  String saidToTheServer() {
    return beforeServer.everything();
  }

  String saidToTheStandIn() {
    return beforeStandIn.everything();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    beforeServer.close();
    beforeStandIn.close();
    rehearsal.restart(ProcessName.STAND_IN);
  }

  private static List<String> commandOf(Rehearsal rehearsal) {
    var info = rehearsal.process(ProcessName.STAND_IN).orElseThrow().info();
    var command = new ArrayList<>(List.of(info.command().orElseThrow()));
    command.addAll(List.of(info.arguments().orElseThrow()));
    return command;
  }

  private static void replace(List<String> command, String option, String value) {
    command.set(command.indexOf(option) + 1, value);
  }

  private static boolean listens(int port) throws IOException {
    try (var answer = URI.create("http://127.0.0.1:" + port + "/healthz").toURL().openStream()) {
      return answer.read() >= 0;
    } catch (ConnectException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
