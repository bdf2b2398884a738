package jp.kyotaku.server.institutions.device;

import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 紛失した端末を使えなくする: at once and for good; its sign-in and its open codes end with it. */
@Component
public class CutOffDevice {

  private final DeviceStore devices;
  private final StaffSessionStore sessions;
  private final IssueActivationCode codes;
  private final DeviceEvents events;
  private final BusinessClock clock;

  CutOffDevice(
      DeviceStore devices,
      StaffSessionStore sessions,
      IssueActivationCode codes,
      DeviceEvents events,
      BusinessClock clock) {
    this.devices = devices;
    this.sessions = sessions;
    this.codes = codes;
    this.events = events;
    this.clock = clock;
  }

  /** Asking twice does it once. */
  @Transactional
  public void cutOff(InstitutionCode institution, UUID id, DeviceEnd end, String userId) {
    devices
        .lock(institution, id)
        .filter(device -> devices.cutOff(id, end, userId, clock.instant()))
        .ifPresent(device -> ended(device, end, userId));
  }

  private void ended(Device device, DeviceEnd end, String userId) {
    sessions.close(device.id());
    codes.revokeOpen(device, userId);
    events.record(
        events
            .event(EventKind.DEVICE_CUT_OFF, device.institution(), device.id(), userId)
            .with("reason", end.name()));
  }
}
