package jp.kyotaku.fees.masters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.AgeRange;
import jp.kyotaku.fees.FacilityStandard;
import jp.kyotaku.fees.Fact;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.InsuranceScope;
import jp.kyotaku.fees.JobCode;
import jp.kyotaku.fees.Limit;
import jp.kyotaku.fees.PrintPlace;
import jp.kyotaku.fees.VisitCountRule;
import jp.kyotaku.kernel.Digits;

/** 基本テーブルの算定の条件: a value that came later than this program makes the rules of its item unknown. */
final class BaseRules {

  private static final String NO_GROUP = "0000";

  private final Line line;
  private final List<Dated<Limit>> limits;
  private final List<Dated<FacilityStandard>> facility;
  private boolean understood = true;

  BaseRules(Line line, List<Dated<Limit>> limits, List<Dated<FacilityStandard>> facility) {
    this.line = line;
    this.limits = limits;
    this.facility = facility;
  }

  /** The group of a column, empty where it has none. */
  static String group(Line line, Column column) {
    return line.is(column, NO_GROUP) ? "" : line.word(column);
  }

  /** The rules as they hold on a day. */
  Fact<FeeRules> on(LocalDate day) {
    understood = true;
    var rules =
        new FeeRules(
            ages(),
            scope(),
            jobs(),
            visits(),
            instructions(),
            line.is(Column.Base.ALONE, "1"),
            group(line, Column.Base.ADD_ON_GROUP),
            Dated.on(day, facility),
            Dated.on(day, limits),
            line.word(Column.Base.KIND),
            place());
    return understood ? new Fact.Stated<>(rules) : new Fact.Unknown<>("マスターに、このプログラムが知らない値があります。");
  }

  private void notUnderstood(Column column) {
    understood = false;
    line.findings().tell(line, column, "このプログラムが知らない値です。", "このコードの算定の条件は「不明」として取り込みます。");
  }

  private AgeRange ages() {
    return new AgeRange(age(Column.Base.AGE_FROM), age(Column.Base.AGE_BELOW));
  }

  private int age(Column column) {
    if (!Digits.only(line.raw(column))) {
      notUnderstood(column);
      return 0;
    }
    return line.number(column);
  }

  private InsuranceScope scope() {
    return switch (line.raw(Column.Base.SCOPE)) {
      case "0" -> InsuranceScope.ALL;
      case "1" -> InsuranceScope.NOT_ELDERLY;
      case "2" -> InsuranceScope.ELDERLY;
      default -> {
        notUnderstood(Column.Base.SCOPE);
        yield InsuranceScope.ALL;
      }
    };
  }

  private List<JobCode> jobs() {
    var jobs = new ArrayList<JobCode>();
    for (int number = 0; number < 15; number++) {
      Column column = Column.Base.job(number);
      if (!line.is(column, "00")) {
        JobCode.of(line.raw(column)).ifPresentOrElse(jobs::add, () -> notUnderstood(column));
      }
    }
    return jobs;
  }

  private VisitCountRule visits() {
    var rule = VisitCountRule.of(line.raw(Column.Base.VISITS));
    if (rule.isEmpty()) {
      notUnderstood(Column.Base.VISITS);
    }
    return rule.orElse(VisitCountRule.NONE);
  }

  private List<InstructionKind> instructions() {
    var kinds = new ArrayList<InstructionKind>();
    instruction(Column.Base.INSTRUCTION).ifPresent(kinds::add);
    instruction(Column.Base.SPECIAL).ifPresent(kinds::add);
    return kinds;
  }

  private Optional<InstructionKind> instruction(Column column) {
    if (line.is(column, "0")) {
      return Optional.empty();
    }
    var kind = InstructionKind.of("0" + line.raw(column));
    if (kind.isEmpty()) {
      notUnderstood(column);
    }
    return kind;
  }

  private PrintPlace place() {
    var marks = new StringBuilder();
    for (int number = 0; number < 10; number++) {
      marks.append(line.word(Column.Base.mark(number)));
    }
    return new PrintPlace(
        line.word(Column.Base.SHEET_COLUMN),
        line.word(Column.Base.SHEET_ROW),
        line.word(Column.Base.SHEET_SERIAL),
        marks.toString());
  }
}
