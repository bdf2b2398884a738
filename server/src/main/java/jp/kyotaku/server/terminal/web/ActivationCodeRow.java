package jp.kyotaku.server.terminal.web;

import java.time.Instant;
import java.util.UUID;
import jp.kyotaku.server.institutions.device.ActivationCode;
import jp.kyotaku.server.institutions.device.DeviceStatus;
import jp.kyotaku.server.institutions.device.IssuedCode;
import jp.kyotaku.server.institutions.device.LedgerLine;

/**
 * 発行したコードの一行 (T20)
 *
 * @param open it may still be used, and be revoked
 * @param again a new one may be issued for this device
 */
record ActivationCodeRow(
    UUID code,
    LedgerLine line,
    String issuedAt,
    String issuedBy,
    String expiresAt,
    ActivationCode.State state,
    boolean open,
    boolean again) {

  static ActivationCodeRow of(IssuedCode code, LedgerLine line, Instant now) {
    var state = code.stateAt(now);
    return new ActivationCodeRow(
        code.id(),
        line,
        InWords.moment(code.issuedAt()),
        code.issuedBy(),
        InWords.moment(code.expiresAt()),
        state,
        state == ActivationCode.State.ISSUED,
        line.status() != DeviceStatus.REVOKED);
  }
}
