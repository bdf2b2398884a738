package jp.kyotaku.samples;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.PersonName;

/** 見本の国. Built around the rehearsal day; everything in it is fiction. */
public final class SampleNation {

  /** The moment at which a rehearsal starts, Japan time. */
  public static final LocalDateTime REHEARSAL_START = LocalDateTime.of(2024, 6, 3, 9, 0);

  public static final SampleInstitution HIDAMARI =
      new SampleInstitution(new InstitutionCode("1360090011"), "見本訪問看護ステーションひだまり");
  public static final SampleInstitution KOMOREBI =
      new SampleInstitution(new InstitutionCode("1360090029"), "見本訪問看護ステーションこもれび");

  private static final InsurerNumber ELDERLY = new InsurerNumber("39138094");
  private static final String ELDERLY_NAME = "見本都後期高齢者医療広域連合";
  private static final InsurerNumber SOCIETY = new InsurerNumber("06138093");
  private static final String SOCIETY_NAME = "見本健康保険組合";
  private static final InsurerNumber NHI = new InsurerNumber("138909");
  private static final String NHI_NAME = "見本市";

  public static final SamplePerson HARU =
      new SamplePerson(
          "P0001",
          new PersonName("見本　ハル", "ﾐﾎﾝ ﾊﾙ"),
          "2",
          day(1934, 2, 11),
          "190-0001",
          "見本都見本市本町一丁目1番1号",
          elderly("09000011", 10, Optional.of("B10")),
          card(2_000_001, day(2021, 9, 10), day(2026, 2, 11)),
          "90歳。後期高齢者医療、1割負担。ふつうに受付が終わる。");

  public static final SamplePerson KENICHI =
      new SamplePerson(
          "P0002",
          new PersonName("見本　健一", "ﾐﾎﾝ ｹﾝｲﾁ"),
          "1",
          day(1980, 4, 5),
          "190-0002",
          "見本都見本市元町二丁目2番2号",
          society("健本", "2001", "00", false, Optional.of("A03")),
          card(2_000_002, day(2022, 6, 1), day(2027, 4, 5)),
          "44歳。健康保険組合の本人。限度額の区分はウ。");

  public static final SamplePerson SAKURA =
      new SamplePerson(
          "P0003",
          new PersonName("見本　さくら", "ﾐﾎﾝ ｻｸﾗ"),
          "2",
          day(1995, 3, 21),
          "190-0002",
          "見本都見本市元町二丁目2番2号",
          society("健本", "2001", "01", true, Optional.empty()),
          card(2_000_003, day(2023, 1, 15), day(2027, 3, 21)),
          "29歳。健康保険組合の家族。40歳未満なので、特定健診の同意は対象外になる。");

  public static final SamplePerson SHOZO =
      new SamplePerson(
          "P0004",
          new PersonName("見本　昭三", "ﾐﾎﾝ ｼﾖｳｿﾞｳ"),
          "1",
          day(1940, 7, 1),
          "190-0003",
          "見本都見本市南町三丁目3番3号",
          elderly("09000044", 20, Optional.of("B09")),
          card(2_000_004, day(2018, 5, 20), day(2022, 7, 1)),
          "電子証明書の期限が切れて、3か月の猶予も過ぎている。");

  public static final SamplePerson YOSHIKO =
      new SamplePerson(
          "P0005",
          new PersonName("見本　良子", "ﾐﾎﾝ ﾖｼｺ"),
          "2",
          day(1948, 11, 30),
          "190-0004",
          "見本都見本市北町四丁目4番4号",
          elderly("09000055", 30, Optional.of("B03")),
          new SampleCard(
              BigInteger.valueOf(2_000_005),
              day(2021, 4, 1),
              day(2025, 11, 30),
              Optional.of(day(2024, 5, 20))),
          "カードをなくしたと届け出て、電子証明書が失効している。");

  public static final SamplePerson KAZUO =
      new SamplePerson(
          "P0006",
          new PersonName("見本　和夫", "ﾐﾎﾝ ｶｽﾞｵ"),
          "1",
          day(1952, 4, 20),
          "190-0005",
          "見本都見本市西町五丁目5番5号",
          nhi("国見", "6006", "01", Optional.empty()),
          card(2_000_006, day(2019, 6, 1), day(2024, 4, 20)),
          "電子証明書の期限が切れて3か月以内。資格は確認できるが、医療情報は提供できない。");

  public static final SamplePerson JIRO =
      new SamplePerson(
          "P0007",
          new PersonName("見本　次郎", "ﾐﾎﾝ ｼﾞﾛｳ"),
          "1",
          day(1960, 8, 8),
          "190-0006",
          "見本都見本市東町六丁目6番6号",
          nhi("国見", "7007", "01", Optional.of(day(2024, 4, 1))),
          card(2_000_007, day(2022, 10, 1), day(2027, 8, 8)),
          "2024年4月1日に資格を失い、次の保険がまだない。");

  public static final SamplePerson TOME =
      new SamplePerson(
          "P0008",
          new PersonName("見本　トメ", "ﾐﾎﾝ ﾄﾒ"),
          "2",
          day(1930, 1, 15),
          "190-0007",
          "見本都見本市中町七丁目7番7号",
          elderly("09000088", 10, Optional.of("B05")),
          card(2_000_008, day(2020, 12, 1), day(2025, 1, 15)),
          "暗証番号を3回間違えて、カードがロックされている。");

  private SampleNation() {}

  public static List<SampleInstitution> institutions() {
    return List.of(HIDAMARI, KOMOREBI);
  }

  public static List<SamplePerson> people() {
    return List.of(HARU, KENICHI, SAKURA, SHOZO, YOSHIKO, KAZUO, JIRO, TOME);
  }

  private static SampleCoverage elderly(
      String number, int copayPercent, Optional<String> limitCategory) {
    return new SampleCoverage(
        ELDERLY,
        ELDERLY_NAME,
        "01",
        new InsuredId("", number, ""),
        false,
        day(2023, 8, 1),
        Optional.empty(),
        Optional.of(copayPercent),
        limitCategory);
  }

  private static SampleCoverage society(
      String symbol,
      String number,
      String branch,
      boolean dependant,
      Optional<String> limitCategory) {
    return new SampleCoverage(
        SOCIETY,
        SOCIETY_NAME,
        "01",
        new InsuredId(symbol, number, branch),
        dependant,
        day(2019, 4, 1),
        Optional.empty(),
        Optional.empty(),
        limitCategory);
  }

  private static SampleCoverage nhi(
      String symbol, String number, String branch, Optional<LocalDate> disqualifiedOn) {
    return new SampleCoverage(
        NHI,
        NHI_NAME,
        "01",
        new InsuredId(symbol, number, branch),
        false,
        day(2018, 10, 1),
        disqualifiedOn,
        Optional.empty(),
        Optional.empty());
  }

  private static SampleCard card(long serial, LocalDate issuedOn, LocalDate validTo) {
    return new SampleCard(BigInteger.valueOf(serial), issuedOn, validTo, Optional.empty());
  }

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }
}
