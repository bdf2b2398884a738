package jp.kyotaku.formats.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * コード表 (記録条件仕様 別表1–28; code-tables.txt).
 *
 * @param number number of the 別表
 * @param name its official name
 * @param codes each code with its meaning, in the order of the table
 */
public record CodeTable(int number, String name, SequencedMap<String, String> codes) {

  private static final List<CodeTable> ALL = load();

  public CodeTable {
    codes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(codes));
  }

  /** 別表1 to 28, in order. */
  public static List<CodeTable> all() {
    return ALL;
  }

  /** The table with this number, 1 to 28. */
  public static CodeTable number(int number) {
    return ALL.get(number - 1);
  }

  public boolean has(String code) {
    return codes.containsKey(code);
  }

  /** What the code means; empty for a code that the table does not have. */
  public Optional<String> meaning(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  private static List<CodeTable> load() {
    var tables = new ArrayList<CodeTable>();
    var codes = new LinkedHashMap<String, String>();
    for (String row : TableFile.rows("code-tables.txt").toList().reversed()) {
      String[] words = row.strip().split(" ", 2);
      if (row.startsWith(" ")) {
        codes.putFirst(words[0], words[1]);
      } else {
        tables.addFirst(new CodeTable(numberOf(words[0]), words[1], codes));
        codes.clear();
      }
    }
    return List.copyOf(tables);
  }

  private static int numberOf(String title) {
    return Integer.parseInt(title.substring("別表".length()));
  }
}
