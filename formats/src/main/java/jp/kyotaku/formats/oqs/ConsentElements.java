package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.ConsentItem;

/** 同意の項目ごとの要素 (5.2, R-056): 限度額 and 特定疾病 have no AvailableTime. */
record ConsentElements(Element consFlg, Element consTime, Optional<Element> availableTime) {

  private static final ConsentElements OPERATION =
      new ConsentElements(
          Element.OPERATION_INFO_CONS_FLG,
          Element.OPERATION_INFO_CONS_TIME,
          Optional.of(Element.OPERATION_INFO_AVAILABLE_TIME));
  private static final ConsentElements DIAGNOSIS =
      new ConsentElements(
          Element.DIAGNOSIS_INFO_CONS_FLG,
          Element.DIAGNOSIS_INFO_CONS_TIME,
          Optional.of(Element.DIAGNOSIS_INFO_AVAILABLE_TIME));
  private static final ConsentElements PHARMACISTS =
      new ConsentElements(
          Element.PHARMACISTS_INFO_CONS_FLG,
          Element.PHARMACISTS_INFO_CONS_TIME,
          Optional.of(Element.PHARMACISTS_INFO_AVAILABLE_TIME));
  private static final ConsentElements CHECKUP =
      new ConsentElements(
          Element.SPECIFIC_HEALTH_CHECKUPS_INFO_CONS_FLG,
          Element.SPECIFIC_HEALTH_CHECKUPS_INFO_CONS_TIME,
          Optional.of(Element.SPECIFIC_HEALTH_CHECKUPS_INFO_AVAILABLE_TIME));
  private static final ConsentElements LIMIT =
      new ConsentElements(
          Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG,
          Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_TIME,
          Optional.empty());
  private static final ConsentElements DISEASE =
      new ConsentElements(
          Element.SPECIFIC_DISEASES_CERTIFICATE_RELATED_CONS_FLG,
          Element.SPECIFIC_DISEASES_CERTIFICATE_RELATED_CONS_TIME,
          Optional.empty());

  static ConsentElements of(ConsentItem item) {
    return switch (item) {
      case SURGERY -> OPERATION;
      case TREATMENT -> DIAGNOSIS;
      case MEDICATION -> PHARMACISTS;
      case SPECIFIC_CHECKUP -> CHECKUP;
      case LIMIT_AMOUNT -> LIMIT;
      case SPECIFIC_DISEASE -> DISEASE;
    };
  }
}
