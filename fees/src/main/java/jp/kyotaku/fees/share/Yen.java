package jp.kyotaku.fees.share;

import java.util.Locale;

/** 円未満と10円未満の端数: half and more goes up. */
final class Yen {

  private Yen() {}

  static long percent(long yen, int percent) {
    return (yen * percent + 50) / 100;
  }

  static long rounded(long yen, long unit) {
    return (yen + unit / 2) / unit * unit;
  }

  static String inWords(long yen) {
    return String.format(Locale.ROOT, "%,d円", yen);
  }
}
