package jp.kyotaku.server.reception;

import java.util.UUID;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.institutions.device.AtDevice;

/**
 * 職員の端末での受付: on which device it began, and who of the staff began it.
 *
 * @param staff user id of the account
 */
public record StaffedDevice(UUID id, String staff, WayOfIdentity way) {

  static StaffedDevice of(AtDevice.InUse at, WayOfIdentity way) {
    return new StaffedDevice(at.device().id(), at.operator().userId(), way);
  }

  /** The event says where it happened, and who was there. */
  Event on(Event event) {
    return event.with("device", id.toString()).with("way", way.name()).by(staff);
  }

  /** Who works there is personal data too. */
  @Override
  public String toString() {
    return "StaffedDevice[" + id + ", " + way + "]";
  }
}
