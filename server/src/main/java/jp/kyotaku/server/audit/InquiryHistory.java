package jp.kyotaku.server.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 資格確認の履歴を読む: the newest first. */
@Component
public class InquiryHistory {

  private final InquiryHistoryStore store;

  InquiryHistory(InquiryHistoryStore store) {
    this.store = store;
  }

  /** One statement, however long the history is. */
  public List<InquiryEvent> behind(Optional<InquiryPlace> place, InquiryFilter filter, int most) {
    return store.behind(place, filter, most);
  }
}
