package jp.kyotaku.server.terminal.web;

import java.util.Map;
import org.springframework.util.MultiValueMap;

/** 再照会の入力 (T05), as typed: kept as it is when something has to be corrected. */
record ReInquiryForm(
    String id,
    String category,
    String day,
    String reference,
    String insurer,
    String symbol,
    String number,
    String branch,
    String birthDate) {

  static ReInquiryForm empty(String id, String category, String today) {
    return new ReInquiryForm(id, category, today, "", "", "", "", "", "");
  }

  static ReInquiryForm of(MultiValueMap<String, String> sent) {
    Map<String, String> first = sent.toSingleValueMap();
    return new ReInquiryForm(
        first.getOrDefault("id", ""),
        first.getOrDefault("category", ""),
        first.getOrDefault("day", ""),
        first.getOrDefault("reference", ""),
        first.getOrDefault("insurer", ""),
        first.getOrDefault("symbol", ""),
        first.getOrDefault("number", ""),
        first.getOrDefault("branch", ""),
        first.getOrDefault("birthDate", ""));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ReInquiryForm[***]";
  }
}
