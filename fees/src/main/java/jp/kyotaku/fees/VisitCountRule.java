package jp.kyotaku.fees;

import java.util.List;
import java.util.Optional;

/** 実施回数区分 (項番44): which 同日訪問回数 (別表19) a line of the item must carry. */
public enum VisitCountRule {
  NONE("0", List.of()),
  ANY("1", List.of("01", "02", "03")),
  TWICE("2", List.of("02")),
  THREE_OR_MORE("3", List.of("03"));

  private final String code;

  // Lists made by List.of never change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> allowed;

  VisitCountRule(String code, List<String> allowed) {
    this.code = code;
    this.allowed = allowed;
  }

  /** The code of the official master. */
  public String code() {
    return code;
  }

  public static Optional<VisitCountRule> of(String code) {
    for (VisitCountRule rule : values()) {
      if (rule.code.equals(code)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The codes of 別表19 that a line may carry; none where it must carry nothing. */
  public List<String> allowed() {
    return allowed;
  }
}
