package jp.kyotaku.samples;

import java.util.List;
import jp.kyotaku.samples.SampleInstitution.Kind;

/** 見本の機関の一覧. The third digit of a code is the fee table: 1 医科, 3 歯科, 4 調剤, 6 訪問看護. */
public final class SampleInstitutions {

  public static final SampleInstitution HIDAMARI =
      SampleInstitution.of("1360090011", "見本訪問看護ステーションひだまり", Kind.STATION);

  public static final SampleInstitution KOMOREBI =
      SampleInstitution.of("1360090029", "見本訪問看護ステーションこもれび", Kind.STATION).deemed();

  /** Known, but it has told the regional bureau that it is not to be deemed designated. */
  public static final SampleInstitution HOSHIZORA =
      SampleInstitution.of("1360090037", "見本看護小規模多機能ほしぞら", Kind.STATION).deemedButOptedOut();

  public static final SampleInstitution AOZORA =
      SampleInstitution.of("1319001010", "見本あおぞら診療所", Kind.MEDICAL_CLINIC).billingHomeNursing();

  public static final SampleInstitution SHIRAYURI =
      SampleInstitution.of("1339002022", "見本しらゆり歯科", Kind.DENTAL_CLINIC);

  public static final SampleInstitution CHUO =
      SampleInstitution.of("1319003032", "見本中央病院", Kind.HOSPITAL);

  public static final SampleInstitution TAMPOPO =
      SampleInstitution.of("1349004042", "見本たんぽぽ薬局", Kind.PHARMACY);

  public static final SampleInstitution SUMIRE =
      SampleInstitution.of("1349005056", "見本すみれ薬局", Kind.PHARMACY).withHomeVisitOff();

  private SampleInstitutions() {}

  public static List<SampleInstitution> all() {
    return List.of(HIDAMARI, KOMOREBI, HOSHIZORA, AOZORA, SHIRAYURI, CHUO, TAMPOPO, SUMIRE);
  }

  /** Those that use the system: all but the one that opted out. */
  public static List<SampleInstitution> connected() {
    return all().stream().filter(institution -> !institution.optedOut()).toList();
  }
}
