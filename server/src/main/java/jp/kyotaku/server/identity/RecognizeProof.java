package jp.kyotaku.server.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** 同じ証明と見分ける: the card app that made a signature can show it again; nobody else has seen it. */
@Component
public class RecognizeProof {

  private final VerificationStore store;

  RecognizeProof(VerificationStore store) {
    this.store = store;
  }

  /** Whether this very signature proved it, with this certificate. */
  public boolean isProvedBy(UUID verification, byte[] certificate, byte[] signature) {
    return store.isProvedBy(verification, certificate, signature);
  }
}
