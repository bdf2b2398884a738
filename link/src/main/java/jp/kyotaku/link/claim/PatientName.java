package jp.kyotaku.link.claim;

import jp.kyotaku.formats.receipt.Place;
import jp.kyotaku.formats.receipt.RecordType;

/** 利用者の氏名とカタカナ (RE 項番5、6): hidden unless somebody asks for them */
final class PatientName {

  static final String HIDDEN = "＊＊＊";
  private static final int NAME = 5;
  private static final int KANA = 6;

  private PatientName() {}

  static boolean is(RecordType record, int item) {
    return record == RecordType.RE && (item == NAME || item == KANA);
  }

  /** Whether what stands there is the name, or a whole line with it. */
  static boolean isIn(Place place) {
    boolean inReceipt = place.record().equals(RecordType.RE.name());
    return inReceipt && (place.item() == 0 || is(RecordType.RE, place.item()));
  }
}
