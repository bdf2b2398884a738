package jp.kyotaku.server.institutions.device;

import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * アクティベーションコードを発行・取り消す (T20, R-084, R-091). A device has one open code at most: a new one takes the
 * place of the old, so that the code that was shown last is the one that works.
 */
@Component
public class IssueActivationCode {

  private final DeviceStore devices;
  private final ActivationCodeStore codes;
  private final DeviceSettings settings;
  private final DeviceEvents events;
  private final BusinessClock clock;

  IssueActivationCode(
      DeviceStore devices,
      ActivationCodeStore codes,
      DeviceSettings settings,
      DeviceEvents events,
      BusinessClock clock) {
    this.devices = devices;
    this.codes = codes;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** Registers the device and issues its first code; the same id again is the same device. */
  @Transactional
  public Optional<ActivationCode.Issued> register(
      UUID id, InstitutionCode institution, Device.Facts facts, String userId) {
    if (devices.insert(id, institution, facts, userId, clock.instant())) {
      events.record(
          events
              .event(EventKind.DEVICE_REGISTERED, institution, id, userId)
              .with("kind", facts.kind().name())
              .with("owner", facts.owner().name())
              .naming("holder", facts.holder()));
    }
    return issue(institution, id, userId);
  }

  /** Empty where there is no such device, or it is cut off. */
  @Transactional
  public Optional<ActivationCode.Issued> issue(
      InstitutionCode institution, UUID device, String userId) {
    return devices
        .lock(institution, device)
        .filter(known -> known.revokedAt().isEmpty())
        .map(known -> issued(known, userId));
  }

  @Transactional
  public void revoke(InstitutionCode institution, UUID code, String userId) {
    codes
        .revoke(institution, code, userId, clock.instant())
        .ifPresent(device -> recordRevoked(institution, device, code, userId));
  }

  private ActivationCode.Issued issued(Device device, String userId) {
    revokeOpen(device, userId);
    var code = ActivationCode.fresh();
    var now = clock.instant();
    var row =
        new IssuedCode(
            UUID.randomUUID(),
            device.id(),
            now,
            userId,
            now.plus(settings.codeLife()),
            Optional.empty(),
            Optional.empty());
    codes.insert(device.institution(), row, code.hash(device.institution()));
    events.record(
        events
            .event(EventKind.ACTIVATION_CODE_ISSUED, device.institution(), device.id(), userId)
            .with("code", row.id().toString()));
    return new ActivationCode.Issued(device, code, row);
  }

  void revokeOpen(Device device, String userId) {
    codes
        .revokeOpen(device.id(), userId, clock.instant())
        .forEach(code -> recordRevoked(device.institution(), device.id(), code, userId));
  }

  private void recordRevoked(InstitutionCode institution, UUID device, UUID code, String userId) {
    events.record(
        events
            .event(EventKind.ACTIVATION_CODE_REVOKED, institution, device, userId)
            .with("code", code.toString()));
  }
}
