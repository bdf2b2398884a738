package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {

  private static final String NAME = "OQSmuhvq01req_1.xml";
  private static final AsideReason REASON =
      new AsideReason("KYT-1003", "XMLとして読めません。開始タグ・終了タグの対応を確かめてください。");

  @TempDir private Path root = Path.of("");
  private StationFolders folders =
      new StationFolders(root, root, root, root, root, root, root, root);

  @BeforeEach
  void フォルダを作る() throws IOException {
    folders = StationFolders.open(root);
  }

  @Test
  void 理由が隣に置かれる() throws IOException {
    var file = picked("壊れた中身");
    new Aside(folders, StationFixture.CLOCK).put(file, REASON);
    assertThat(folders.aside().resolve(NAME)).hasContent("壊れた中身");
    assertThat(folders.picked()).isEmptyDirectory();
    assertThat(Files.readString(folders.aside().resolve(NAME + ".reason.txt")))
        .contains(NAME, REASON.code(), REASON.sentence(), "2024-06-03 09:00:00")
        .contains(file.id().toString());
  }

  @Test
  void 同じ名前がすでにあっても上書きしない() throws IOException {
    var aside = new Aside(folders, StationFixture.CLOCK);
    aside.put(picked("一つめ"), REASON);
    aside.put(picked("二つめ"), REASON);
    assertThat(folders.aside().resolve(NAME)).hasContent("一つめ");
    assertThat(folders.aside().resolve("OQSmuhvq01req_1 (2).xml")).hasContent("二つめ");
    assertThat(StationFixture.names(folders.aside())).hasSize(4);
  }

  @Test
  void 理由を書いた直後に止まっても_やり直せば一組だけになる() throws IOException {
    var file = picked("中身");
    var reason = folders.aside().resolve(NAME + ".reason.txt");
    DurableFiles.write(reason, file.id().toString().getBytes(StandardCharsets.UTF_8));
    new Aside(folders, StationFixture.CLOCK).put(file, REASON);
    assertThat(StationFixture.names(folders.aside())).containsExactly(NAME, NAME + ".reason.txt");
    assertThat(Files.readString(reason)).contains(REASON.sentence());
  }

  @Test
  void 別置きのものは新しい順に_わけとともに数えられる() throws IOException {
    new Aside(folders, StationFixture.CLOCK).put(picked("一つめ"), REASON);
    var later = Clock.offset(StationFixture.CLOCK, Duration.ofMinutes(1));
    var aside = new Aside(folders, later);
    aside.put(picked("二つめ"), REASON);
    Files.writeString(folders.aside().resolve("人が書いた覚え書き.reason.txt"), "後で聞く");

    assertThat(aside.all())
        .extracting(file -> Files.readString(file.file()))
        .containsExactly("二つめ", "一つめ");
    assertThat(aside.all().getFirst().reason()).isEqualTo(REASON);
    assertThat(aside.all().getFirst().at()).isEqualTo("2024-06-03T09:01:00");
    assertThat(aside.all().toString()).doesNotContain("OQSmuhvq01req_1");
  }

  @Test
  void もう一度送るものは同じ番号と名前で送る列に戻り_二度押しても一度だけである() throws IOException {
    var aside = new Aside(folders, StationFixture.CLOCK);
    var file = picked("中身");
    aside.put(file, REASON);

    assertThat(aside.sendAgain(file.id())).isTrue();
    assertThat(aside.sendAgain(file.id())).isFalse();

    assertThat(StationFixture.pickup(folders).unsettled()).containsExactly(file);
    assertThat(file.path()).hasContent("中身");
    assertThat(folders.aside()).isEmptyDirectory();
  }

  @Test
  void 戻した直後に止まっても_次の起動でわけだけが残ることはない() throws IOException {
    var aside = new Aside(folders, StationFixture.CLOCK);
    var file = picked("中身");
    aside.put(file, REASON);
    DurableFiles.move(folders.aside().resolve(NAME), file.path());

    aside.removeReasonsWithoutFile();

    assertThat(folders.aside()).isEmptyDirectory();
    assertThat(StationFixture.pickup(folders).unsettled()).containsExactly(file);
  }

  @Test
  void 直さずにもう一度送られて断られたものは_同じ場所にまた一組だけになる() throws IOException {
    var aside = new Aside(folders, StationFixture.CLOCK);
    var file = picked("中身");
    aside.put(file, REASON);
    aside.sendAgain(file.id());
    aside.put(file, REASON);

    assertThat(StationFixture.names(folders.aside())).containsExactly(NAME, NAME + ".reason.txt");
  }

  private PickedFile picked(String content) throws IOException {
    Files.writeString(folders.request().resolve(NAME), content + StationFixture.COMPLETE);
    var file = StationFixture.pickup(folders).takeComplete().getFirst();
    Files.writeString(file.path(), content);
    return file;
  }
}
