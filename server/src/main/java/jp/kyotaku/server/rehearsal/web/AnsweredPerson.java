package jp.kyotaku.server.rehearsal.web;

import java.text.Normalizer;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.kernel.Japan;

/** 結果ファイルにある一人 */
record AnsweredPerson(String name, String kana, String birthDate, String validity, String insurer) {

  static AnsweredPerson of(BulkConfirmUnit unit) {
    String validity = unit.qualificationValidity().map(AnsweredPerson::inWords).orElse("書かれていません");
    return unit.results().isEmpty()
        ? new AnsweredPerson("（氏名なし）", "", "", validity, "")
        : of(unit.results().getFirst(), validity);
  }

  private static AnsweredPerson of(ResultOfQualificationConfirmation result, String validity) {
    var person = result.person();
    return new AnsweredPerson(
        person.name().written(),
        Normalizer.normalize(person.name().kana(), Normalizer.Form.NFKC),
        Japan.dateInWords(person.birthdate()),
        validity,
        result.insuredCard().insurerName().strip());
  }

  private static String inWords(QualificationValidity validity) {
    return switch (validity) {
      case VALID -> "有効";
      case INVALID -> "無効";
      case INVALID_NEWER_EXISTS -> "無効（新しい資格あり）";
      case NONE -> "該当資格なし";
      case SEVERAL -> "複数該当";
      case VALID_UNREGISTERED -> "有効（未登録）";
    };
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "AnsweredPerson[***]";
  }
}
