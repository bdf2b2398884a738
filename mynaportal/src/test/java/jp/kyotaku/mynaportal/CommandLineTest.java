package jp.kyotaku.mynaportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void ポートは言わなければ8081() {
    assertThat(parse("--server http://127.0.0.1:8080/ --data d"))
        .isEqualTo(start(8081, "http://127.0.0.1:8080"));
    assertThat(parse("--data d --port 0 --server http://localhost:9000"))
        .isEqualTo(start(0, "http://localhost:9000"));
  }

  @Test
  void ほかの端末に開くときは待つアドレスと戻り先を言う() {
    assertThat(
            parse(
                "--server http://127.0.0.1:8080 --data d --address 127.0.0.2"
                    + " --return http://127.0.0.2:8080/"))
        .isEqualTo(
            new CommandLine.Start(
                InetAddress.ofLiteral("127.0.0.2"),
                8081,
                URI.create("http://127.0.0.1:8080"),
                URI.create("http://127.0.0.2:8080"),
                Path.of("d")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--server http://127.0.0.1:8080",
        "--data d",
        "--server http://127.0.0.1:8080 --data",
        "--server http://127.0.0.1:8080 --data d --port x",
        "--server http://127.0.0.1:8080 --data d --port 70000",
        "--server http://127.0.0.1:8080/path --data d",
        "--server 127.0.0.1:8080 --data d",
        "--server http://127.0.0.1:8080 --data d --unknown x",
        "--server http://127.0.0.1:8080 --data d --address nowhere",
        "--server http://127.0.0.1:8080 --data d --return http://127.0.0.2/path",
      })
  void 使い方の違う引数は断る(String arguments) {
    assertThat(parse(arguments)).isInstanceOf(CommandLine.Misused.class);
  }

  @Test
  void 助けを求めれば使い方を答える() {
    assertThat(parse("--help")).isEqualTo(new CommandLine.Help());
  }

  private static CommandLine.Start start(int port, String server) {
    var here = InetAddress.ofLiteral("127.0.0.1");
    return new CommandLine.Start(here, port, URI.create(server), URI.create(server), Path.of("d"));
  }

  private static CommandLine parse(String arguments) {
    return CommandLine.parse(List.of(arguments.split(" ")));
  }
}
