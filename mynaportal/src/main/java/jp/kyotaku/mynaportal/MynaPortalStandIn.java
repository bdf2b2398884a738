package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;

/** マイナポータルアプリの稽古用の代役: its own process, its own port */
public final class MynaPortalStandIn implements AutoCloseable {

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final HttpEdge edge;
  private final KyotakuServer server;
  private final IssueCards issuing;

  private MynaPortalStandIn(HttpEdge edge, KyotakuServer server, IssueCards issuing) {
    this.edge = edge;
    this.server = server;
    this.issuing = issuing;
  }

  public static void main(String[] arguments) {
    int exit =
        switch (CommandLine.parse(List.of(arguments))) {
          case CommandLine.Start start -> run(start);
          case CommandLine.Help() -> say(CommandLine.USAGE, DONE);
          case CommandLine.Misused(var sentence) -> say(sentence + CommandLine.USAGE, USAGE);
        };
    if (exit != DONE) {
      System.exit(exit);
    }
  }

  /** The authority is on disk before it listens; the cards follow. */
  static MynaPortalStandIn start(CommandLine.Start start) throws IOException {
    var data = Files.createDirectories(start.data());
    var authority = RehearsalAuthority.in(data);
    var cards = SampleCards.in(data, authority);
    var server = new KyotakuServer(start.server(), start.reception());
    var routes = new Routes(server, cards, authority, Clock.systemUTC());
    var listening = new InetSocketAddress(start.address(), start.port());
    return new MynaPortalStandIn(
        HttpEdge.listen(listening, routes, start.reception()), server, IssueCards.begin(cards));
  }

  int port() {
    return edge.port();
  }

  @Override
  public void close() {
    edge.close();
    server.close();
    issuing.close();
  }

  private static int run(CommandLine.Start start) {
    try {
      var standIn = start(start);
      Runtime.getRuntime().addShutdownHook(new Thread(standIn::close));
      return say(
          "マイナポータルアプリの代役（稽古用）: http://%s:%d/"
              .formatted(start.address().getHostAddress(), standIn.port()),
          DONE);
    } catch (BindException e) {
      return say("ポート" + start.port() + "はほかで使われています。--port でほかの番号を指定してください。", FAILED);
    } catch (IOException e) {
      return say("データのフォルダを使えません: " + e.getMessage(), FAILED);
    }
  }

  private static int say(String sentence, int exit) {
    var out = exit == DONE ? System.out : System.err;
    out.println(sentence);
    return exit;
  }
}
