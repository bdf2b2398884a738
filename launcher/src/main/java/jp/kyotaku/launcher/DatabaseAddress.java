package jp.kyotaku.launcher;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * データベースの場所
 *
 * @param url without user and password
 */
record DatabaseAddress(String url, String user, Optional<String> password) {

  private static final String PREFIX = "jdbc:postgresql:";

  /**
   * Takes user and password out of the address: neither a list of processes nor a log shows them.
   */
  static DatabaseAddress read(String text) {
    if (!text.startsWith(PREFIX)) {
      throw new CannotStart(
          "--database-url は jdbc:postgresql://ホスト:ポート/データベース名?user=…&password=… の形で指定してください。");
    }
    var question = text.indexOf('?');
    if (question < 0) {
      return new DatabaseAddress(text, "postgres", Optional.empty());
    }
    var query = text.substring(question + 1);
    var kept = parts(query, part -> !isCredential(part));
    return new DatabaseAddress(
        text.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept),
        value(query, "user").orElse("postgres"),
        value(query, "password"));
  }

  /** For the server, by its environment. */
  Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("SPRING_DATASOURCE_URL", url);
    environment.put("SPRING_DATASOURCE_USERNAME", user);
    password.ifPresent(secret -> environment.put("SPRING_DATASOURCE_PASSWORD", secret));
    return environment;
  }

  /** For programs that hand one text to the driver. */
  String urlWithUser() {
    return url + (url.contains("?") ? "&" : "?") + "user=" + user;
  }

  /** Accepted means durable: a database that loses what it confirmed is refused. */
  void requireDurable() {
    try (var connection = DriverManager.getConnection(url, properties());
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT current_setting('fsync'), current_setting('synchronous_commit')")) {
      row.next();
      if (!row.getString(1).equals("on") || row.getString(2).equals("off")) {
        throw new CannotStart(
            "データベースの fsync か synchronous_commit が on ではありません。確定した記録が失われるため、起動しません。");
      }
    } catch (SQLException trouble) {
      throw new CannotStart("データベース %s につながりません: %s".formatted(url, trouble.getMessage()), trouble);
    }
  }

  @Override
  public String toString() {
    return url;
  }

  private Properties properties() {
    var properties = new Properties();
    properties.setProperty("user", user);
    password.ifPresent(secret -> properties.setProperty("password", secret));
    return properties;
  }

  private static Optional<String> value(String query, String key) {
    return Arrays.stream(query.split("&", -1))
        .filter(part -> part.startsWith(key + "="))
        .map(part -> part.substring(key.length() + 1))
        .map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8))
        .findFirst();
  }

  private static String parts(String query, Predicate<String> wanted) {
    return Arrays.stream(query.split("&", -1)).filter(wanted).collect(Collectors.joining("&"));
  }

  private static boolean isCredential(String part) {
    return part.startsWith("user=") || part.startsWith("password=");
  }
}
