package jp.kyotaku.server.audit;

import java.time.Instant;
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

  /**
   * 一括の照会で最後に答えた版: of each of these people what the institution was told in a list before this
   * moment; those without such an answer lack.
   */
  public Map<Long, List<Long>> toldInListsBefore(
      Instant moment, InstitutionCode institution, Collection<Long> people) {
    return store.toldInListsBefore(moment, institution, people);
  }

  /** One statement, however long the history is. */
  public List<InquiryEvent> behind(Optional<InquiryPlace> place, InquiryFilter filter, int most) {
    return store.behind(place, filter, most);
  }
}
