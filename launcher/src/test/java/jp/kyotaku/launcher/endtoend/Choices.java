package jp.kyotaku.launcher.endtoend;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/** W04 の五つの答え: true for 同意する */
record Choices(Map<Item, Boolean> answers) {

  /** 画面の項目. One of them stands for two of the messages' items. */
  enum Item {
    SURGERY("surgery"),
    TREATMENT_AND_MEDICATION("treatment-and-medication"),
    SPECIFIC_CHECKUP("specific-checkup"),
    LIMIT_AMOUNT("limit-amount"),
    SPECIFIC_DISEASE("specific-disease");

    private final String field;

    Item(String field) {
      this.field = field;
    }

    String field() {
      return field;
    }

    String id(boolean granted) {
      return field + (granted ? "-grant" : "-refuse");
    }

    private Set<ConsentItem> flags() {
      return switch (this) {
        case SURGERY -> Set.of(ConsentItem.SURGERY);
        case TREATMENT_AND_MEDICATION -> Set.of(ConsentItem.TREATMENT, ConsentItem.MEDICATION);
        case SPECIFIC_CHECKUP -> Set.of(ConsentItem.SPECIFIC_CHECKUP);
        case LIMIT_AMOUNT -> Set.of(ConsentItem.LIMIT_AMOUNT);
        case SPECIFIC_DISEASE -> Set.of(ConsentItem.SPECIFIC_DISEASE);
      };
    }
  }

  static Choices allBut(Item... refused) {
    var answers = new EnumMap<Item, Boolean>(Item.class);
    for (var item : Item.values()) {
      answers.put(item, true);
    }
    for (var item : refused) {
      answers.put(item, false);
    }
    return new Choices(answers);
  }

  boolean grants(Item item) {
    return Boolean.TRUE.equals(answers.get(item));
  }

  /** As the messages have them. */
  ConsentChoices flags() {
    var granted = EnumSet.noneOf(ConsentItem.class);
    answers.forEach(
        (item, yes) -> {
          if (yes) {
            granted.addAll(item.flags());
          }
        });
    return ConsentChoices.granting(granted);
  }
}
