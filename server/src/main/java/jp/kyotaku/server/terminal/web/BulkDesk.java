package jp.kyotaku.server.terminal.web;

import java.util.EnumSet;
import java.util.Set;
import jp.kyotaku.server.inquiry.BulkKind;

/** 一括の画面の組: where files are given and where their results are seen (T07 and T08, T09 and T10). */
public enum BulkDesk {
  INQUIRY(
      "資格情報一括照会",
      "/terminal/bulk-inquiry",
      "/terminal/bulk-results",
      EnumSet.complementOf(EnumSet.of(BulkKind.REFERENCE_NUMBERS))),
  REFERENCE_NUMBERS(
      "照会番号一括登録",
      "/terminal/bulk-reference-numbers",
      "/terminal/bulk-reference-results",
      EnumSet.of(BulkKind.REFERENCE_NUMBERS));

  private final String label;
  private final String upload;
  private final String results;

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final Set<BulkKind> kinds;

  BulkDesk(String label, String upload, String results, Set<BulkKind> kinds) {
    this.label = label;
    this.upload = upload;
    this.results = results;
    this.kinds = kinds;
  }

  public String label() {
    return label;
  }

  public String upload() {
    return upload;
  }

  public String results() {
    return results;
  }

  Set<BulkKind> kinds() {
    return EnumSet.copyOf(kinds);
  }

  public String result(String receptionNumber) {
    return results + "/" + receptionNumber;
  }

  public String file(String receptionNumber, String form) {
    return result(receptionNumber) + "/file?as=" + form;
  }
}
