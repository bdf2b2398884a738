package jp.kyotaku.fees.masters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyotaku.fees.AddOn;
import jp.kyotaku.fees.Conflict;
import jp.kyotaku.fees.Fact;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.FeeSchedule;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.JobCode;
import jp.kyotaku.fees.masters.MasterChange.Kind;
import org.jspecify.annotations.Nullable;

/** マスターの比較: what is another on a day in one schedule than in the other. */
final class CompareMasters {

  private static final String NOT_KNOWN = "不明";
  private static final String NONE = "なし";

  private final Optional<FeeSchedule> before;
  private final Optional<FeeSchedule> after;

  CompareMasters(FeeSchedules before, FeeSchedules after, LocalDate day) {
    this.before = before.on(day);
    this.after = after.on(day);
  }

  /** In the order of the codes. */
  List<MasterChange> changes() {
    var old = byCode(before);
    var now = byCode(after);
    var changes = new ArrayList<MasterChange>();
    var codes = new TreeMap<FeeCode, FeeItem>(old);
    codes.putAll(now);
    codes.forEach((code, item) -> changes.addAll(of(item, old.get(code), now.get(code))));
    return changes;
  }

  private static Map<FeeCode, FeeItem> byCode(Optional<FeeSchedule> schedule) {
    return schedule.map(FeeSchedule::items).stream()
        .flatMap(Collection::stream)
        .collect(Collectors.toMap(FeeItem::code, item -> item));
  }

  private List<MasterChange> of(FeeItem item, @Nullable FeeItem old, @Nullable FeeItem now) {
    if (old == null) {
      return List.of(change(Kind.ADDED, item, "", item.amount().inWords()));
    }
    if (now == null) {
      return List.of(change(Kind.ABOLISHED, item, "", ""));
    }
    var changes = new ArrayList<MasterChange>();
    compare(changes, Kind.NAME, now, old.name(), now.name());
    compare(changes, Kind.AMOUNT, now, old.amount().inWords(), now.amount().inWords());
    compare(changes, Kind.CONDITIONS, now, conditions(old), conditions(now));
    compare(changes, Kind.LIMITS, now, limits(old), limits(now));
    compare(changes, Kind.FACILITY, now, facility(old), facility(now));
    sets(changes, Kind.ADD_ONS, now, addOns(before, now.code()), addOns(after, now.code()));
    sets(changes, Kind.CONFLICTS, now, conflicts(before, now), conflicts(after, now));
    return changes;
  }

  private static void compare(
      List<MasterChange> changes, Kind kind, FeeItem item, String old, String now) {
    if (!old.equals(now)) {
      changes.add(change(kind, item, old, now));
    }
  }

  /** Long lists are told by what came and what went. */
  private static void sets(
      List<MasterChange> changes, Kind kind, FeeItem item, List<String> old, List<String> now) {
    var came = now.stream().filter(one -> !old.contains(one)).toList();
    var went = old.stream().filter(one -> !now.contains(one)).toList();
    if (!came.isEmpty() || !went.isEmpty()) {
      changes.add(change(kind, item, "", came("増", came) + came("減", went)));
    }
  }

  private static String came(String word, List<String> codes) {
    if (codes.isEmpty()) {
      return "";
    }
    String shown = codes.stream().limit(3).collect(Collectors.joining("、"));
    return "%s%d（%s%s）".formatted(word, codes.size(), shown, codes.size() > 3 ? "ほか" : "");
  }

  private static MasterChange change(Kind kind, FeeItem item, String before, String after) {
    return new MasterChange(kind, item.code(), item.name(), before, after);
  }

  private static String conditions(FeeItem item) {
    return told(
        item.rules(),
        rules ->
            "職種%s 回数%s 指示%s 年齢%s以上%s未満 単独%s"
                .formatted(
                    codes(rules.jobs().stream().map(JobCode::code).toList()),
                    codes(rules.visitCount().allowed()),
                    codes(rules.instructions().stream().map(InstructionKind::code).toList()),
                    rules.ages().from(),
                    rules.ages().below() == 0 ? NONE : String.valueOf(rules.ages().below()),
                    rules.mayStandAlone() ? "可" : "不可"));
  }

  private static String limits(FeeItem item) {
    return told(
        item.rules(),
        rules ->
            codes(
                rules.limits().stream()
                    .map(limit -> limit.unit().label() + limit.max() + "回")
                    .toList()));
  }

  private static String facility(FeeItem item) {
    return told(
        item.rules(),
        rules -> codes(rules.facility().stream().map(standard -> standard.code()).toList()));
  }

  private static String told(Fact<FeeRules> rules, Function<FeeRules, String> words) {
    return rules.value().map(words).orElse(NOT_KNOWN);
  }

  private static String codes(List<String> codes) {
    return codes.isEmpty() ? NONE : String.join("・", codes);
  }

  private static List<String> addOns(Optional<FeeSchedule> schedule, FeeCode code) {
    List<AddOn> offered = schedule.flatMap(one -> one.addOnsOf(code).value()).orElse(List.of());
    return offered.stream().map(addOn -> addOn.code().digits()).toList();
  }

  private static List<String> conflicts(Optional<FeeSchedule> schedule, FeeItem item) {
    List<Conflict> known =
        schedule.flatMap(one -> one.conflicts(item.code()).value()).orElse(List.of());
    return known.stream()
        .map(
            conflict ->
                conflict.within().label() + " " + conflict.second() + payable(conflict.payable()))
        .sorted()
        .toList();
  }

  private static String payable(Conflict.Payable payable) {
    return switch (payable) {
      case FIRST -> "は算定不可";
      case SECOND -> "を算定";
      case EITHER -> "とどちらか";
    };
  }
}
