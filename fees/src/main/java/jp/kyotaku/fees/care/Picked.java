package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.Limit;
import jp.kyotaku.fees.Why;

/** 選ばれた項目: and how it is spoken of. */
record Picked(Choice choice, FeeItem item, DatedRules rules) {

  CareRemark notPayable(Charge charge, String reason) {
    return remark(CareRemark.Kind.NOT_PAYABLE, charge, reason);
  }

  CareRemark limited(Charge charge, Limit limit) {
    return remark(
        CareRemark.Kind.LIMIT_REACHED,
        charge,
        "算定できるのは" + limit.unit().label() + limit.max() + "回までです。");
  }

  CareRemark excluded(Charge charge, FeeItem other) {
    return remark(CareRemark.Kind.CONFLICT, charge, "「" + other.name() + "」とは併せて算定できません。");
  }

  CareRemark remark(CareRemark.Kind kind, Charge charge, String reason) {
    return new CareRemark(
        kind, charge.date(), Words.of(charge.date(), item.name()) + reason, why(charge, reason));
  }

  Why why(Charge charge, String rule) {
    return new Why(
        charge.role().label() + ": " + rule, rules.source(), inputs(charge.date(), charge));
  }

  private List<String> inputs(LocalDate date, Charge charge) {
    return Stream.concat(
            Stream.of("算定日＝" + date, "項目＝" + item.code() + " " + item.name()),
            charge.situation().inWords().stream())
        .toList();
  }
}
