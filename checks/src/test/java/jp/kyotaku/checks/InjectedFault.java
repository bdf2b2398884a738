package jp.kyotaku.checks;

import java.util.List;
import java.util.Optional;

/**
 * 入れる誤り: one mistake of the catalogue.
 *
 * @param name what was done, in Japanese
 * @param code the code that must be found
 * @param follows codes of what follows from it, and may be found as well
 */
record InjectedFault(String name, String code, List<String> follows, Change change) {

  InjectedFault {
    follows = List.copyOf(follows);
  }

  /** 誤りを入れるところ: empty where the receipt has nothing of the kind. */
  interface Change {
    Optional<Spot> apply(ReceiptText receipt);
  }

  /** 誤りのある行（ファイルの行）と項目 */
  record Spot(String line, int item) {}

  @Override
  public String toString() {
    return name;
  }
}
