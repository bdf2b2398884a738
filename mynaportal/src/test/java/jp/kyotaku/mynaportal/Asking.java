package jp.kyotaku.mynaportal;

import java.net.URI;
import java.util.List;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/** 試験に使う依頼 */
final class Asking {

  static final URI SERVER = URI.create("http://127.0.0.1:8080");
  static final URI DONE = URI.create("http://127.0.0.1:8080/reception/done");
  static final Challenge CHALLENGE = named("見本訪問看護ステーションひだまり");

  private Asking() {}

  static Challenge named(String institution) {
    var content =
        new SignedContent(
            "nonce",
            "1360090011",
            "session",
            CareCategory.HOME_VISIT_CARE,
            ConsentChoices.granting(List.of(ConsentItem.MEDICATION)));
    return new Challenge("handle-1", "challenge-1", content, institution, DONE, false);
  }
}
