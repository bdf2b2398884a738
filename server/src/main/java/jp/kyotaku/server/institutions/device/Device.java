package jp.kyotaku.server.institutions.device;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 端末台帳の一行 (R-266, T26)
 *
 * @param facts what the administrator wrote about it
 * @param activatedAt since when its key is on it; empty until an activation code was used
 * @param lastCheck the newest run of the checklist
 */
public record Device(
    UUID id,
    InstitutionCode institution,
    Facts facts,
    Instant registeredAt,
    Optional<Instant> activatedAt,
    Optional<Instant> revokedAt,
    Optional<DeviceEnd> end,
    Optional<DeviceCheck> lastCheck) {

  /**
   * 端末について書かれたこと
   *
   * @param system OSとその版
   * @param holder 使う人
   */
  public record Facts(
      String name, DeviceKind kind, DeviceOwner owner, String system, String holder) {

    /** Who works there is personal data too. */
    @Override
    public String toString() {
      return "Facts[" + kind + ", " + owner + ", ***]";
    }
  }

  public String name() {
    return facts.name();
  }
}
