package jp.kyotaku.mynaportal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.kyotaku.samples.SampleCase;

/** 同じ場合を見せるカードの集まり */
record CardGroup(String id, String label, List<CardRow> cards) {

  static List<CardGroup> of(SampleCards cards) {
    return Arrays.stream(SampleCase.values()).map(group -> of(group, cards)).toList();
  }

  private static CardGroup of(SampleCase group, SampleCards cards) {
    var rows =
        cards.all().stream()
            .filter(card -> card.person().group() == group)
            .map(CardRow::of)
            .toList();
    return new CardGroup(group.name().toLowerCase(Locale.ROOT), group.label(), rows);
  }
}
