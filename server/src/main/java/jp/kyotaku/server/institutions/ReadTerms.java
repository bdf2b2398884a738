package jp.kyotaku.server.institutions;

import org.springframework.stereotype.Component;

/** 利用規約を読む: the version in force today. */
@Component
public class ReadTerms {

  private final TermsStore store;
  private final BusinessClock clock;

  ReadTerms(TermsStore store, BusinessClock clock) {
    this.store = store;
    this.clock = clock;
  }

  public TermsOfUse newest() {
    return store.newestOn(clock.today());
  }
}
