package jp.kyotaku.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsReading;
import jp.kyotaku.kernel.Reading;

/** 資格確認結果の入ったフォルダー: what the XML answers in it tell of people's entitlements. */
public final class EntitlementFolder {

  private static final int LARGEST = 512 << 20;

  /**
   * 読んだ結果
   *
   * @param entitlements what was found
   * @param read how many files were read
   * @param empty whether nothing is known of anybody after that
   * @param unread names of XML files that could not be read as an answer
   */
  public record Contents(Entitlements entitlements, int read, boolean empty, List<String> unread) {

    public Contents {
      unread = List.copyOf(unread);
    }
  }

  private final EntitlementIndex index = new EntitlementIndex();
  private final List<String> unread = new ArrayList<>();
  private int read;

  private EntitlementFolder() {}

  /** Reads all XML files that lie directly in the folder. */
  public static Contents read(Path folder) {
    var reading = new EntitlementFolder();
    try (var files = Files.list(folder)) {
      files.filter(EntitlementFolder::isXml).sorted().forEach(reading::file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Contents(reading.index, reading.read, reading.index.isEmpty(), reading.unread);
  }

  private static boolean isXml(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  private void file(Path file) {
    String name = file.getFileName().toString();
    if (OqsFileName.parse(name) instanceof Reading.Good<OqsFileName>(var known)
        && !known.isRequest()
        && answer(file, known) instanceof OqsReading.Understood<? extends OqsAnswer>(var answer)) {
      new AnsweredEntitlements(index).take(answer);
      read++;
    } else {
      unread.add(name);
    }
  }

  private static OqsReading<? extends OqsAnswer> answer(Path file, OqsFileName name) {
    try {
      return OqsAnswerReader.read(name.message(), Files.readAllBytes(file), LARGEST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
