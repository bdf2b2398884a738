package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.Sex;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Person;

/** 人の項目 (table 1.G.1) */
final class PersonItems {

  private PersonItems() {}

  static List<Item> of(Coverage coverage, LocalDate day) {
    Person person = coverage.person();
    var items = new ArrayList<Item>();
    items.add(new Item("氏名", person.name().written()));
    items.add(new Item("氏名カナ", InWords.kana(person.name().kana())));
    items.add(Item.orNone("氏名（その他）", person.otherName().map(PersonName::written).orElse("")));
    items.add(
        Item.orNone(
            "氏名カナ（その他）", person.otherName().map(PersonName::kana).map(InWords::kana).orElse("")));
    items.add(new Item("生年月日", InWords.birthDate(person.birthDate(), day)));
    items.add(new Item("性別（券面）", person.sexOnFace().label()));
    items.add(Item.orNone("性別（裏面）", person.sexOnBack().map(Sex::label).orElse("")));
    items.add(Item.orNone("郵便番号", person.postalCode().map(code -> "〒" + code).orElse("")));
    items.add(Item.orNone("住所", person.address().orElse("")));
    return items;
  }
}
