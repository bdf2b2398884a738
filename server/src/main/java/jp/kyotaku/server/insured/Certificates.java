package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ある日に有効な証 (table 1.G.1)
 *
 * @param specificDiseases one of each disease
 */
public record Certificates(
    Optional<Certificate.InsuredCard> insuredCard,
    Optional<Certificate.ElderlyRecipient> elderlyRecipient,
    Optional<Certificate.Limit> limit,
    List<Certificate.SpecificDisease> specificDiseases) {

  public Certificates {
    specificDiseases = List.copyOf(specificDiseases);
  }

  public static Certificates none() {
    return new Certificates(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** Of each kind the one that holds on the day; where several do, the one that began last. */
  public static Certificates on(LocalDate day, Collection<? extends Certificate> certificates) {
    List<Certificate> holding =
        certificates.stream()
            .filter(certificate -> certificate.term().holdsOn(day))
            .sorted(Comparator.comparing(certificate -> certificate.term().from()))
            .<Certificate>map(certificate -> certificate)
            .toList();
    return new Certificates(
        last(holding, Certificate.InsuredCard.class),
        last(holding, Certificate.ElderlyRecipient.class),
        last(holding, Certificate.Limit.class),
        lastOfEachDisease(holding));
  }

  private static <C extends Certificate> Optional<C> last(
      List<Certificate> certificates, Class<C> kind) {
    return of(certificates, kind).reduce((_, later) -> later);
  }

  private static List<Certificate.SpecificDisease> lastOfEachDisease(
      List<Certificate> certificates) {
    return Stream.of("1", "2", "3")
        .flatMap(
            category ->
                of(certificates, Certificate.SpecificDisease.class)
                    .filter(disease -> disease.category().equals(category))
                    .reduce((_, later) -> later)
                    .stream())
        .toList();
  }

  private static <C extends Certificate> Stream<C> of(
      List<Certificate> certificates, Class<C> kind) {
    return certificates.stream().filter(kind::isInstance).map(kind::cast);
  }

  Stream<Certificate> all() {
    return Stream.of(
            insuredCard.stream(),
            elderlyRecipient.stream(),
            limit.stream(),
            specificDiseases.stream())
        .flatMap(certificate -> certificate);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Certificates[***]";
  }
}
