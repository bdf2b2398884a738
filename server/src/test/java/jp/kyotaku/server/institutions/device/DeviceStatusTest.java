package jp.kyotaku.server.institutions.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.device.DeviceSettings.CheckInterval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 端末の状態 (requirements 3.11, R-267) */
class DeviceStatusTest {

  private static final LocalDate CHECKED = LocalDate.of(2024, 6, 3);
  private static final String ALL = "UPDATED ANTIVIRUS LOCKED MANAGED TRAINED";

  @ParameterizedTest(name = "{0} {1} {2} {3}日後 → {4}")
  @CsvSource({
    "no,  no,  '',                                        0,  REGISTERED",
    "yes, no,  '',                                        0,  SUSPENDED",
    "yes, no,  UPDATED ANTIVIRUS LOCKED MANAGED TRAINED,  0,  ACTIVATED",
    "yes, no,  UPDATED ANTIVIRUS LOCKED MANAGED TRAINED,  89, ACTIVATED",
    "yes, no,  UPDATED ANTIVIRUS LOCKED MANAGED TRAINED,  90, ACTIVATED",
    "yes, no,  UPDATED ANTIVIRUS LOCKED MANAGED TRAINED,  91, SUSPENDED",
    "yes, no,  UPDATED ANTIVIRUS LOCKED MANAGED,          0,  SUSPENDED",
    "yes, yes, UPDATED ANTIVIRUS LOCKED MANAGED TRAINED,  0,  REVOKED",
    "no,  yes, '',                                        0,  REVOKED",
  })
  void 端末の状態は表のとおり(
      String activated, String cutOff, String ticked, int daysLater, DeviceStatus expected) {
    var device = device(activated.equals("yes"), cutOff.equals("yes"), check(ticked));
    assertThat(DeviceStatus.of(device, CHECKED.plusDays(daysLater), 90)).isEqualTo(expected);
  }

  @Property
  void 五つそろったチェックの日から間隔の日数のあいだだけ使える(
      @ForAll @IntRange(min = 0, max = 400) int daysLater,
      @ForAll @IntRange(min = 1, max = 365) int interval,
      @ForAll Set<CheckItem> ticked) {
    var device = device(true, false, Optional.of(new DeviceCheck(CHECKED, "見本　かんた", ticked)));
    boolean open = daysLater <= interval && ticked.size() == CheckItem.values().length;
    assertThat(DeviceStatus.of(device, CHECKED.plusDays(daysLater), interval))
        .isEqualTo(open ? DeviceStatus.ACTIVATED : DeviceStatus.SUSPENDED);
  }

  @Test
  void チェックの間隔は日付のある設定で_なければ90日() {
    var settings =
        List.of(
            new CheckInterval(LocalDate.of(2024, 7, 1), 30),
            new CheckInterval(LocalDate.of(2025, 4, 1), 60));
    assertThat(CheckInterval.on(LocalDate.of(2024, 6, 30), settings)).isEqualTo(90);
    assertThat(CheckInterval.on(LocalDate.of(2024, 7, 1), settings)).isEqualTo(30);
    assertThat(CheckInterval.on(LocalDate.of(2025, 4, 1), settings)).isEqualTo(60);
    assertThat(CheckInterval.on(LocalDate.of(2024, 6, 3), List.of())).isEqualTo(90);
  }

  @Test
  void 足りない項目は名を挙げられる() {
    var check = check(ALL.replace("LOCKED ", "")).orElseThrow();
    assertThat(check.passed()).isFalse();
    assertThat(check.missing()).isEqualTo(EnumSet.of(CheckItem.LOCKED));
  }

  private static Optional<DeviceCheck> check(String ticked) {
    if (ticked.isEmpty()) {
      return Optional.empty();
    }
    var items =
        Arrays.stream(ticked.split(" ")).map(CheckItem::valueOf).collect(Collectors.toSet());
    return Optional.of(new DeviceCheck(CHECKED, "見本　かんた", items));
  }

  private static Device device(boolean activated, boolean cutOff, Optional<DeviceCheck> check) {
    var at = Instant.parse("2024-06-03T00:00:00Z");
    return new Device(
        UUID.randomUUID(),
        new InstitutionCode("1360090011"),
        new Device.Facts("訪問用", DeviceKind.PHONE, DeviceOwner.FACILITY, "Android 14", "見本　いずみ"),
        at,
        activated ? Optional.of(at) : Optional.empty(),
        cutOff ? Optional.of(at) : Optional.empty(),
        cutOff ? Optional.of(DeviceEnd.LOST) : Optional.empty(),
        check);
  }
}
