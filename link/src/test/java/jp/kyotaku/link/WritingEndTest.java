package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingEndTest {

  private static final String MESSAGE = "<XmlMsg><MessageBody>髙橋</MessageBody></XmlMsg>";

  private final AtomicLong time = new AtomicLong();
  private final WritingEnd writingEnd = new WritingEnd(time::get);

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void どの文字コードでも閉じタグで書き終わりと分かり_一バイト欠ければ分からない(String charset) throws IOException {
    var bytes = MESSAGE.getBytes(Charset.forName(charset));
    var whole = Files.write(folder.resolve("whole.xml"), bytes);
    var cut = Files.write(folder.resolve("cut.xml"), Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(writingEnd.reached(whole)).isTrue();
    assertThat(writingEnd.reached(cut)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", " \n\n", "\t", ""})
  void 閉じタグのあとの改行と空白は妨げにならない(String end) throws IOException {
    var file = Files.writeString(folder.resolve("a.xml"), "<XmlMsg></XmlMsg >" + end);
    assertThat(writingEnd.reached(file)).isTrue();
  }

  @Test
  void 閉じタグが途中にあるだけでは書き終わりではない() throws IOException {
    var file = Files.writeString(folder.resolve("a.xml"), MESSAGE + "<XmlMsg>" + "x".repeat(300));
    assertThat(writingEnd.reached(file)).isFalse();
  }

  @Test
  void 閉じタグがなくても二秒変わらなければ書き終わりとみる() throws IOException {
    var file = Files.writeString(folder.resolve("a.xml"), "XMLではない");
    assertThat(writingEnd.reached(file)).isFalse();
    time.addAndGet(WritingEnd.UNCHANGED.toNanos() - 1);
    assertThat(writingEnd.reached(file)).isFalse();
    time.addAndGet(1);
    assertThat(writingEnd.reached(file)).isTrue();
  }

  @Test
  void 二秒のあいだに書き足されれば待ち直す() throws IOException {
    var file = Files.writeString(folder.resolve("a.xml"), "<XmlMsg>");
    assertThat(writingEnd.reached(file)).isFalse();
    time.addAndGet(WritingEnd.UNCHANGED.toNanos());
    Files.writeString(file, "<MessageHeader>", StandardOpenOption.APPEND);
    assertThat(writingEnd.reached(file)).isFalse();
    time.addAndGet(WritingEnd.UNCHANGED.toNanos());
    assertThat(writingEnd.reached(file)).isTrue();
  }
}
