package jp.kyotaku.server.terminal.web;

import java.util.List;
import jp.kyotaku.server.inquiry.CardDataQuestion;

/** 照会した内容: as it was understood, to be held against the paper. */
final class AskedItems {

  private AskedItems() {}

  static List<Item> of(CardDataQuestion question) {
    var asked = question.cardData();
    return List.of(
        new Item("保険者番号", asked.insurer().value()),
        Item.orNone("記号", asked.insuredId().symbol()),
        new Item("番号", asked.insuredId().number()),
        Item.orNone("枝番", asked.insuredId().branch()),
        new Item("生年月日", InWords.date(asked.birthDate())),
        new Item("限度額情報の提供", question.limitConsented() ? "同意する" : "同意しない"));
  }
}
