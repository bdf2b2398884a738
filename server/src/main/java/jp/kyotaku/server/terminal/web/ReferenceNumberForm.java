package jp.kyotaku.server.terminal.web;

import java.util.Map;
import org.springframework.util.MultiValueMap;

/** 照会番号登録の入力 (T09), as typed: kept as it is when something has to be corrected. */
record ReferenceNumberForm(
    String reference, String insurer, String symbol, String number, String branch) {

  static ReferenceNumberForm empty() {
    return new ReferenceNumberForm("", "", "", "", "");
  }

  static ReferenceNumberForm of(MultiValueMap<String, String> sent) {
    Map<String, String> first = sent.toSingleValueMap();
    return new ReferenceNumberForm(
        first.getOrDefault("reference", ""),
        first.getOrDefault("insurer", ""),
        first.getOrDefault("symbol", ""),
        first.getOrDefault("number", ""),
        first.getOrDefault("branch", ""));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ReferenceNumberForm[***]";
  }
}
