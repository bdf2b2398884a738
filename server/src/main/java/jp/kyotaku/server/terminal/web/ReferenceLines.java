package jp.kyotaku.server.terminal.web;

import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.ConfirmedEligibility;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.ReferenceNumbers;
import org.springframework.stereotype.Component;

/** 資格確認結果に添える照会番号 (T06): one for each insurance. */
@Component
class ReferenceLines {

  private final ReferenceNumbers referenceNumbers;

  ReferenceLines(ReferenceNumbers referenceNumbers) {
    this.referenceNumbers = referenceNumbers;
  }

  /**
   * 一つの資格の照会番号
   *
   * @param current 登録済みの照会番号, empty where there is none
   */
  record Line(
      int place,
      String insurance,
      String current,
      String insurer,
      String symbol,
      String number,
      String branch) {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Line[" + place + "]";
    }
  }

  List<Line> of(Operator operator, ConfirmedEligibility confirmed) {
    var institution = new InstitutionCode(operator.institutionCode());
    var coverages = confirmed.coverages();
    var numbers =
        referenceNumbers.of(institution, coverages.stream().map(Coverage::entitlementId).toList());
    return coverages.stream()
        .map(
            coverage ->
                line(
                    coverages.indexOf(coverage),
                    coverage,
                    numbers.getOrDefault(coverage.entitlementId(), "")))
        .toList();
  }

  private static Line line(int place, Coverage coverage, String current) {
    var insuredId = coverage.insuredId();
    return new Line(
        place,
        coverage.insurerName(),
        current,
        coverage.insurer().value(),
        insuredId.symbol(),
        insuredId.number(),
        insuredId.branch());
  }
}
