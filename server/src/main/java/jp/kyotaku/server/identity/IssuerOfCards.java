package jp.kyotaku.server.identity;

import java.util.Set;
import jp.kyotaku.server.insured.load.CardIssuer;
import org.springframework.stereotype.Component;

/** カードの発行者: the one authority that is trusted. */
@Component
class IssuerOfCards implements CardIssuer {

  private final Authorities authorities;

  IssuerOfCards(Authorities authorities) {
    this.authorities = authorities;
  }

  @Override
  public String name() {
    Set<String> names = authorities.issuerNames();
    if (names.size() != 1) {
      throw new IllegalStateException(
          "cards of " + names.size() + " authorities, and no word whose");
    }
    return names.iterator().next();
  }
}
