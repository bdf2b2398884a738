package jp.kyotaku.server.institutions;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;

/**
 * 環境設定
 *
 * @param itemsInUse 閲覧同意の利用有無: what is not in use is not shown to patients; the limit
 *     amount always is
 * @param homeVisitOn 訪問診療等機能を利用する
 * @param onlineOn オンライン診療等機能を利用する
 * @param faceFileOn 受付のあと連携フォルダーへ受付の知らせを置く
 * @param houseCallOn 往診の受付も行う, with the function for home visits
 * @param outpatientOn 外来診療等（通常とは異なる動線・機器故障時等）の受付も行う, with the function for online care
 * @param bulkResults 一括の結果を連携フォルダーへ置く形式 (3.2)
 */
public record InstitutionSettings(
    CharacterCode characterCode,
    Set<ConsentItem> itemsInUse,
    PrescriptionUse prescription,
    PrescriptionTiming timing,
    boolean homeVisitOn,
    boolean onlineOn,
    boolean faceFileOn,
    boolean houseCallOn,
    boolean outpatientOn,
    BulkResultForm bulkResults) {

  public InstitutionSettings {
    var items = EnumSet.of(ConsentItem.LIMIT_AMOUNT);
    items.addAll(itemsInUse);
    itemsInUse = Collections.unmodifiableSet(items);
  }

  /** Without 往診 and 外来診療等, and with results of bulk messages as they are. */
  public InstitutionSettings(
      CharacterCode characterCode,
      Set<ConsentItem> itemsInUse,
      PrescriptionUse prescription,
      PrescriptionTiming timing,
      boolean homeVisitOn,
      boolean onlineOn,
      boolean faceFileOn) {
    this(
        characterCode,
        itemsInUse,
        prescription,
        timing,
        homeVisitOn,
        onlineOn,
        faceFileOn,
        false,
        false,
        BulkResultForm.XML);
  }

  /** 往診と外来診療等の受付も行う, as far as the functions are on. */
  public InstitutionSettings withAllCategories() {
    return new InstitutionSettings(
        characterCode,
        itemsInUse,
        prescription,
        timing,
        homeVisitOn,
        onlineOn,
        faceFileOn,
        true,
        true,
        bulkResults);
  }

  /** 受け付けられる診療の区分, in the order in which they are offered. */
  List<CareCategory> categories() {
    return Arrays.stream(CareCategory.values()).filter(this::offers).toList();
  }

  private boolean offers(CareCategory category) {
    return switch (category) {
      case HOME_VISIT_CARE -> homeVisitOn;
      case HOUSE_CALL -> homeVisitOn && houseCallOn;
      case ONLINE_CARE -> onlineOn;
      case OUTPATIENT_ALTERNATIVE -> onlineOn && outpatientOn;
    };
  }

  /**
   * 初期値. Not reported for the specific disease, the prescriptions and the face file:
   * not used.
   */
  public static InstitutionSettings initial() {
    return new InstitutionSettings(
        CharacterCode.UTF_8,
        EnumSet.of(ConsentItem.MEDICATION, ConsentItem.SPECIFIC_CHECKUP),
        PrescriptionUse.NOT_USED,
        PrescriptionTiming.ELSEWHERE,
        false,
        false,
        false);
  }

  /** すべての項目を使う, with the functions as told. */
  public static InstitutionSettings usingAllItems(boolean homeVisitOn, boolean onlineOn) {
    return new InstitutionSettings(
        CharacterCode.UTF_8,
        EnumSet.allOf(ConsentItem.class),
        PrescriptionUse.NOT_USED,
        PrescriptionTiming.ELSEWHERE,
        homeVisitOn,
        onlineOn,
        false);
  }

  /** */
  public boolean anyFunctionOn() {
    return homeVisitOn || onlineOn;
  }

  /** Whether changing to {@code next} switches a function on; then the terms need an agreement. */
  boolean switchesOn(InstitutionSettings next) {
    return (next.homeVisitOn && !homeVisitOn) || (next.onlineOn && !onlineOn);
  }
}
