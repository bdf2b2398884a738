package jp.kyotaku.server.insured;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 限度額適用認定証の版を読む */
@Component
public class LimitCertificates {

  private final LimitCertificateStore store;

  LimitCertificates(LimitCertificateStore store) {
    this.store = store;
  }

  /** By their ids; versions of anything else lack. */
  public Map<Long, Certificate.Limit> among(Collection<Long> versionIds) {
    return versionIds.isEmpty()
        ? Map.of()
        : store.among(versionIds).stream()
            .collect(Collectors.toMap(Certificate.Limit::id, limit -> limit));
  }
}
