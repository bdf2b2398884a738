package jp.kyotaku.server.terminal.web;

import java.util.Map;
import java.util.Optional;
import jp.kyotaku.server.inquiry.FallbackGround;
import org.springframework.util.MultiValueMap;

/** カードが使えないときの確認の入力, as typed: kept as it is when something has to be corrected. */
record FallbackForm(
    String id,
    String ground,
    String trouble,
    String day,
    String kana,
    String birthDate,
    String insurer,
    String symbol,
    String number,
    String branch,
    String share,
    String kind,
    String insurerName,
    String employer,
    String address,
    String contact,
    String contactedOn,
    String reason) {

  static FallbackForm empty(String id, FallbackGround ground, String today) {
    return of(Map.of("id", id, "ground", ground.name(), "day", today));
  }

  static FallbackForm of(MultiValueMap<String, String> sent) {
    return of(sent.toSingleValueMap());
  }

  private static FallbackForm of(Map<String, String> sent) {
    return new FallbackForm(
        sent.getOrDefault("id", ""),
        sent.getOrDefault("ground", ""),
        sent.getOrDefault("trouble", ""),
        sent.getOrDefault("day", ""),
        sent.getOrDefault("kana", ""),
        sent.getOrDefault("birthDate", ""),
        sent.getOrDefault("insurer", ""),
        sent.getOrDefault("symbol", ""),
        sent.getOrDefault("number", ""),
        sent.getOrDefault("branch", ""),
        sent.getOrDefault("share", ""),
        sent.getOrDefault("kind", ""),
        sent.getOrDefault("insurerName", ""),
        sent.getOrDefault("employer", ""),
        sent.getOrDefault("address", ""),
        sent.getOrDefault("contact", ""),
        sent.getOrDefault("contactedOn", ""),
        sent.getOrDefault("reason", ""));
  }

  public String dayInWords() {
    return InWords.typedDate(day);
  }

  public String birthDateInWords() {
    return InWords.typedDate(birthDate);
  }

  Optional<FallbackGround> chosen() {
    return Named.find(FallbackGround.values(), ground);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "FallbackForm[***]";
  }
}
