package jp.kyotaku.formats.oqs;

import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.ConsentItem;

/**
 * 資格確認結果 (5.2, R-130).
 *
 * @param consents an item without an entry is wholly absent from the message
 */
public record ResultOfQualificationConfirmation(
    Person person,
    InsuredCard insuredCard,
    Qualification qualification,
    Certificates certificates,
    Map<ConsentItem, Consent> consents,
    Optional<String> referenceNumber) {

  public ResultOfQualificationConfirmation {
    consents = Map.copyOf(consents);
  }

  ResultOfQualificationConfirmation withoutReferenceNumber() {
    return new ResultOfQualificationConfirmation(
        person, insuredCard, qualification, certificates, consents, Optional.empty());
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ResultOfQualificationConfirmation[***]";
  }
}
