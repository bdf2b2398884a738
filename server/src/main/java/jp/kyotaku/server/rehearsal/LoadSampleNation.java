package jp.kyotaku.server.rehearsal;

import jp.kyotaku.samples.SampleFile;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleInsurer;
import jp.kyotaku.samples.SampleInsurers;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionKind;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.insured.load.InsurerKind;
import jp.kyotaku.server.insured.load.Insurers;
import jp.kyotaku.server.insured.load.LoadListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 見本の国を読み込む, by the files of its insurers. Repeating it changes nothing. */
@Component
@InRehearsal
class LoadSampleNation {

  private final RegisterInstitution registerInstitution;
  private final ReceptionAddresses addresses;
  private final Accounts accounts;
  private final Insurers insurers;
  private final LoadSampleFile loadSampleFile;

  LoadSampleNation(
      RegisterInstitution registerInstitution,
      ReceptionAddresses addresses,
      Accounts accounts,
      Insurers insurers,
      LoadSampleFile loadSampleFile) {
    this.registerInstitution = registerInstitution;
    this.addresses = addresses;
    this.accounts = accounts;
    this.insurers = insurers;
    this.loadSampleFile = loadSampleFile;
  }

  @Transactional
  void load() {
    SampleInstitutions.all().forEach(this::open);
    SampleInsurers.all().forEach(this::register);
    for (SampleFile file : SampleFile.values()) {
      load(file);
    }
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

  private void register(SampleInsurer sample) {
    insurers.register(
        sample.number().value(),
        sample.name(),
        switch (sample.kind()) {
          case INSURER -> InsurerKind.INSURER;
          case WELFARE_OFFICE -> InsurerKind.WELFARE_OFFICE;
        });
  }

  private void load(SampleFile file) {
    loadSampleFile.load("見本の国", file, SampleNation.people().stream(), LoadListener.QUIET);
  }
}
