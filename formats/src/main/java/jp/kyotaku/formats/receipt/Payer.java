package jp.kyotaku.formats.receipt;

import java.util.Optional;

/** 負担者種別 (別表23): who pays a part of a receipt. */
public enum Payer {
  INSURER("1"),
  PUBLIC_1("2"),
  PUBLIC_2("3"),
  PUBLIC_3("4"),
  PUBLIC_4("5");

  private static final Payer[] VALUES = values();

  private final String code;

  Payer(String code) {
    this.code = code;
  }

  /** The payer of a code as in SN.2 and JD.2. */
  public static Optional<Payer> of(String code) {
    for (Payer payer : VALUES) {
      if (payer.code.equals(code)) {
        return Optional.of(payer);
      }
    }
    return Optional.empty();
  }

  /** 第n公費, n from 1 to 4: the n-th KO record. */
  public static Payer publicPayer(int ordinal) {
    return VALUES[ordinal];
  }

  public String code() {
    return code;
  }
}
