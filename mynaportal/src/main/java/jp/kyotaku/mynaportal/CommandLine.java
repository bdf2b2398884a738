package jp.kyotaku.mynaportal;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 起動の引数 */
sealed interface CommandLine {

  String USAGE =
      "使い方: java -jar kyotaku-mynaportal.jar --server http://127.0.0.1:8080 --data フォルダ"
          + " [--address 127.0.0.1] [--port 8081] [--return http://127.0.0.1:8080]";

  Set<String> NEEDED = Set.of("--server", "--data");
  Set<String> KNOWN = Set.of("--server", "--data", "--address", "--port", "--return");

  /**
   * Everything that is needed to start.
   *
   * @param address where it listens: this machine alone, or its address in the local network
   * @param port 0 for any free one
   * @param server where Kyotaku is; never taken from the browser
   * @param reception where the browser goes back to: the server, as patients' devices see it
   */
  record Start(InetAddress address, int port, URI server, URI reception, Path data)
      implements CommandLine {}

  record Help() implements CommandLine {}

  record Misused(String sentence) implements CommandLine {}

  static CommandLine parse(List<String> arguments) {
    if (arguments.contains("--help")) {
      return new Help();
    }
    if (arguments.size() % 2 != 0) {
      return new Misused("値のない引数があります。");
    }
    var given = new HashMap<String, String>();
    for (int i = 0; i < arguments.size(); i += 2) {
      given.put(arguments.get(i), arguments.get(i + 1));
    }
    return fromGiven(given);
  }

  private static CommandLine fromGiven(Map<String, String> given) {
    if (!KNOWN.containsAll(given.keySet()) || !given.keySet().containsAll(NEEDED)) {
      return new Misused("引数は --server、--data と、なくてもよい --address、--port、--return です。");
    }
    String port = given.getOrDefault("--port", "8081");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
      return new Misused("--port は0から65535までの数字です。");
    }
    String address = given.getOrDefault("--address", "127.0.0.1");
    if (!address.matches("[0-9]{1,3}([.][0-9]{1,3}){3}")) {
      return new Misused("--address は 192.168.1.5 の形のアドレスです。");
    }
    String server = given.getOrDefault("--server", "");
    String reception = given.getOrDefault("--return", server);
    if (!isOrigin(server) || !isOrigin(reception)) {
      return new Misused("--server と --return は http:// から始まるアドレスで、パスを含みません。");
    }
    return new Start(
        InetAddress.ofLiteral(address),
        Integer.parseInt(port),
        origin(server),
        origin(reception),
        Path.of(given.getOrDefault("--data", "")));
  }

  private static boolean isOrigin(String text) {
    return text.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?");
  }

  private static URI origin(String text) {
    return URI.create(text.replaceAll("/$", ""));
  }
}
