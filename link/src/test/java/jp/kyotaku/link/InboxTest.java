package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 配達のどの瞬間に止まっても、次の起動がすることは決まっている (design 7 Delivery) */
class InboxTest {

  private static final MessageName NAME = new MessageName("OQSmuhvq02res_1.xml");

  private final UUID id = UUID.fromString("00000000-0000-4000-8000-000000000001");
  @TempDir private Path root = Path.of("");
  private StationFolders folders =
      new StationFolders(root, root, root, root, root, root, root, root);
  private Inbox inbox = new Inbox(folders);

  @BeforeEach
  void 起動する() throws IOException {
    folders = StationFolders.open(root);
    inbox = new Inbox(folders);
    inbox.removeUnfinished();
  }

  @ParameterizedTest
  @CsvSource({
    // 止まった瞬間, 起動後の次の一手, res にあるか, 写しがあるか, 控えがあるか
    "何もしていない, FETCH, false, false, false",
    "写しを書きかけた, FETCH, false, false, false",
    "写しを書き終えた, FETCH, false, false, false",
    "控えを書きかけた, FETCH, false, false, false",
    "控えを書いた, RENAME, false, true, true",
    "名前を変えた, ACKNOWLEDGE, true, false, true",
    "レセコンが読んで消した, ACKNOWLEDGE, false, false, true",
    "受け取りを伝え控えを消した, FETCH, true, false, false",
  })
  void 止まった瞬間ごとの次の一手(String moment, DeliveryStep next, boolean inResult, boolean copy, boolean note)
      throws IOException {
    stopAt(moment);
    起動する();
    assertThat(inbox.nextStep(id)).isEqualTo(next);
    assertThat(Files.exists(result())).isEqualTo(inResult);
    assertThat(Files.exists(inbox.copyOf(id))).isEqualTo(copy);
    assertThat(inbox.noted().contains(id)).isEqualTo(note);
    assertThat(StationFixture.names(folders.notes())).hasSize(note ? 1 : 0);
  }

  @Test
  void 名前を変える前に止まった回答は_続きから一度だけ届く() throws IOException {
    stopAt("控えを書いた");
    起動する();
    inbox.rename(id);
    assertThat(result()).hasContent("回答");
    assertThat(inbox.nextStep(id)).isEqualTo(DeliveryStep.ACKNOWLEDGE);
    inbox.forget(id);
    assertThat(inbox.noted()).isEmpty();
  }

  @Test
  void 同じ名前の回答は新しいものに置き換わる() throws IOException {
    Files.writeString(result(), "前の回答");
    stopAt("名前を変えた");
    assertThat(result()).hasContent("回答");
  }

  @Test
  void 顔認証の結果はfaceに届く() throws IOException {
    var name = new MessageName("OQSsiquc01res_face_1360090011" + "a".repeat(20) + "_1.xml");
    Files.writeString(inbox.copyOf(id), "回答");
    inbox.note(id, name);
    inbox.rename(id);
    assertThat(folders.face().resolve(name.value())).hasContent("回答");
    assertThat(folders.result()).isEmptyDirectory();
  }

  @Test
  void 控えの名前が壊れていれば届けずに取り直す() throws IOException {
    Files.writeString(inbox.copyOf(id), "回答");
    inbox.note(id, new MessageName("../../evil.xml"));
    assertThatThrownBy(() -> inbox.rename(id)).isInstanceOf(IOException.class);
    assertThat(inbox.nextStep(id)).isEqualTo(DeliveryStep.FETCH);
    assertThat(folders.result()).isEmptyDirectory();
  }

  private void stopAt(String moment) throws IOException {
    switch (moment) {
      case "何もしていない" -> {}
      case "写しを書きかけた" -> Files.writeString(inbox.copyOf(id), "回");
      case "写しを書き終えた" -> Files.writeString(inbox.copyOf(id), "回答");
      case "控えを書きかけた" -> {
        stopAt("写しを書き終えた");
        Files.writeString(folders.notes().resolve("." + id + ".tmp"), "OQSm");
      }
      case "控えを書いた" -> {
        stopAt("写しを書き終えた");
        inbox.note(id, NAME);
      }
      case "名前を変えた" -> {
        stopAt("控えを書いた");
        inbox.rename(id);
      }
      case "レセコンが読んで消した" -> {
        stopAt("名前を変えた");
        Files.delete(result());
      }
      case "受け取りを伝え控えを消した" -> {
        stopAt("名前を変えた");
        inbox.forget(id);
      }
      default -> throw new IllegalArgumentException(moment);
    }
  }

  private Path result() {
    return folders.result().resolve(NAME.value());
  }
}
