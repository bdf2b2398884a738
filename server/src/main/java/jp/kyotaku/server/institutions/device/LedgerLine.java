package jp.kyotaku.server.institutions.device;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 台帳の一行とその日の状態
 *
 * @param checkBy the last day before the checklist is due again
 */
public record LedgerLine(Device device, DeviceStatus status, Optional<LocalDate> checkBy) {

  static LedgerLine on(LocalDate day, Device device, int checkIntervalDays) {
    return new LedgerLine(
        device,
        DeviceStatus.of(device, day, checkIntervalDays),
        device.lastCheck().map(check -> check.until(checkIntervalDays)));
  }
}
