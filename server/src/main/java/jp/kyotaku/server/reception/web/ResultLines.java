package jp.kyotaku.server.reception.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.code.LimitCategory;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Coverage;

/**
 * 結果の画面の行 (M08): what the staff needs at the door, and nothing medical. The ceiling stands
 * there only where the person has consented to it.
 */
final class ResultLines {

  /** 一行 */
  record Line(String label, String value) {

    /** Shown to one person, printed by chance to nobody. */
    @Override
    public String toString() {
      return "Line[" + label + ", ***]";
    }
  }

  private ResultLines() {}

  /** Of each coverage its own lines. */
  static List<List<Line>> of(List<Coverage> coverages, SettledConsent consent, LocalDate day) {
    return coverages.stream().map(coverage -> lines(coverage, consent, day)).toList();
  }

  private static List<Line> lines(Coverage coverage, SettledConsent consent, LocalDate day) {
    var lines = new ArrayList<Line>();
    lines.addAll(coverage.medicalAid() ? medicalAid(coverage) : insurance(coverage, day));
    lines.add(new Line("資格の期間", term(coverage)));
    if (consent.grants(ConsentItem.LIMIT_AMOUNT) && !coverage.medicalAid()) {
      lines.add(new Line("限度額の適用区分", ceiling(coverage)));
    }
    return lines;
  }

  private static List<Line> insurance(Coverage coverage, LocalDate day) {
    var id = coverage.insuredId();
    return List.of(
        new Line("保険者番号", coverage.insurer().value()),
        new Line("保険者名", coverage.insurerName()),
        new Line("記号", orNone(id.symbol())),
        new Line("番号", id.number()),
        new Line("枝番", orNone(id.branch())),
        new Line("一部負担金の割合", coverage.copayOn(day).map(CopayRatio::label).orElse("登録なし")));
  }

  private static List<Line> medicalAid(Coverage coverage) {
    return List.of(
        new Line("公費負担者番号", coverage.insurer().value()),
        new Line("福祉事務所名", coverage.insurerName()),
        new Line("受給者番号", coverage.insuredId().number()));
  }

  private static String term(Coverage coverage) {
    String from = Japan.dateInWords(coverage.qualifiedFrom()) + "から";
    return coverage
        .disqualifiedOn()
        .map(lostOn -> from + Japan.dateInWords(lostOn.minusDays(1)) + "まで")
        .orElse(from);
  }

  private static String ceiling(Coverage coverage) {
    return Optional.of(coverage.certificates())
        .flatMap(certificates -> certificates.limit())
        .map(Certificate.Limit::category)
        .map(code -> Coded.inWords(LimitCategory.values(), code))
        .orElse("登録なし");
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "なし" : text;
  }
}
