package jp.kyotaku.server.inquiry;

import java.util.LinkedHashMap;
import java.util.Map;

/** 根拠の名前: of the law's grounds and of those without a card, by their codes. */
public final class GroundLabels {

  private GroundLabels() {}

  /** In the order in which they are offered. */
  public static Map<String, String> all() {
    var labels = new LinkedHashMap<String, String>();
    for (LegalGround ground : LegalGround.values()) {
      labels.put(ground.name(), ground.label());
    }
    for (FallbackGround ground : FallbackGround.values()) {
      labels.put(ground.name(), ground.label());
    }
    return labels;
  }

  static String of(String code) {
    return all().getOrDefault(code, "");
  }
}
