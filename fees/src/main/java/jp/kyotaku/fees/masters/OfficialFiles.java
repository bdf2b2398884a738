package jp.kyotaku.fees.masters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 公表されたファイル: the five tables of a folder, each there once. */
final class OfficialFiles {

  /** The largest table of 2024 has one million bytes. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Path folder;
  private final Findings findings;
  private final Map<OfficialTable, Path> files = new EnumMap<>(OfficialTable.class);

  OfficialFiles(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
    names().forEach(this::take);
    for (OfficialTable table : OfficialTable.values()) {
      if (!files.containsKey(table)) {
        missing(table);
      }
    }
  }

  /** The name of the base table's file, which carries the day of publication. */
  String baseName() {
    return name(files.getOrDefault(OfficialTable.BASE, folder));
  }

  List<Line> lines(OfficialTable table) {
    Path file = files.get(table);
    if (file == null) {
      return List.of();
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        findings.stop(name(file), 0, table.label(), "ファイルが大きすぎます。", "マスターのファイルか確かめてください。");
        return List.of();
      }
      return new QuotedLines(table, name(file), findings).read(Files.readAllBytes(file));
    } catch (IOException _) {
      findings.stop(name(file), 0, table.label(), "読めません。", "ファイルの権限を確かめてください。");
      return List.of();
    }
  }

  private List<Path> names() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException _) {
      findings.stop(folder.toString(), 0, "フォルダー", "読めません。", "フォルダーの場所を確かめてください。");
      return List.of();
    }
  }

  private void take(Path file) {
    OfficialTable.named(name(file)).ifPresent(table -> take(table, file));
  }

  private void take(OfficialTable table, Path file) {
    Path other = files.put(table, file);
    if (other != null) {
      findings.stop(
          name(file),
          0,
          table.label(),
          "同じテーブルのファイルが二つあります（" + name(other) + "）。",
          "一つの版のファイルだけを置いてください。");
    }
  }

  private void missing(OfficialTable table) {
    findings.stop(
        folder.toString(),
        0,
        table.label(),
        "ファイル「%s年月日.csv」がありません。".formatted(table.prefix()),
        "五つのテーブルをすべて置いてください。");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
