package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kyotaku.launcher.journey.WholeRound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** ./run --listen: another loopback address stands for this machine's in the local network */
@Tag("slow")
class ListenTest {

  private static final InetAddress LAN = InetAddress.ofLiteral("127.0.0.2");

  @Test
  void ネットワークに開いた稽古でも一巡が通り_受付と代役のほかは開かない(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
      throws IOException {
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder).openAt(LAN))) {
      assertThat(rehearsal.reception().getHost()).isEqualTo("127.0.0.2");
      assertThat(rehearsal.standIn().getHost()).isEqualTo("127.0.0.2");
      assertThat(rehearsal.server().getHost()).isEqualTo("127.0.0.1");
      assertThat(Files.readString(folder.resolve("link/server")).strip())
          .isEqualTo(rehearsal.server().toString());
      assertThat(status(rehearsal.reception().resolve("/terminal/sign-in"))).isEqualTo(404);
      assertThat(status(rehearsal.reception().resolve("/"))).isEqualTo(404);
      assertThat(Greeting.of(rehearsal)).contains("暗号化されていません", rehearsal.reception().toString());

      assertThat(new WholeRound(rehearsal).play(System.out)).isEmpty();
    }
  }

  private static int status(URI address) throws IOException {
    return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode();
  }
}
