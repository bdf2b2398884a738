package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.server.insured.CardData;

/** 請求に使う資格の情報: the best that is known. */
public sealed interface ClaimData {

  /** 現在の資格情報 */
  record Current(CardData data) implements ClaimData {}

  /** 旧資格情報: an earlier entitlement of this person, which has ended or may have. */
  record Past(CardData data) implements ClaimData {}

  /** 不詳: numbers of sevens, and who it is in the summary. */
  record Unknown(UnknownNumbers numbers, List<Declaration.SummaryItem> summary)
      implements ClaimData {

    public Unknown {
      summary = List.copyOf(summary);
    }
  }

  /** 請求できない: nothing is known, and no declaration was taken or none counts on that day. */
  record Wanting() implements ClaimData {}

  static ClaimData of(
      Optional<CardData> current,
      Optional<CardData> past,
      Optional<UnknownNumbers> numbers,
      List<Declaration.SummaryItem> summary) {
    if (current.isPresent()) {
      return new Current(current.get());
    }
    if (past.isPresent()) {
      return new Past(past.get());
    }
    return numbers.isEmpty() || summary.isEmpty()
        ? new Wanting()
        : new Unknown(numbers.get(), summary);
  }
}
