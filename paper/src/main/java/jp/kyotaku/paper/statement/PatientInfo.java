package jp.kyotaku.paper.statement;

import java.util.List;
import jp.kyotaku.formats.receipt.PatientRecord;

/** 情報欄の訪問のようす: when visits began and ended, where, and how the patient died. */
final class PatientInfo {

  private static final String OTHER = "99";

  private PatientInfo() {}

  static void add(List<Block> blocks, PatientRecord patient) {
    add(blocks, "訪問開始年月日", InWords.day(patient.firstVisit()));
    add(
        blocks,
        "訪問終了年月日・時刻・状況",
        InWords.together(
            InWords.day(patient.endDate()),
            InWords.time(patient.endTime()),
            coded(15, patient.endStatus(), patient.endStatusText())));
    add(
        blocks,
        "死亡年月日・時刻・場所",
        InWords.together(
            InWords.day(patient.deathDate()),
            InWords.time(patient.deathTime()),
            coded(16, patient.deathPlace(), patient.deathPlaceText())));
    add(
        blocks,
        "訪問した場所２",
        InWords.together(
            InWords.day(patient.place2From()), coded(16, patient.place2(), patient.place2Text())));
    add(
        blocks,
        "訪問した場所３",
        InWords.together(
            InWords.day(patient.place3From()), coded(16, patient.place3(), patient.place3Text())));
  }

  /** 訪問した場所１, in a box of its own. */
  static String firstPlace(PatientRecord patient) {
    return coded(16, patient.place1(), patient.place1Text());
  }

  private static void add(List<Block> blocks, String heading, String text) {
    if (!text.isEmpty()) {
      blocks.addAll(TextBlock.section(heading, List.of(text)));
    }
  }

  private static String coded(int table, String code, String text) {
    return code.equals(OTHER) && !text.isEmpty()
        ? InWords.code(table, code) + "（" + text + "）"
        : InWords.together(InWords.code(table, code), text);
  }
}
