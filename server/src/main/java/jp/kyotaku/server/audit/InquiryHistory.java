package jp.kyotaku.server.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** 資格確認の履歴を読む: the newest first. */
@Component
public class InquiryHistory {

  private final InquiryHistoryStore store;

  InquiryHistory(InquiryHistoryStore store) {
    this.store = store;
  }

  /**
   * What the institution was last told about each of these people; those without an answer lack.
   */
  public Map<Long, LastAnswer> lastAnswers(InstitutionCode institution, Collection<Long> people) {
    return store.lastAnswers(institution, people).stream()
        .collect(Collectors.toMap(LastAnswer::personId, answer -> answer));
  }

  /** One statement, however long the history is. */
  public List<InquiryEvent> behind(Optional<InquiryPlace> place, InquiryFilter filter, int most) {
    return store.behind(place, filter, most);
  }
}
