package jp.kyotaku.server.rehearsal.web;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
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
        : of(unit.results(), validity);
  }

  /** Several qualifications are of one person. */
  private static AnsweredPerson of(
      List<ResultOfQualificationConfirmation> results, String validity) {
    var person = results.getFirst().person();
    return new AnsweredPerson(
        person.name().written(),
        Normalizer.normalize(person.name().kana(), Normalizer.Form.NFKC),
        Japan.dateInWords(person.birthdate()),
        validity,
        insurers(results));
  }

  private static String insurers(List<ResultOfQualificationConfirmation> results) {
    return results.stream()
        .map(result -> result.insuredCard().insurerName().strip())
        .distinct()
        .collect(Collectors.joining("、"));
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
