package jp.kyotaku.mynaportal;

import java.util.Arrays;
import java.util.List;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/** 同意の項目の1行 */
record ChoiceRow(String label, boolean granted) {

  static List<ChoiceRow> of(ConsentChoices choices) {
    return Arrays.stream(ConsentItem.values())
        .map(item -> new ChoiceRow(item.label(), choices.grants(item)))
        .toList();
  }

  public String answer() {
    return granted ? "同意する" : "同意しない";
  }
}
