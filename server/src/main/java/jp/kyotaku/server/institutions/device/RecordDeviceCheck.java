package jp.kyotaku.server.institutions.device;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * チェックリストを記録する (M02, R-267). A run with something missing is recorded too, and counts: what is not
 * so keeps the device from being used until it is.
 */
@Component
public class RecordDeviceCheck {

  private final DeviceStore devices;
  private final DeviceEvents events;
  private final BusinessClock clock;

  RecordDeviceCheck(DeviceStore devices, DeviceEvents events, BusinessClock clock) {
    this.devices = devices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * On the business day of now.
   *
   * @param run of the form: the same again is the same run
   */
  @Transactional
  public DeviceCheck record(
      UUID run,
      InstitutionCode institution,
      UUID device,
      String person,
      Set<CheckItem> ticked,
      String userId) {
    var check = new DeviceCheck(clock.today(), person, ticked);
    boolean isNew =
        devices
            .lock(institution, device)
            .filter(known -> known.revokedAt().isEmpty())
            .filter(known -> devices.insertCheck(run, known.id(), check, userId, clock.instant()))
            .isPresent();
    if (isNew) {
      noted(check, institution, device, userId);
    }
    return check;
  }

  private void noted(DeviceCheck check, InstitutionCode institution, UUID device, String userId) {
    events.record(
        events
            .event(EventKind.DEVICE_CHECKED, institution, device, userId)
            .with("on", check.on().toString())
            .with("ticked", inOneLine(check.ticked()))
            .with("passed", check.passed() ? "yes" : "no")
            .naming("person", check.person()));
  }

  private static String inOneLine(Set<CheckItem> items) {
    return items.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }
}
