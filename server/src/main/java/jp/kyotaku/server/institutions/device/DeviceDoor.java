package jp.kyotaku.server.institutions.device;

import java.util.Optional;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** アプリの入口: asked anew for every request, so that a lost device is outside at once. */
@Component
public class DeviceDoor {

  private final DeviceStore devices;
  private final StaffSessionStore sessions;
  private final DeviceSettings settings;
  private final BusinessClock clock;

  DeviceDoor(
      DeviceStore devices,
      StaffSessionStore sessions,
      DeviceSettings settings,
      BusinessClock clock) {
    this.devices = devices;
    this.sessions = sessions;
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional
  public AtDevice who(Optional<DeviceKey> device, Optional<DeviceKey> staff) {
    return device
        .flatMap(devices::byKey)
        .map(known -> with(known, staff))
        .orElseGet(AtDevice.Stranger::new);
  }

  private AtDevice with(Device device, Optional<DeviceKey> staff) {
    var status = status(device);
    return switch (status) {
      case REGISTERED -> new AtDevice.Stranger();
      case REVOKED -> new AtDevice.CutOff(device);
      case ACTIVATED, SUSPENDED ->
          staff
              .flatMap(key -> signedIn(device, key))
              .<AtDevice>map(
                  operator ->
                      new AtDevice.InUse(device, operator, status == DeviceStatus.ACTIVATED))
              .orElseGet(() -> new AtDevice.Locked(device));
    };
  }

  private Optional<Operator> signedIn(Device device, DeviceKey staff) {
    var now = clock.realInstant();
    return sessions.touch(device.id(), staff, now.minus(settings.inactivity()), now);
  }

  private DeviceStatus status(Device device) {
    var today = clock.today();
    return DeviceStatus.of(device, today, settings.checkIntervalOn(today));
  }
}
