package jp.kyotaku.server.institutions.device;

import java.time.LocalDate;

/**
 * 端末の状態 (requirements 3.11): derived on the day, so that nothing has to be switched when a day
 * passes.
 */
public enum DeviceStatus {
  /** Waits for its activation code to be entered. */
  REGISTERED("コード待ち"),
  ACTIVATED("使える"),
  /** No run of the checklist, one that found something missing, or one too long ago. */
  SUSPENDED("チェックリスト待ち"),
  /** For good; at once. */
  REVOKED("使用停止");

  private final String label;

  DeviceStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static DeviceStatus of(Device device, LocalDate day, int checkIntervalDays) {
    if (device.revokedAt().isPresent()) {
      return REVOKED;
    }
    if (device.activatedAt().isEmpty()) {
      return REGISTERED;
    }
    return device.lastCheck().filter(check -> check.opensOn(day, checkIntervalDays)).isPresent()
        ? ACTIVATED
        : SUSPENDED;
  }
}
