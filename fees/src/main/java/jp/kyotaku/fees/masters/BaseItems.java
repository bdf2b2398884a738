package jp.kyotaku.fees.masters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.kyotaku.fees.AmountKind;
import jp.kyotaku.fees.FacilityStandard;
import jp.kyotaku.fees.Fact;
import jp.kyotaku.fees.FeeAmount;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.FeeSection;
import jp.kyotaku.fees.Limit;

/** 基本テーブルから項目へ: one item per line, more where a limit or notification changes within its time. */
final class BaseItems {

  private static final Pattern WHOLE = Pattern.compile("(\\d{1,7})\\.00");

  private final LimitLines limits;
  private final FacilityLines facility;

  BaseItems(LimitLines limits, FacilityLines facility) {
    this.limits = limits;
    this.facility = facility;
  }

  List<FeeItem> of(BaseLines base) {
    var items = new ArrayList<FeeItem>();
    base.all().forEach((code, lines) -> lines.forEach(line -> items.addAll(of(code, line))));
    return items;
  }

  private List<FeeItem> of(FeeCode code, Line line) {
    var ofLimits = limits.of(code);
    var standards = facility.of(BaseRules.group(line, Column.Base.FACILITY_GROUP));
    var rules = new BaseRules(line, ofLimits, standards);
    var items = new ArrayList<FeeItem>();
    List<LocalDate> starts = starts(line, ofLimits, standards);
    LocalDate end = line.until(Column.Base.UNTIL);
    for (int at = 0; at < starts.size(); at++) {
      LocalDate until = at + 1 == starts.size() ? end : starts.get(at + 1).minusDays(1);
      Fact<FeeRules> known = rules.on(starts.get(at));
      items.add(
          item(code, line, limits.understood(code) ? known : unknown(), starts.get(at), until));
    }
    return items;
  }

  private static Fact<FeeRules> unknown() {
    return new Fact.Unknown<>("マスターに、このプログラムが知らない算定単位があります。");
  }

  /** The first days of the times within which nothing about the item changes. */
  private static List<LocalDate> starts(
      Line line, List<Dated<Limit>> limits, List<Dated<FacilityStandard>> standards) {
    var starts = new TreeSet<LocalDate>();
    limits.forEach(one -> add(starts, one));
    standards.forEach(one -> add(starts, one));
    LocalDate from = line.from(Column.Base.FROM);
    LocalDate until = line.until(Column.Base.UNTIL);
    starts.removeIf(day -> day.isBefore(from) || day.isAfter(until));
    starts.add(from);
    return List.copyOf(starts);
  }

  private static void add(Set<LocalDate> starts, Dated<?> one) {
    starts.add(one.from());
    if (!one.until().equals(LocalDate.MAX)) {
      starts.add(one.until().plusDays(1));
    }
  }

  private static FeeItem item(
      FeeCode code, Line line, Fact<FeeRules> rules, LocalDate from, LocalDate until) {
    return new FeeItem(
        code,
        line.raw(Column.Base.SHORT_NAME).replace('\t', ' '),
        section(line),
        line.word(Column.Base.PARAGRAPH),
        line.is(Column.Base.IS_ADD_ON, "1"),
        amount(line),
        rules,
        line.number(Column.Base.ORDER),
        from,
        until);
  }

  private static FeeSection section(Line line) {
    var known = FeeSection.of(line.raw(Column.Base.SECTION), line.raw(Column.Base.BRANCH));
    if (known.isPresent()) {
      return known.get();
    }
    line.findings().tell(line, Column.Base.SECTION, "このプログラムが知らない区分番号です。", "「その他」として取り込みます。");
    return line.is(Column.Base.OBSERVATION, "1") ? FeeSection.OBSERVATION_OTHER : FeeSection.OTHER;
  }

  private static FeeAmount amount(Line line) {
    var kind = AmountKind.of(line.raw(Column.Base.AMOUNT_KIND));
    if (kind.isEmpty()) {
      line.findings()
          .stop(line, Column.Base.AMOUNT_KIND, "このプログラムが知らない金額の数え方です。", "新しい版のプログラムが必要です。");
      return new FeeAmount.Unknown(AmountKind.YEN);
    }
    return amount(line, kind.get());
  }

  private static FeeAmount amount(Line line, AmountKind kind) {
    var whole = WHOLE.matcher(line.raw(Column.Base.AMOUNT));
    if (!whole.matches()) {
      line.findings()
          .stop(line, Column.Base.AMOUNT, "整数の金額（例「5550.00」）ではありません。", "公表元からファイルを取り直してください。");
      return new FeeAmount.Unknown(kind);
    }
    if (!line.is(Column.Base.STEPS, "0")) {
      line.findings().tell(line, Column.Base.STEPS, "きざみ値で計算する項目です。", "金額は「不明」として取り込みます。");
      return new FeeAmount.Unknown(kind);
    }
    return FeeAmount.of(kind, Integer.parseInt(whole.group(1)));
  }
}
