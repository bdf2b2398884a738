package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.formats.receipt.RemarkRecord;
import org.jspecify.annotations.Nullable;

/** 特記事項 (TZ) whose comments come in pairs, and the add-ons that ask for them. */
final class RemarkRules implements ReceiptCheck {

  private static final String AREA = "04";
  private static final String SAME_DAY = "07";
  private static final String WITH_CARE_STAFF = "09";
  private static final String EMERGENCY = "10";
  private static final String EMERGENCY_DATE = "850500016";

  /** For each 特記事項 the comments that it needs; of those joined by a bar, one. */
  private static final Map<String, List<String>> NEEDED = needed();

  private static Map<String, List<String>> needed() {
    var needed = new LinkedHashMap<String, List<String>>();
    needed.put(AREA, List.of("830500002", "852500001"));
    needed.put(SAME_DAY, List.of("850500014|850500015"));
    needed.put("08", List.of("850500011|850500012"));
    needed.put(WITH_CARE_STAFF, List.of("850500013"));
    needed.put(EMERGENCY, List.of(EMERGENCY_DATE, "830500003"));
    return needed;
  }

  @Override
  public void check(Facts facts, Findings findings) {
    NEEDED.forEach((remark, comments) -> pair(facts, remark, comments, findings));
    forFees(facts, findings);
    emergencies(facts, findings);
  }

  private static void pair(Facts facts, String remark, List<String> comments, Findings findings) {
    List<RemarkRecord> recorded =
        facts.remarks.stream().filter(one -> one.remark().equals(remark)).toList();
    if (recorded.isEmpty()) {
      return;
    }
    for (String comment : comments) {
      if (recorded.stream().noneMatch(one -> isOne(comment, one.commentCode()))) {
        findings.add(
            Rule.REMARK_INCOMPLETE, recorded.getFirst().line(), remark, comment.replace("|", "か"));
      }
    }
    if (remark.equals(SAME_DAY)) {
      otherStation(facts, recorded, findings);
    }
  }

  private static boolean isOne(String comments, String code) {
    return code.length() == 9 && comments.contains(code);
  }

  /** 850500014 speaks of the first other station of RJ, 850500015 of the second. */
  private static void otherStation(Facts facts, List<RemarkRecord> recorded, Findings findings) {
    for (RemarkRecord remark : recorded) {
      int name =
          switch (remark.commentCode()) {
            case "850500014" -> 24;
            case "850500015" -> 29;
            default -> 0;
          };
      if (name > 0 && (facts.patient == null || facts.patient.line().isEmpty(name))) {
        findings.add(Rule.REMARK_OTHER_STATION, remark.line());
      }
    }
  }

  private static void forFees(Facts facts, Findings findings) {
    forFee(facts, Topic.REMOTE_AREA, AREA, findings);
    forFee(facts, Topic.CARE_STAFF, WITH_CARE_STAFF, findings);
  }

  private static void forFee(Facts facts, Topic topic, String remark, Findings findings) {
    for (Fee fee : facts.fees) {
      if (fee.about(topic)) {
        if (facts.remarks.stream().noneMatch(one -> one.remark().equals(remark))) {
          findings.add(
              Rule.REMARK_FOR_FEE,
              fee.line(),
              remark,
              String.join("・", NEEDED.getOrDefault(remark, List.of())));
        }
        return;
      }
    }
  }

  private static void emergencies(Facts facts, Findings findings) {
    List<RemarkRecord> dated =
        facts.remarks.stream()
            .filter(one -> one.remark().equals(EMERGENCY))
            .filter(one -> one.commentCode().equals(EMERGENCY_DATE))
            .toList();
    List<Fee> untold = new ArrayList<>();
    for (Fee fee : facts.fees) {
      LocalDate date = fee.date();
      if (fee.about(Topic.EMERGENCY) && date != null && !isTold(dated, date)) {
        untold.add(fee);
      }
    }
    // A comment whose day is wrong is told itself; it belongs to one of the lines.
    List<RemarkRecord> astray = dated.stream().filter(one -> strays(facts, one)).toList();
    untold.stream()
        .skip(astray.size())
        .forEach(fee -> findings.add(Rule.REMARK_FOR_FEE, fee.line(), EMERGENCY, EMERGENCY_DATE));
    astray.forEach(remark -> withoutFee(facts, remark, findings));
  }

  private static boolean isTold(List<RemarkRecord> dated, LocalDate date) {
    return dated.stream().anyMatch(one -> date.equals(day(one)));
  }

  private static @Nullable LocalDate day(RemarkRecord remark) {
    return Numerals.eraDate(remark.text()).orElse(null);
  }

  private static boolean strays(Facts facts, RemarkRecord remark) {
    LocalDate day = day(remark);
    for (Fee fee : facts.fees) {
      if (fee.about(Topic.EMERGENCY) && day != null && day.equals(fee.date())) {
        return false;
      }
    }
    return true;
  }

  private static void withoutFee(Facts facts, RemarkRecord remark, Findings findings) {
    boolean readable = facts.fees.stream().allMatch(fee -> fee.rate() != null);
    if (day(remark) != null && readable) {
      findings.add(Rule.REMARK_WITHOUT_FEE, remark.line());
    }
  }
}
