package jp.kyotaku.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.formats.receipt.ClaimRecord;
import jp.kyotaku.formats.receipt.CommentRecord;
import jp.kyotaku.formats.receipt.ConditionRecord;
import jp.kyotaku.formats.receipt.DisasterRecord;
import jp.kyotaku.formats.receipt.DiseaseRecord;
import jp.kyotaku.formats.receipt.EligibilityRecord;
import jp.kyotaku.formats.receipt.FeeRecord;
import jp.kyotaku.formats.receipt.InformationRecord;
import jp.kyotaku.formats.receipt.InstructionRecord;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.LineKind;
import jp.kyotaku.formats.receipt.PatientRecord;
import jp.kyotaku.formats.receipt.PhysicianRecord;
import jp.kyotaku.formats.receipt.PublicPayerRecord;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.ReceiptRecord;
import jp.kyotaku.formats.receipt.RecordType;
import jp.kyotaku.formats.receipt.RemarkRecord;
import jp.kyotaku.formats.receipt.RequestRecord;
import jp.kyotaku.formats.receipt.StationRecord;
import jp.kyotaku.formats.receipt.TrainingRecord;
import jp.kyotaku.formats.receipt.VisitDaysRecord;
import jp.kyotaku.formats.receipt.WindowPaymentRecord;
import org.jspecify.annotations.Nullable;

/** 一件のレセプトの要点: its records by kind, taken apart once for all rules. */
final class Facts {

  /** The insurer and at most four public payers. */
  static final int PAYERS = 5;

  final CheckSettings settings;
  final @Nullable StationRecord station;
  final Receipt receipt;
  final ReceiptRecord common;
  final ReceiptType type;
  final @Nullable YearMonth month;
  final @Nullable LocalDate birth;
  @Nullable InsurerRecord insurer;
  @Nullable PatientRecord patient;
  @Nullable DisasterRecord disaster;
  final List<PublicPayerRecord> payers = new ArrayList<>(4);
  final List<EligibilityRecord> confirmations = new ArrayList<>(2);
  final List<VisitDaysRecord> visitDays = new ArrayList<>(2);
  final List<WindowPaymentRecord> windowPayments = new ArrayList<>(1);
  final List<PhysicianRecord> physicians = new ArrayList<>(2);
  final List<InstructionRecord> instructions = new ArrayList<>(2);
  final List<ConditionRecord> conditions = new ArrayList<>(1);
  final List<DiseaseRecord> diseases = new ArrayList<>(4);
  final List<InformationRecord> information = new ArrayList<>(1);
  final List<RemarkRecord> remarks = new ArrayList<>(4);
  final List<TrainingRecord> trainings = new ArrayList<>(1);
  final List<CommentRecord> comments = new ArrayList<>(2);
  final List<Fee> fees = new ArrayList<>(32);

  private static final Set<RecordType> NEEDED =
      Arrays.stream(RecordType.values())
          .filter(type -> type.inReceipt() && type.least() > 0)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordType.class)));

  private final Rates rates;
  private int @Nullable [] worths;
  private final Set<RecordType> present = EnumSet.noneOf(RecordType.class);
  private final Set<RecordType> damaged = EnumSet.noneOf(RecordType.class);

  Facts(CheckSettings settings, Rates rates, @Nullable StationRecord station, Receipt receipt) {
    this.settings = settings;
    this.rates = rates;
    this.station = station;
    this.receipt = receipt;
    common = receipt.common();
    type = ReceiptType.of(common.kind());
    month = common.careMonth().orElse(null);
    birth = common.birthDate().orElse(null);
    for (Line line : receipt.lines()) {
      line(line);
    }
    for (RecordType needed : NEEDED) {
      if (!present.contains(needed)) {
        damaged.add(needed);
      }
    }
  }

  private void line(Line line) {
    RecordType kind = line.type().orElse(null);
    if (kind != null) {
      present.add(kind);
      if (line.isWhole()) {
        ClaimRecord.of(line).ifPresent(this::take);
      } else {
        damaged.add(kind);
      }
    } else if (line.kind() == LineKind.UNKNOWN) {
      // Any record may have been meant, but for the one that begins the receipt.
      damaged.addAll(EnumSet.range(RecordType.HO, RecordType.KA));
    }
  }

  /** Kinds of records of which one cannot be read, or that are missing and must be there. */
  Set<RecordType> damaged() {
    return damaged;
  }

  private void take(ClaimRecord claim) {
    switch (claim) {
      case InsurerRecord first -> insurer = insurer == null ? first : insurer;
      case PatientRecord first -> patient = patient == null ? first : patient;
      case DisasterRecord first -> disaster = disaster == null ? first : disaster;
      case PublicPayerRecord payer -> payers.add(payer);
      case EligibilityRecord confirmation -> confirmations.add(confirmation);
      case VisitDaysRecord days -> visitDays.add(days);
      case WindowPaymentRecord payment -> windowPayments.add(payment);
      case PhysicianRecord physician -> physicians.add(physician);
      case InstructionRecord instruction -> instructions.add(instruction);
      case ConditionRecord condition -> conditions.add(condition);
      case DiseaseRecord disease -> diseases.add(disease);
      case InformationRecord given -> information.add(given);
      case RemarkRecord remark -> remarks.add(remark);
      case TrainingRecord training -> trainings.add(training);
      case CommentRecord comment -> comments.add(comment);
      case FeeRecord fee -> fees.add(fee(fee));
      case StationRecord _, ReceiptRecord _, RequestRecord _ -> {}
    }
  }

  private Fee fee(FeeRecord claimed) {
    LocalDate date = claimed.date().orElse(null);
    boolean inMonth = date != null && month != null && YearMonth.from(date).equals(month);
    RateTable table = date == null ? null : rates.on(date);
    return new Fee(
        claimed,
        date,
        inMonth && date != null ? date.getDayOfMonth() : 0,
        claimed.amount().orElse(-1),
        PayerBits.of(claimed.burden()),
        table == null ? null : table.rate(claimed.code()));
  }

  /**
   * What the line is worth by the schedule, in yen: with the percent of an add-on that belongs to
   * it; -1 where that is not known.
   */
  int worth(int at) {
    if (worths == null) {
      worths = new int[fees.size()];
      for (int each = 0; each < worths.length; each++) {
        worths[each] = worthOf(each);
      }
    }
    return worths[at];
  }

  private int worthOf(int at) {
    Rate rate = fees.get(at).rate();
    Integer yen = rate == null ? null : rate.yen().orElse(null);
    if (rate == null || yen == null) {
      return -1;
    }
    if (!rate.visit()) {
      return yen;
    }
    int worth = yen * (100 + PercentRules.percentFor(this, at)) / 100;
    return fees.get(at).amount() != worth && PercentRules.claimed(this, at)
        ? fees.get(at).amount()
        : worth;
  }

  /** The item of a code as it is billed on a day; null where the table of the day lacks it. */
  @Nullable Rate rate(LocalDate day, String code) {
    RateTable table = rates.on(day);
    return table == null ? null : table.rate(code);
  }

  /** In which table before that of its day the code last stood; null where in none. */
  @Nullable RateTable earlier(Fee fee) {
    RateTable table = fee.date() == null ? null : rates.on(fee.date());
    while (table != null && table.rate(fee.claimed().code()) == null) {
      table = rates.on(table.from().minusDays(1));
    }
    return table;
  }

  boolean hasRemark(String remark) {
    for (RemarkRecord one : remarks) {
      if (one.remark().equals(remark)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code may exist although the schedule at hand does not hold it. */
  boolean mayExist(Fee fee) {
    RateTable table = fee.date() == null ? null : rates.on(fee.date());
    return table != null && table.mayExist(fee.claimed().code());
  }

  Line line() {
    return common.line();
  }

  /** Whether there is a record of this payer, 0 for the insurer. */
  boolean has(int payer) {
    return payer == 0 ? insurer != null : payer <= payers.size();
  }

  /** Whether a payer of whom there is no record must have one: that it is missing is told once. */
  boolean lacks(int payer) {
    boolean expected = payer == 0 ? type.insured() : payer <= type.publicPayers();
    return type.known() && expected && !has(payer);
  }

  /**
   * Whether it is certain which public payer is the first, the second …: none lacks, none stands
   * twice.
   */
  boolean numbersPayers() {
    return !type.known() || payers.size() == type.publicPayers();
  }

  /** Whether there is a record of this payer, and it is certain that it is of this one. */
  boolean judges(int payer) {
    return has(payer) && (payer == 0 || numbersPayers());
  }

  /** 法別番号 of a public payer, the first two digits of its number; empty where it has none. */
  static String law(PublicPayerRecord payer) {
    String number = payer.payerNumber();
    return number.length() < 2 ? "" : number.substring(0, 2);
  }

  /** 国民健康保険: six digits, or 法別67 of the former retired. */
  boolean nationalHealthInsurance() {
    if (insurer == null) {
      return false;
    }
    String number = insurer.insurerNumber();
    return number.length() == 6 || number.startsWith("67");
  }

  boolean billed(String code) {
    return firstBilled(code) != null;
  }

  @Nullable Fee firstBilled(String code) {
    for (Fee fee : fees) {
      if (fee.code(code)) {
        return fee;
      }
    }
    return null;
  }

  /** Whether a disease or state of 別表14 is recorded. */
  boolean hasState(String code) {
    for (ConditionRecord condition : conditions) {
      if (condition.diseases().contains(code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether 別表7 (01) or 別表8 (02) is said to apply. */
  boolean states(String code) {
    for (ConditionRecord condition : conditions) {
      if (condition.statedDiseases().contains(code)) {
        return true;
      }
    }
    return false;
  }
}
