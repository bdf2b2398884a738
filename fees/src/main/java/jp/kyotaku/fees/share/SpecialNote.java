package jp.kyotaku.fees.share;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.kernel.code.LimitCategory;

/** レセプト特記 (別表6): those that follow from entitlement. */
public enum SpecialNote {
  LONG_TERM("02", "長"),
  THIRD_PARTY("10", "第三"),
  LONG_TERM_HIGH_INCOME("16", "長２"),
  HALVED("21", "高半"),
  CLASS_A("26", "区ア"),
  CLASS_I("27", "区イ"),
  CLASS_U("28", "区ウ"),
  CLASS_E("29", "区エ"),
  CLASS_O("30", "区オ"),
  CLASS_KA("41", "区カ"),
  CLASS_KI("42", "区キ"),
  DISASTER_1("96", "災１"),
  DISASTER_2("97", "災２");

  private final String code;
  private final String label;

  SpecialNote(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** Two digits of RE.12. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** What follows from the coverage of a receipt, in the order of the codes. */
  public static Set<SpecialNote> of(Coverage coverage) {
    return switch (coverage) {
      case Coverage.PublicOnly _ -> EnumSet.noneOf(SpecialNote.class);
      case Coverage.Insured insured -> ofInsured(insured);
    };
  }

  private static Set<SpecialNote> ofInsured(Coverage.Insured insured) {
    var notes = EnumSet.noneOf(SpecialNote.class);
    ofLongTerm(insured.longTerm()).ifPresent(notes::add);
    if (insured.halving() == Halving.DEPENDANT_OF_ONE_WHO_TURNS_75) {
      notes.add(HALVED);
    }
    if (insured.limit() instanceof LimitStanding.Shown shown) {
      notes.add(ofClass(shown.category()));
    }
    return notes;
  }

  private static Optional<SpecialNote> ofLongTerm(LongTermDisease disease) {
    return switch (disease) {
      case NONE -> Optional.empty();
      case ORDINARY -> Optional.of(LONG_TERM);
      case HIGH_INCOME -> Optional.of(LONG_TERM_HIGH_INCOME);
    };
  }

  /** 所得区分: both low-income classes from 70 years are 区オ; RE.13 tells them apart. */
  public static SpecialNote ofClass(LimitCategory category) {
    return switch (category) {
      case A01, B01 -> CLASS_A;
      case A02, B02 -> CLASS_I;
      case A03, B03 -> CLASS_U;
      case A04, B04 -> CLASS_E;
      case A05, A06, B05, B06, B07, B08 -> CLASS_O;
      case B09 -> CLASS_KA;
      case B10 -> CLASS_KI;
    };
  }
}
