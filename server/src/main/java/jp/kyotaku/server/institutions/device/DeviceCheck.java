package jp.kyotaku.server.institutions.device;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * チェックリストの一回
 *
 * @param person 確かめた責任者
 * @param ticked what was found to be so; the others were not
 */
public record DeviceCheck(LocalDate on, String person, Set<CheckItem> ticked) {

  public DeviceCheck {
    ticked = Set.copyOf(ticked);
  }

  /** Whether all five were ticked. */
  public boolean passed() {
    return missing().isEmpty();
  }

  public Set<CheckItem> missing() {
    var missing = EnumSet.allOf(CheckItem.class);
    missing.removeAll(ticked);
    return missing;
  }

  /** The last day on which this run still counts. */
  public LocalDate until(int intervalDays) {
    return on.plusDays(intervalDays);
  }

  boolean opensOn(LocalDate day, int intervalDays) {
    return passed() && !day.isAfter(until(intervalDays));
  }

  /** Who works there is personal data too. */
  @Override
  public String toString() {
    return "DeviceCheck[" + on + ", " + ticked.size() + ", ***]";
  }
}
