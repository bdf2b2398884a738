package jp.kyotaku.mynaportal;

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
          + " [--port 8081]";

  /**
   * Everything that is needed to start.
   *
   * @param server where Kyotaku is; never taken from the browser
   * @param port 0 for any free one
   */
  record Start(int port, URI server, Path data) implements CommandLine {}

  record Help() implements CommandLine {}

  record Misused(String sentence) implements CommandLine {}

  static CommandLine parse(List<String> arguments) {
    if (arguments.contains("--help")) {
      return new Help();
    }
    if (arguments.size() % 2 != 0) {
      return new Misused("値のない引数があります。");
    }
    Map<String, String> options = new HashMap<>(Map.of("--port", "8081"));
    for (int i = 0; i < arguments.size(); i += 2) {
      options.put(arguments.get(i), arguments.get(i + 1));
    }
    return fromOptions(options);
  }

  private static CommandLine fromOptions(Map<String, String> options) {
    if (!options.keySet().equals(Set.of("--port", "--server", "--data"))) {
      return new Misused("引数は --port、--server、--data です。");
    }
    String port = options.getOrDefault("--port", "");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
      return new Misused("--port は0から65535までの数字です。");
    }
    String server = options.getOrDefault("--server", "");
    if (!server.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
      return new Misused("--server は http:// から始まるアドレスで、パスを含みません。");
    }
    var data = Path.of(options.getOrDefault("--data", ""));
    return new Start(Integer.parseInt(port), URI.create(server.replaceAll("/$", "")), data);
  }
}
