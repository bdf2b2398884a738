package jp.kyotaku.server.rehearsal.web;

import jp.kyotaku.samples.SampleInstitution;

/**
 * 入口に並べる見本の機関
 *
 * @param note what this institution is there for; empty for those to try first
 */
record StationLine(String code, String name, String reception, String note, boolean connected) {

  static StationLine of(SampleInstitution station, String address) {
    return new StationLine(
        station.code().value(),
        station.name(),
        "/r/" + address,
        note(station),
        !station.optedOut());
  }

  private static String note(SampleInstitution station) {
    if (station.optedOut()) {
      return "みなし指定を受けないと届け出ている。受付も端末も、わけを示して断られる。";
    }
    if (!station.homeVisitOn()) {
      return "訪問診療等の機能を使っていない。受付のアドレスを開くと、そのことが示される。";
    }
    return station.billsHomeNursing() ? "在宅患者訪問看護・指導料を算定する。" : "";
  }
}
