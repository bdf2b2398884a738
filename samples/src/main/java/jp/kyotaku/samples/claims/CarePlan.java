package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.care.CareMonth;

/**
 * ひと月の訪問とその背景
 *
 * @param address of the patient
 * @param diseases 傷病名, uncoded
 * @param condition 心身の状態
 * @param place 訪問した場所 (別表16)
 * @param firstVisit 訪問開始年月日
 * @param death 死亡の日時, where the patient died in the month
 * @param gaf ＧＡＦ尺度 (別表28) of psychiatric care
 * @param branchOffice whether staff of a 従たる事業所 visited
 */
record CarePlan(
    CareMonth care,
    String address,
    List<String> diseases,
    String condition,
    String place,
    LocalDate firstVisit,
    Optional<Death> death,
    Optional<String> gaf,
    boolean branchOffice) {

  /** 死亡の状況 */
  record Death(LocalDate day, LocalTime time) {}

  CarePlan {
    diseases = List.copyOf(diseases);
  }

  boolean psychiatric() {
    return gaf.isPresent();
  }
}
