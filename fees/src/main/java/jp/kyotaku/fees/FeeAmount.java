package jp.kyotaku.fees;

/** 新又は現金額: what one line of an item is worth, in the unit of its kind, or not known. */
public sealed interface FeeAmount {

  AmountKind kind();

  /** Whole yen. */
  record Yen(int yen) implements FeeAmount {
    @Override
    public AmountKind kind() {
      return AmountKind.YEN;
    }
  }

  /** Points of 医療観察; a claim carries ten times as many yen. */
  record Points(int points) implements FeeAmount {
    @Override
    public AmountKind kind() {
      return AmountKind.POINTS;
    }

    public int yen() {
      return points * 10;
    }
  }

  /** Hundredths of the base item; the line itself carries 0. */
  record Percent(int percent) implements FeeAmount {
    @Override
    public AmountKind kind() {
      return AmountKind.PERCENT;
    }
  }

  /** 不明: the item exists, its amount has not been found. */
  record Unknown(AmountKind kind) implements FeeAmount {}

  /** So much, in the unit of the kind. */
  static FeeAmount of(AmountKind kind, int number) {
    return switch (kind) {
      case YEN -> new Yen(number);
      case POINTS -> new Points(number);
      case PERCENT -> new Percent(number);
    };
  }

  /** As people read it: 5,550円, 555点, 50/100, 不明. */
  default String inWords() {
    return switch (this) {
      case Yen(int yen) -> "%,d円".formatted(yen);
      case Points(int points) -> "%,d点".formatted(points);
      case Percent(int percent) -> percent + "/100";
      case Unknown _ -> "不明";
    };
  }
}
