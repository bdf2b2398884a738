package jp.kyotaku.server.terminal.web;

import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.field.Fields;

/** 保険者番号と、記号・番号・枝番の入力を読む */
record NumberReading(InsurerNumber insurer, InsuredId insuredId) {

  /** Empty where something is wrong, which is reported then. */
  static Optional<NumberReading> read(
      FieldReader fields, String insurer, String symbol, String number, String branch) {
    var insurerRead = fields.required("insurer", Fields.INSURER_NUMBER, insurer);
    var symbolRead = fields.optional("symbol", Fields.SYMBOL, symbol);
    var numberRead = fields.required("number", Fields.NUMBER, number);
    var branchRead = fields.optional("branch", Fields.BRANCH, branch);
    return insurerRead.flatMap(
        of ->
            numberRead.map(
                at ->
                    new NumberReading(
                        of, new InsuredId(symbolRead.orElse(""), at, branchRead.orElse("")))));
  }
}
