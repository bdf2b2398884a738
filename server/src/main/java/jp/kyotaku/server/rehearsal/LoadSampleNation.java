package jp.kyotaku.server.rehearsal;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.code.Sex;
import jp.kyotaku.samples.SampleCoverage;
import jp.kyotaku.samples.SampleCertificate.Kind;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionKind;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Certificates;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Person;
import jp.kyotaku.server.insured.RegisterPerson;
import jp.kyotaku.server.insured.Term;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 見本の国を読み込む. Repeating it changes nothing. */
@Component
@InRehearsal
class LoadSampleNation {

  /** The database gives the real one. */
  private static final long NO_ID_YET = 0;

  private final RegisterInstitution registerInstitution;
  private final ReceptionAddresses addresses;
  private final Accounts accounts;
  private final RegisterPerson registerPerson;

  LoadSampleNation(
      RegisterInstitution registerInstitution,
      ReceptionAddresses addresses,
      Accounts accounts,
      RegisterPerson registerPerson) {
    this.registerInstitution = registerInstitution;
    this.addresses = addresses;
    this.accounts = accounts;
    this.registerPerson = registerPerson;
  }

  /**
   * @param issuer the name of the authority that issued the sample cards
   */
  @Transactional
  void load(String issuer) {
    SampleInstitutions.all().forEach(this::open);
    SampleNation.people().stream()
        .filter(person -> person.card().registered())
        .forEach(person -> register(person, issuer));
  }

  /** An institution that is there keeps its settings. */
  private void open(SampleInstitution sample) {
    registerInstitution.register(institution(sample));
    addresses.of(sample.code());
    for (SampleAccount account : SampleAccount.all()) {
      accounts.add(
          sample.code(),
          account.userId(),
          account.displayName(),
          account.role(),
          account.password());
    }
  }

  private static Institution institution(SampleInstitution sample) {
    return new Institution(
        sample.code(),
        sample.name(),
        InstitutionKind.valueOf(sample.kind().name()),
        sample.deemedDesignated(),
        sample.optedOut(),
        sample.billsHomeNursing(),
        InstitutionSettings.usingAllItems(sample.homeVisitOn(), false));
  }

  private void register(SamplePerson sample, String issuer) {
    registerPerson.register(sample.linkageKey(), coverage(sample), issuer, sample.card().serial());
  }

  private static Person person(SamplePerson sample) {
    return new Person(
        NO_ID_YET,
        sample.name(),
        Optional.empty(),
        Coded.find(Sex.values(), sample.sex()).orElseThrow(),
        Optional.empty(),
        sample.birthDate(),
        Optional.of(sample.postalCode()),
        Optional.of(sample.address()));
  }

  private static Coverage coverage(SamplePerson sample) {
    SampleCoverage coverage = sample.coverage();
    return new Coverage(
        NO_ID_YET,
        NO_ID_YET,
        person(sample),
        coverage.insurer(),
        coverage.insurerName(),
        coverage.cardClassification(),
        coverage.insuredId(),
        coverage.dependant(),
        coverage.qualifiedFrom(),
        coverage.disqualifiedOn(),
        Optional.empty(),
        Optional.empty(),
        certificates(coverage),
        List.of());
  }

  private static Certificates certificates(SampleCoverage coverage) {
    var term = new Term(coverage.qualifiedFrom(), Optional.empty());
    return new Certificates(
        coverage
            .copayPercent()
            .map(
                percent ->
                    new Certificate.InsuredCard(
                        NO_ID_YET, Optional.empty(), term, Optional.of(ratio(percent)))),
        Optional.empty(),
        coverage
            .certificate(Kind.LIMIT)
            .map(
                paper ->
                    new Certificate.Limit(
                        NO_ID_YET,
                        Optional.empty(),
                        paper.category(),
                        Optional.empty(),
                        new Term(paper.validFrom(), Optional.empty()),
                        Optional.empty())),
        List.of());
  }

  private static CopayRatio ratio(int percent) {
    return Coded.find(CopayRatio.values(), "%03d".formatted(percent)).orElseThrow();
  }
}
