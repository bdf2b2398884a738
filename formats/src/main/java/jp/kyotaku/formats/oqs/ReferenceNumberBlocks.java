package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.field.Fields;

/** 照会番号登録情報を読み、組み立てる (5.5, 6.2) */
final class ReferenceNumberBlocks {

  private ReferenceNumberBlocks() {}

  static Optional<ReferenceNumberRegistrationInfo> read(BlockReader info) {
    var reference = info.required(Element.REFERENCE_NUMBER, Fields.REFERENCE_NUMBER::read);
    var insurer = info.required(Element.INSURER_NUMBER, Fields.INSURER_NUMBER::read);
    String symbol = info.optional(Element.INSURED_CARD_SYMBOL, Fields.SYMBOL::read).orElse("");
    var number = info.required(Element.INSURED_IDENTIFICATION_NUMBER, Fields.NUMBER::read);
    String branch = info.optional(Element.INSURED_BRANCH_NUMBER, Fields.BRANCH::read).orElse("");
    if (reference.isEmpty() || insurer.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReferenceNumberRegistrationInfo(
            reference.get(), insurer.get(), new InsuredId(symbol, number.get(), branch)));
  }

  static Block block(BlockName name, ReferenceNumberRegistrationInfo info) {
    return new Block(name)
        .put(Element.REFERENCE_NUMBER, info.referenceNumber())
        .put(Element.INSURER_NUMBER, info.insurerNumber().padded())
        .putUnlessEmpty(Element.INSURED_CARD_SYMBOL, info.insuredId().symbol())
        .put(Element.INSURED_IDENTIFICATION_NUMBER, info.insuredId().number())
        .putUnlessEmpty(Element.INSURED_BRANCH_NUMBER, info.insuredId().branch());
  }
}
