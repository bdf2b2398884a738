package jp.kyotaku.samples.claims;

import java.util.List;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.NewLine;
import jp.kyotaku.formats.receipt.RecordType;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;

/** ステーションのレコード: the first and the last line of a file, and what the station has notified. */
final class StationLines {

  /** 施設基準: all that the stories need. */
  static final List<String> STANDARDS =
      List.of(
          "1604", "1605", "1606", "1607", "1608", "1609", "1613", "1614", "1616", "1617", "1619",
          "1625", "892", "893");

  private static final SampleInstitution STATION = SampleInstitutions.HIDAMARI;
  private static final int PREFECTURE = 2;
  private static final int CODE = 3;

  private StationLines() {}

  static Line head(SampleClaims claims) {
    var code = STATION.code().value();
    return NewLine.of(RecordType.HM)
        .item(2, claims.body().code())
        .item(3, code.substring(0, PREFECTURE))
        .item(4, code.substring(PREFECTURE, CODE))
        .item(5, code.substring(CODE))
        .item(6, STATION.name())
        .month(7, claims.month().plusMonths(1))
        .item(8, "042-000-0011")
        .line();
  }

  static Line foot() {
    return NewLine.of(RecordType.GO).line();
  }
}
