package jp.kyotaku.server.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 電子証明書の更新のお知らせを探す: by the certificate that was shown at the registration. */
@Component
public class RenewalNotices {

  private final VerificationStore store;
  private final Authorities authorities;

  RenewalNotices(VerificationStore store, Authorities authorities) {
    this.store = store;
    this.authorities = authorities;
  }

  public Optional<RenewalNotice> on(LocalDate day, UUID verification) {
    return Optional.ofNullable(on(day, List.of(verification)).get(verification));
  }

  /** By verification; who needs none has none. One statement for all of them. */
  public Map<UUID, RenewalNotice> on(LocalDate day, Collection<UUID> verifications) {
    var terms = authorities.termsOn(day);
    var notices = new HashMap<UUID, RenewalNotice>();
    store
        .lives(verifications)
        .forEach(
            (verification, life) ->
                RenewalNotice.on(day, life, terms)
                    .ifPresent(notice -> notices.put(verification, notice)));
    return notices;
  }
}
