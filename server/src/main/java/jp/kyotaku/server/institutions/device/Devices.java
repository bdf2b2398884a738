package jp.kyotaku.server.institutions.device;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 端末台帳 (T20, T26) */
@Component
public class Devices {

  private final DeviceStore store;
  private final ActivationCodeStore codes;
  private final DeviceSettings settings;
  private final BusinessClock clock;

  Devices(
      DeviceStore store, ActivationCodeStore codes, DeviceSettings settings, BusinessClock clock) {
    this.store = store;
    this.codes = codes;
    this.settings = settings;
    this.clock = clock;
  }

  /** Newest first. */
  public List<LedgerLine> ledger(InstitutionCode institution) {
    return store.all(institution).stream().map(this::line).toList();
  }

  public Optional<LedgerLine> find(InstitutionCode institution, UUID id) {
    return store.find(institution, id).map(this::line);
  }

  /** Newest first. */
  public List<DeviceCheck> checks(Device device) {
    return store.checks(device.id());
  }

  /** Newest first. */
  public List<IssuedCode> codes(InstitutionCode institution) {
    return codes.all(institution);
  }

  /** チェックリストの間隔, in days, as it is today. */
  public int checkInterval() {
    return settings.checkIntervalOn(clock.today());
  }

  /**
   * Whether the device is still one of ours; it stays so until the transaction ends. For what a
   * device does through others, such as the card app.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean holdIfNotCutOff(UUID id) {
    return store.holdIfNotCutOff(id);
  }

  private LedgerLine line(Device device) {
    return LedgerLine.on(clock.today(), device, checkInterval());
  }
}
