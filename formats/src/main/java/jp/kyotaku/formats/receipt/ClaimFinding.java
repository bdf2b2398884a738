package jp.kyotaku.formats.receipt;

/**
 * 指摘: what is wrong in a claim file, where, and what to change.
 *
 * @param code code of the official check list (L2541), or our own (K1001)
 * @param value the offending value as it stands in the file; may be personal, so not part of {@link
 *     #toString}
 * @param sentence what is wrong
 * @param action what to change
 * @param origin where the code comes from
 */
public record ClaimFinding(
    String code,
    Level level,
    Place place,
    String value,
    String sentence,
    String action,
    Origin origin) {

  /** 根拠 */
  public enum Origin {
    OFFICIAL_NURSING("訪問看護の資料"),
    MEDICAL_BY_ANALOGY("医科の点検表からの類推"),
    OURS("居宅独自の点検");

    private final String label;

    Origin(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public String inWords() {
    return place.inWords() + ": " + sentence + action;
  }

  ClaimFinding atLevel(Level other) {
    return new ClaimFinding(code, other, place, value, sentence, action, origin);
  }

  @Override
  public String toString() {
    return code + " " + level + " " + place.inWords();
  }
}
