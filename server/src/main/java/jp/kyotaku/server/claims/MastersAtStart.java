package jp.kyotaku.server.claims;

import jp.kyotaku.fees.MastersFolder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** 起動時の取り込み: what lies in the masters folder comes into the database, each edition once. */
@Component
class MastersAtStart implements SmartInitializingSingleton {

  private final ClaimSettings settings;
  private final TakeFeeMasters takeFeeMasters;

  MastersAtStart(ClaimSettings settings, TakeFeeMasters takeFeeMasters) {
    this.settings = settings;
    this.takeFeeMasters = takeFeeMasters;
  }

  /** Before the first request is taken; a damaged table stops the start and says where. */
  @Override
  public void afterSingletonsInstantiated() {
    if (settings.masters() != null) {
      MastersFolder.at(settings.masters()).editions().forEach(takeFeeMasters::take);
    }
  }
}
