package jp.kyotaku.fees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import jp.kyotaku.testing.Papers;

/** 支払基金の訪問看護療養費マスター: the official tables as they lie with the papers, one list per line. */
final class OfficialTables {

  static final String FOLDER = "data/fee-master-r6";

  private OfficialTables() {}

  static List<List<String>> base() {
    return rows("r_20240823.csv");
  }

  static List<List<String>> addOns() {
    return rows("r2_20240823.csv");
  }

  static List<List<String>> limits() {
    return rows("r3_20240823.csv");
  }

  static List<List<String>> conflicts() {
    return rows("r4_20240823.csv");
  }

  static List<List<String>> facility() {
    return rows("r5_20240823.csv");
  }

  /** No field of these files holds a quotation mark or a line end. */
  private static List<List<String>> rows(String file) {
    try {
      return Files.readAllLines(Papers.file(FOLDER + "/" + file), Charset.forName("windows-31j"))
          .stream()
          .map(line -> List.of(line.substring(1, line.length() - 1).split("\",\"", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
