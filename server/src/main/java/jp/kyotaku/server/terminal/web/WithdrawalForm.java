package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.insured.CardData;
import org.springframework.util.MultiValueMap;

/** 同意取消照会の入力 (T21), as typed: kept as it is when something has to be corrected. */
record WithdrawalForm(
    String insurer, String symbol, String number, String branch, String birthDate) {

  /** 読み取りの結果 */
  sealed interface Read {
    record Asked(CardData cardData) implements Read {}

    record Wrong(List<FormError> errors) implements Read {}
  }

  static WithdrawalForm empty() {
    return new WithdrawalForm("", "", "", "", "");
  }

  static WithdrawalForm of(MultiValueMap<String, String> sent) {
    Map<String, String> first = sent.toSingleValueMap();
    return new WithdrawalForm(
        first.getOrDefault("insurer", ""),
        first.getOrDefault("symbol", ""),
        first.getOrDefault("number", ""),
        first.getOrDefault("branch", ""),
        first.getOrDefault("birthDate", ""));
  }

  Read read(LocalDate today) {
    var fields = new FieldReader();
    var insurerRead = fields.required("insurer", Fields.INSURER_NUMBER, insurer);
    var symbolRead = fields.optional("symbol", Fields.SYMBOL, symbol);
    var numberRead = fields.required("number", CardDataReading.numberOf(insurerRead), number);
    var branchRead = fields.optional("branch", Fields.BRANCH, branch);
    var born = fields.required("birthDate", Fields.BIRTH_DATE.asOf(today), birthDate);
    if (!fields.errors().isEmpty()) {
      return new Read.Wrong(fields.errors());
    }
    return new Read.Asked(
        new CardData(
            insurerRead.orElseThrow(),
            new InsuredId(symbolRead.orElse(""), numberRead.orElseThrow(), branchRead.orElse("")),
            born.orElseThrow()));
  }

  public String birthDateInWords() {
    return InWords.typedDate(birthDate);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "WithdrawalForm[***]";
  }
}
