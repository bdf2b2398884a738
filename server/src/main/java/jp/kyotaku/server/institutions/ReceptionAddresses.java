package jp.kyotaku.server.institutions;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 医療機関別URL取得・変更 (T19, R-043 to R-045) */
@Component
public class ReceptionAddresses {

  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final BusinessClock clock;
  private Optional<AddressSeal> seal = Optional.empty();

  ReceptionAddresses(JdbcClient jdbc, Institutions institutions, BusinessClock clock) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
  }

  /** The institution's address; the first call issues it. */
  @Transactional
  public String of(InstitutionCode code) {
    int generation = currentGeneration(code).orElseGet(() -> issueFirst(code));
    return seal().seal(new AddressSeal.Contents(code, generation));
  }

  public AddressReading read(String address) {
    return seal().open(address).map(this::judged).orElseGet(AddressReading.Unknown::new);
  }

  private AddressReading judged(AddressSeal.Contents contents) {
    var institution = institutions.find(contents.code());
    if (institution.isEmpty()) {
      return new AddressReading.Unknown();
    }
    if (!currentGeneration(contents.code()).equals(Optional.of(contents.generation()))) {
      return new AddressReading.Retired();
    }
    return institution.get().homeVisitOn()
        ? new AddressReading.Current(institution.get())
        : new AddressReading.SwitchedOff();
  }

  private Optional<Integer> currentGeneration(InstitutionCode code) {
    return jdbc.sql(
            """
            SELECT generation FROM institutions.reception_address
            WHERE institution_code = ? AND retired_at IS NULL
            """)
        .param(code.value())
        .query(Integer.class)
        .optional();
  }

  private int issueFirst(InstitutionCode code) {
    jdbc.sql(
            """
            INSERT INTO institutions.reception_address (institution_code, generation, issued_at)
            VALUES (?, 1, ?) ON CONFLICT DO NOTHING
            """)
        .params(code.value(), Timestamp.from(clock.instant()))
        .update();
    return 1;
  }

  private synchronized AddressSeal seal() {
    if (seal.isEmpty()) {
      seal = Optional.of(keptSeal());
    }
    return seal.get();
  }

  private AddressSeal keptSeal() {
    var fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql(
            "INSERT INTO institutions.address_key (key_id, aes_key) VALUES (1, ?) ON CONFLICT DO NOTHING")
        .param(fresh)
        .update();
    byte[] key =
        jdbc.sql("SELECT aes_key FROM institutions.address_key WHERE key_id = 1")
            .query(byte[].class)
            .single();
    return new AddressSeal((byte) 1, new SecretKeySpec(key, "AES"));
  }
}
