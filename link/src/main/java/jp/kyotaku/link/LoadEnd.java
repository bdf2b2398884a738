package jp.kyotaku.link;

/**
 * 読み込みの結果
 *
 * @param code and {@code reason} where the file was not taken at all
 */
record LoadEnd(String outcome, Counts counts, String code, String reason) {

  /** 件数 */
  record Counts(
      long rows, long added, long changed, long ended, long unchanged, long bad, long warnings) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);
  }

  int exitCode() {
    return switch (outcome) {
      case "LOADED", "LOADED_BEFORE" -> counts.bad() == 0 ? ExitCodes.DONE : ExitCodes.REFUSED;
      default -> ExitCodes.REFUSED;
    };
  }

  String inWords() {
    return switch (outcome) {
      case "LOADED" -> "読み込みました。" + taken();
      case "LOADED_BEFORE" -> "このファイルは前に読み込んであります。今回は何も変えていません。前回: " + taken();
      case "REFUSED" ->
          "%,d行のうち%,d行に指摘があるので、何も読み込みませんでした。直してから、もう一度読み込んでください（指摘のない行だけでよければ --accept-good）。"
              .formatted(counts.rows(), counts.bad());
      default -> code + " " + reason;
    };
  }

  private String taken() {
    return "%,d行（追加%,d、変更%,d、終了%,d、変わりなし%,d、読み込まなかった行%,d、注意%,d）"
        .formatted(
            counts.rows(),
            counts.added(),
            counts.changed(),
            counts.ended(),
            counts.unchanged(),
            counts.bad(),
            counts.warnings());
  }
}
