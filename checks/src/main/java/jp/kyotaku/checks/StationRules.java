package jp.kyotaku.checks;

import java.time.YearMonth;
import java.util.Optional;
import jp.kyotaku.checks.NumberRegister.Station;
import jp.kyotaku.formats.receipt.StationRecord;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.Digits;

/** ステーション (HM; L1912, L3102, L4892). */
final class StationRules {

  private final CheckSettings settings;

  StationRules(CheckSettings settings) {
    this.settings = settings;
  }

  void head(StationRecord station, Findings findings) {
    String code = institutionCode(station);
    if (code.length() != 10 || !Digits.only(code)) {
      return;
    }
    if (settings.register().isEmpty()) {
      if (!CheckDigit.closes(code)) {
        findings.add(
            Rule.STATION_CHECK_DIGIT, station.line(), station.prefecture(), station.stationCode());
      }
      return;
    }
    Optional<Station> registered = registered(station);
    if (registered.isEmpty()) {
      findings.add(Rule.STATION_UNKNOWN, station.line());
    } else if (!Likeness.same(registered.get().name(), station.stationName())) {
      findings.add(Rule.STATION_NAME_REPLACED, station.line(), registered.get().name());
    }
  }

  void receipt(Facts facts, Findings findings) {
    YearMonth month = facts.month;
    if (facts.station == null || month == null) {
      return;
    }
    registered(facts.station)
        .filter(
            station ->
                month.isBefore(YearMonth.from(station.opened()))
                    || station.closed().map(YearMonth::from).filter(month::isAfter).isPresent())
        .ifPresent(_ -> findings.add(Rule.OUTSIDE_OPERATION, facts.line()));
  }

  private Optional<Station> registered(StationRecord station) {
    return settings.register().flatMap(register -> register.station(institutionCode(station)));
  }

  private static String institutionCode(StationRecord station) {
    return station.prefecture() + station.pointTable() + station.stationCode();
  }
}
