package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.kyotaku.kernel.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickupTest {

  private static final String NAME = "OQSmuhvq01req_202406030001.xml";

  @TempDir private Path root = Path.of("");
  private StationFolders folders =
      new StationFolders(root, root, root, root, root, root, root, root);

  @BeforeEach
  void フォルダを作る() throws IOException {
    folders = StationFolders.open(root);
  }

  @Test
  void 書き終わった要求はreqから消え_番号の付いた名前でpickedに残る() throws IOException {
    StationFixture.request(folders, NAME);
    var taken = StationFixture.pickup(folders).takeComplete();
    assertThat(taken).singleElement().extracting(PickedFile::name).isEqualTo(new MessageName(NAME));
    assertThat(folders.request()).isEmptyDirectory();
    assertThat(taken.getFirst().path())
        .hasContent(StationFixture.COMPLETE)
        .hasFileName(taken.getFirst().id() + "__" + NAME);
  }

  @Test
  void 取り込んだ直後に止まっても_次の起動で同じ番号のまま残っている() throws IOException {
    StationFixture.request(folders, NAME);
    var taken = StationFixture.pickup(folders).takeComplete();
    var afterRestart = StationFixture.pickup(StationFolders.open(root));
    assertThat(afterRestart.takeComplete()).isEmpty();
    assertThat(afterRestart.unsettled()).isEqualTo(taken);
  }

  @Test
  void 取り込む前に止まれば_要求はreqにそのまま残っている() throws IOException {
    StationFixture.request(folders, NAME);
    var afterRestart = StationFixture.pickup(StationFolders.open(root));
    assertThat(afterRestart.unsettled()).isEmpty();
    assertThat(afterRestart.takeComplete()).hasSize(1);
  }

  @Test
  void 同じ名前の要求が二度置かれれば_二つの番号になる() throws IOException {
    var pickup = StationFixture.pickup(folders);
    StationFixture.request(folders, NAME);
    pickup.takeComplete();
    StationFixture.request(folders, NAME);
    pickup.takeComplete();
    assertThat(pickup.unsettled()).extracting(PickedFile::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void 大文字のXMLも取り込み_一時ファイルと隠しファイルとフォルダとリンクには触れない() throws IOException {
    StationFixture.request(folders, "OQSsiquc01req_1.XML");
    StationFixture.request(folders, "OQSsiquc01req_2.xml.tmp");
    StationFixture.request(folders, ".OQSsiquc01req_3.xml");
    Files.createDirectory(folders.request().resolve("folder.xml"));
    Files.createSymbolicLink(
        folders.request().resolve("link.xml"), StationFixture.request(folders, "target.txt"));
    var taken = StationFixture.pickup(folders).takeComplete();
    assertThat(taken)
        .extracting(file -> file.name().value())
        .containsExactly("OQSsiquc01req_1.XML");
    assertThat(StationFixture.names(folders.request())).hasSize(5);
  }

  @Test
  void 要求でない名前のファイルはしばらく置かれたままなら理由を添えて別置きになる() throws IOException {
    var time = new AtomicLong();
    var pickup = StationFixture.pickup(folders, time::get);
    for (var name :
        List.of("OQSsiquc01req_1.xml.txt", "一覧", "Thumbs.db", "~OQSsiquc01req_1.xml~")) {
      StationFixture.request(folders, name);
    }
    pickup.takeComplete();
    time.addAndGet(Pickup.STRAY.toNanos() - 1);
    pickup.takeComplete();
    assertThat(StationFixture.names(folders.aside())).isEmpty();

    time.addAndGet(1);
    assertThat(pickup.takeComplete()).isEmpty();

    assertThat(StationFixture.names(folders.request()))
        .containsExactly("Thumbs.db", "~OQSsiquc01req_1.xml~");
    assertThat(StationFixture.names(folders.aside()))
        .containsExactly(
            "OQSsiquc01req_1.xml.txt", "OQSsiquc01req_1.xml.txt.reason.txt", "一覧", "一覧.reason.txt");
    assertThat(folders.aside().resolve("一覧.reason.txt"))
        .content()
        .contains(ErrorCode.FILE_NAME_UNKNOWN.sentence());
  }

  @Test
  void 写している途中のファイルは名前が違っても動かさない() throws IOException {
    var time = new AtomicLong();
    var pickup = StationFixture.pickup(folders, time::get);
    var copying = StationFixture.request(folders, "OQSsiquc01req_1.xml.part");
    pickup.takeComplete();
    time.addAndGet(Pickup.STRAY.toNanos());
    Files.writeString(copying, "more", StandardOpenOption.APPEND);
    pickup.takeComplete();

    assertThat(copying).exists();
  }

  @Test
  void 書きかけの要求は取り込まない() throws IOException {
    Files.writeString(folders.request().resolve(NAME), "<XmlMsg><MessageHeader>");
    assertThat(StationFixture.pickup(folders).takeComplete()).isEmpty();
    assertThat(folders.request().resolve(NAME)).exists();
  }

  @Test
  void 古いものから取り込む() throws IOException {
    var late = StationFixture.request(folders, "OQSmuhvq01req_1.xml");
    var early = StationFixture.request(folders, "OQSmuhvq02req_2.xml");
    Files.setLastModifiedTime(late, FileTime.fromMillis(2_000));
    Files.setLastModifiedTime(early, FileTime.fromMillis(1_000));
    var pickup = StationFixture.pickup(folders);
    pickup.takeComplete();
    assertThat(pickup.unsettled())
        .extracting(file -> file.name().prefix())
        .containsExactly("OQSmuhvq02req", "OQSmuhvq01req");
  }

  @Test
  void 長すぎる名前は別置きになり_ほかの要求を妨げない() throws IOException {
    StationFixture.request(folders, "OQSsiquc01req_" + "a".repeat(200) + ".xml");
    StationFixture.request(folders, NAME);
    var taken = StationFixture.pickup(folders).takeComplete();
    assertThat(taken).extracting(file -> file.name().value()).containsExactly(NAME);
    assertThat(folders.request()).isEmptyDirectory();
    assertThat(StationFixture.names(folders.aside())).hasSize(2);
  }

  @Test
  void 記録に出る形に患者の番号は現れない() throws IOException {
    StationFixture.request(folders, "YZKsiquc01req_012406030900_patient98765.xml");
    StationFixture.request(folders, "見本ハル.xml");
    var shown = StationFixture.pickup(folders).takeComplete().toString();
    assertThat(shown).contains("YZKsiquc01req ").doesNotContain("98765", "ハル");
  }
}
