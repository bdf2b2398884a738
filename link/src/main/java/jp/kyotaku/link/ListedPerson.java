package jp.kyotaku.link;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.ReferenceNumberRegistrationInfo;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/**
 * 名簿の一行
 *
 * @param reference 照会番号; empty where the list has none
 */
record ListedPerson(
    InsurerNumber insurer, InsuredId insuredId, LocalDate birthDate, String reference) {

  QualificationConfirmSearchInfo cardData() {
    return new QualificationConfirmSearchInfo(
        insurer, insuredId, birthDate, false, Optional.empty());
  }

  ReInquirySearchInfo reInquiry() {
    return new ReInquirySearchInfo(
        new ReInquirySearchInfo.Numbers(insurer, insuredId, birthDate), Optional.empty());
  }

  ReferenceNumberRegistrationInfo registration() {
    return new ReferenceNumberRegistrationInfo(reference, insurer, insuredId);
  }

  /** Personal data. */
  @Override
  public String toString() {
    return "ListedPerson[***]";
  }
}
