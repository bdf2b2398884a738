package jp.kyotaku.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * 見本の国. Built around the rehearsal day; everything in it is fiction. Those whom the walks and most
 * tests meet are named here, all others in the class of their case.
 */
public final class SampleNation {

  /** The moment at which a rehearsal starts, Japan time. */
  public static final LocalDateTime REHEARSAL_START = LocalDateTime.of(2024, 6, 3, 9, 0);

  /** The day on which a rehearsal starts. */
  public static final LocalDate DAY = REHEARSAL_START.toLocalDate();

  public static final SampleInstitution HIDAMARI = SampleInstitutions.HIDAMARI;
  public static final SampleInstitution KOMOREBI = SampleInstitutions.KOMOREBI;

  public static final SamplePerson HARU = FirstPeople.HARU;
  public static final SamplePerson KENICHI = FirstPeople.KENICHI;
  public static final SamplePerson SAKURA = FirstPeople.SAKURA;
  public static final SamplePerson SHOZO = CardPeople.SHOZO;
  public static final SamplePerson YOSHIKO = CardPeople.YOSHIKO;
  public static final SamplePerson KAZUO = CardPeople.KAZUO;
  public static final SamplePerson JIRO = InsurancePeople.JIRO;
  public static final SamplePerson TOME = CardPeople.TOME;

  private SampleNation() {}

  public static List<SampleInstitution> institutions() {
    return SampleInstitutions.all();
  }

  public static List<SampleInsurer> insurers() {
    return SampleInsurers.all();
  }

  /** In the order of the groups. */
  public static List<SamplePerson> people() {
    return Stream.of(
            FirstPeople.all(),
            CardPeople.all(),
            AgePeople.all(),
            RatioPeople.all(),
            LimitPeople.all(),
            DiseasePeople.all(),
            InsurancePeople.all(),
            MedicalAidPeople.all(),
            NamePeople.all())
        .flatMap(List::stream)
        .toList();
  }
}
