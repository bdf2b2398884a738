package jp.kyotaku.server.terminal.web;

import java.util.Map;
import org.springframework.util.MultiValueMap;

/** 保険証・処方箋で確認の入力 (T04), as typed: kept as it is when something has to be corrected. */
record CardDataForm(
    String id,
    String insurer,
    String symbol,
    String number,
    String branch,
    String birthDate,
    String day,
    String ground,
    String limit) {

  static CardDataForm empty(String id, String today) {
    return new CardDataForm(id, "", "", "", "", "", today, "", "");
  }

  static CardDataForm of(MultiValueMap<String, String> sent) {
    Map<String, String> first = sent.toSingleValueMap();
    return new CardDataForm(
        first.getOrDefault("id", ""),
        first.getOrDefault("insurer", ""),
        first.getOrDefault("symbol", ""),
        first.getOrDefault("number", ""),
        first.getOrDefault("branch", ""),
        first.getOrDefault("birthDate", ""),
        first.getOrDefault("day", ""),
        first.getOrDefault("ground", ""),
        first.getOrDefault("limit", ""));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "CardDataForm[***]";
  }
}
