package jp.kyotaku.server.reception.web;

import java.text.Normalizer;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.insured.Person;
import jp.kyotaku.server.reception.ShowResult;

/** 結果の画面に示す人 (M08) */
record PersonShown(String name, String kana, String born) {

  static PersonShown of(ShowResult.Shown shown) {
    Person person = shown.coverages().getFirst().person();
    int age = person.birthDate().until(shown.day()).getYears();
    return new PersonShown(
        person.name().written(),
        Normalizer.normalize(person.name().kana(), Normalizer.Form.NFKC),
        Japan.dateInWords(person.birthDate()) + "　" + age + "歳");
  }

  @Override
  public String toString() {
    return "PersonShown[***]";
  }
}
