package jp.kyotaku.server.institutions;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 医療機関別URL (T19, R-043 to R-045) */
@Component
public class ReceptionAddresses {

  private final AddressStore store;
  private final AddressKeys keys;
  private final Institutions institutions;
  private final SettingsStore settings;
  private final BusinessClock clock;

  ReceptionAddresses(
      AddressStore store,
      AddressKeys keys,
      Institutions institutions,
      SettingsStore settings,
      BusinessClock clock) {
    this.store = store;
    this.keys = keys;
    this.institutions = institutions;
    this.settings = settings;
    this.clock = clock;
  }

  /** The institution's address; the first call issues it. */
  @Transactional
  public String of(InstitutionCode code) {
    return current(code).orElseGet(() -> issueFirst(code)).token();
  }

  /** Empty before the first one is issued. */
  @Transactional
  public Optional<ReceptionAddress> current(InstitutionCode code) {
    return store.current(code).map(generation -> address(code, generation));
  }

  public AddressReading read(String address) {
    return keys.open(address).map(this::judged).orElseGet(AddressReading.Unknown::new);
  }

  /** The next generation: what was current before opens no longer. */
  ReceptionAddress issueNext(InstitutionCode code) {
    var now = clock.instant();
    store.retire(code, now);
    int generation = store.nextNumber(code);
    var address = new ReceptionAddress(generation, sealed(code, generation), now);
    store.issue(code, address);
    return address;
  }

  private ReceptionAddress issueFirst(InstitutionCode code) {
    settings.lock(code);
    return current(code).orElseGet(() -> issueNext(code));
  }

  private AddressReading judged(AddressSeal.Contents contents) {
    var institution = institutions.find(contents.code());
    if (institution.isEmpty()) {
      return new AddressReading.Unknown();
    }
    boolean newest =
        store.current(contents.code()).filter(g -> g.number() == contents.generation()).isPresent();
    return newest ? judged(institution.get()) : new AddressReading.Retired();
  }

  private static AddressReading judged(Institution institution) {
    if (institution.optedOut()) {
      return new AddressReading.OptedOut();
    }
    return institution.settings().anyFunctionOn()
        ? new AddressReading.Current(institution)
        : new AddressReading.SwitchedOff();
  }

  private ReceptionAddress address(InstitutionCode code, AddressStore.Generation generation) {
    String token = generation.token().orElseGet(() -> sealedLate(code, generation.number()));
    return new ReceptionAddress(generation.number(), token, generation.issuedAt());
  }

  private String sealedLate(InstitutionCode code, int generation) {
    String token = sealed(code, generation);
    store.keepToken(code, generation, token);
    return token;
  }

  private String sealed(InstitutionCode code, int generation) {
    return keys.forNewAddresses().seal(new AddressSeal.Contents(code, generation));
  }
}
