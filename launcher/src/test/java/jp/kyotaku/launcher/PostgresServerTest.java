package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PostgresServerTest {

  private final Path folder;
  private PostgresServer postgres;

  PostgresServerTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("with blank").resolve("logs"));
    postgres = server();
  }

  @BeforeEach
  void start() {
    postgres.start();
  }

  @AfterEach
  void stop() {
    postgres.stop();
  }

  @Test
  void 確定した記録をディスクに書く設定で動く() throws SQLException {
    assertThat(ask("SHOW fsync")).isEqualTo("on");
    assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(ask("SHOW server_version")).startsWith("18.");
    postgres.address().requireDurable();
  }

  @Test
  void 確定を待たない設定のデータベースは断る() throws SQLException {
    tell("ALTER DATABASE postgres SET synchronous_commit = off");

    assertThatThrownBy(() -> postgres.address().requireDurable())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("synchronous_commit");
  }

  @Test
  void 止めて起動し直してもデータが残る() throws SQLException {
    tell("CREATE TABLE kept AS SELECT '残る' AS text");
    postgres.stop();
    assertThat(postgres.process()).isEmpty();

    postgres = server();
    postgres.start();

    assertThat(ask("SELECT text FROM kept")).isEqualTo("残る");
  }

  @Test
  void 不意に殺されても確定したデータが残る() throws SQLException {
    tell("CREATE TABLE kept AS SELECT '残る' AS text");
    postgres.kill();

    postgres = server();
    postgres.start();

    assertThat(ask("SELECT text FROM kept")).isEqualTo("残る");
  }

  @Test
  void 前の実行が残したものは止めてから始める() throws SQLException {
    tell("CREATE TABLE kept AS SELECT '残る' AS text");
    var old = postgres.process().orElseThrow();

    postgres = server();
    postgres.start();

    assertThat(old.onExit()).succeedsWithin(Duration.ofSeconds(5));
    assertThat(ask("SELECT text FROM kept")).isEqualTo("残る");
  }

  @Test
  void 別の版のデータは断る() throws IOException {
    postgres.stop();
    Files.writeString(cluster().resolve("PG_VERSION"), "15\n");

    assertThatThrownBy(postgres::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("PostgreSQL 15");
  }

  @Test
  void 名前空間を使えないrootは別の利用者で動かし_使えるときに戻ってもデータが残る() throws Exception {
    if (!OrdinaryUser.isRoot()) {
      assertThat(OrdinaryUser.found()).isEqualTo(OrdinaryUser.MYSELF);
      return;
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    postgres.stop();
    for (var user : List.of(OrdinaryUser.NUMBER, OrdinaryUser.NAMESPACE)) {
      postgres = server(user);
      postgres.start();
      tell("CREATE TABLE IF NOT EXISTS kept AS SELECT '残る' AS text");
      postgres.stop();
    }
    postgres = server(OrdinaryUser.NUMBER);
    postgres.start();

    assertThat(ask("SELECT text FROM kept")).isEqualTo("残る");
    assertThat(Files.getAttribute(cluster(), "unix:uid")).isEqualTo(54_320);
  }

  @Test
  void 別の利用者が入れない場所は一文で断る() throws IOException {
    if (!OrdinaryUser.isRoot()) {
      return;
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

    assertThatThrownBy(() -> OrdinaryUser.NUMBER.requireReach(cluster()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("--data");
  }

  private Path cluster() {
    return folder.resolve("with blank").resolve("postgres");
  }

  private PostgresServer server() {
    return server(OrdinaryUser.found());
  }

  private PostgresServer server(OrdinaryUser user) {
    return new PostgresServer(
        PostgresBinaries.unpackedUnder(Installation.found().postgresBinaries()),
        cluster(),
        folder.resolve("with blank").resolve("logs").resolve("postgres.log"),
        Ports.freeOne(),
        user);
  }

  private String ask(String question) throws SQLException {
    try (var connection = DriverManager.getConnection(postgres.address().urlWithUser());
        var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }

  private void tell(String command) throws SQLException {
    try (var connection = DriverManager.getConnection(postgres.address().urlWithUser());
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
