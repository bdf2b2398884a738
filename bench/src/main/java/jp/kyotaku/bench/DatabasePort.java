package jp.kyotaku.bench;

import java.net.URI;

/** データベースの場所, as pgbench wants it. */
record DatabasePort(String host, String port, String user, String name) {

  /** Of `jdbc:postgresql://host:port/name?user=…`. */
  static DatabasePort of(String jdbcUrl) {
    var uri = URI.create(jdbcUrl.substring("jdbc:".length()));
    var user = uri.getQuery().replaceFirst(".*user=([^&]*).*", "$1");
    return new DatabasePort(
        uri.getHost(), Integer.toString(uri.getPort()), user, uri.getPath().substring(1));
  }
}
