package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;

/** 一括照会の進み具合 (8.1) */
sealed interface InquiryProgress {

  /** 処理中 */
  record Running(Optional<String> fileIdentifier) implements InquiryProgress {}

  record Finished(Optional<String> fileIdentifier, List<BulkConfirmUnit> units)
      implements InquiryProgress {}

  /** この機関にはない受付番号 */
  record Unknown() implements InquiryProgress {}
}
