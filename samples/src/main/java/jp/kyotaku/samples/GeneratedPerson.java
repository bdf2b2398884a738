package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.PersonName;

/**
 * 生成した人とその資格
 *
 * @param index where this person stands among the generated people
 * @param number 被保険者証番号, always of 8 digits
 * @param ratio 一部負担金割合 in percent, for those whose papers state one
 */
public record GeneratedPerson(
    int index,
    PersonName name,
    String sex,
    LocalDate birthDate,
    String postalCode,
    String address,
    CardSeries series,
    int number,
    int ratio) {

  /** Far above the sample nation's, for those who fill tables themselves. */
  public long id() {
    return GeneratedPeople.FIRST_ID + index;
  }

  public String linkageKey() {
    return "G" + id();
  }

  /** As the files of insurers are written from; generated people hold no card. */
  public SamplePerson asSample() {
    return new SamplePerson(
        linkageKey(),
        name,
        Optional.empty(),
        sex,
        Optional.empty(),
        birthDate,
        postalCode,
        address,
        List.of(coverage()),
        List.of(),
        SampleCase.FIRST,
        "");
  }

  private SampleCoverage coverage() {
    var coverage =
        SampleCoverage.of(
                series.issuer(),
                series.symbol(),
                Integer.toString(number),
                series.branch(),
                series.qualifiedFrom(birthDate))
            .with(papers().toArray(SampleCertificate[]::new));
    return series.dependant() ? coverage.familyOf("見本　世帯主") : coverage;
  }

  private List<SampleCertificate> papers() {
    var papers = new ArrayList<SampleCertificate>();
    var from = later(series.qualifiedFrom(birthDate), Papers.LAST_AUGUST);
    if (series.elderly()) {
      papers.add(SampleCertificate.insuredCard(ratio, from, Papers.THIS_JULY));
    } else if (birthDate.plusYears(70).isBefore(SampleNation.DAY)) {
      papers.add(Papers.recipient(Math.max(ratio, 20)));
    }
    limit()
        .map(category -> SampleCertificate.limit(category, from, Papers.THIS_JULY))
        .ifPresent(papers::add);
    return papers;
  }

  /** Every second has asked for a limit certificate. */
  private Optional<String> limit() {
    if (index / CardSeries.ALL.size() % 2 == 1) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ratio) {
          case 10 -> series.elderly() ? "B10" : "A03";
          case 20 -> series.elderly() ? "B09" : "A04";
          default -> series.elderly() ? "B03" : "A02";
        });
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "GeneratedPerson[***]";
  }
}
