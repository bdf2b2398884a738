package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.server.insured.Person;

/** 人の項目 (table 1.G.1) */
final class PersonItems {

  private PersonItems() {}

  static List<Item> of(Person person, LocalDate today) {
    return List.of(
        new Item("氏名", person.name().written()),
        new Item("氏名カナ", InWords.kana(person.name().kana())),
        new Item("生年月日", InWords.birthDate(person.birthDate(), today)),
        new Item("性別", person.sexOnFace().label()),
        Item.orNone("郵便番号", person.postalCode().map(code -> "〒" + code).orElse("")),
        Item.orNone("住所", person.address().orElse("")));
  }
}
