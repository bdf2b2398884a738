package jp.kyotaku.server.reception.web;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** ふりがな: readings for the hard words of texts that come from code. */
@Component("furigana")
class Furigana {

  private static final Map<String, String> READINGS =
      Map.ofEntries(
          Map.entry("暗証番号", "あんしょうばんごう"),
          Map.entry("認証局", "にんしょうきょく"),
          Map.entry("利用者証明用", "りようしゃしょうめいよう"),
          Map.entry("電子証明書", "でんししょうめいしょ"),
          Map.entry("署名用", "しょめいよう"),
          Map.entry("署名", "しょめい"),
          Map.entry("失効", "しっこう"),
          Map.entry("更新", "こうしん"),
          Map.entry("窓口", "まどぐち"),
          Map.entry("市区町村", "しくちょうそん"),
          Map.entry("保険者", "ほけんしゃ"),
          Map.entry("健康保険証", "けんこうほけんしょう"),
          Map.entry("資格", "しかく"),
          Map.entry("二次元", "にじげん"),
          Map.entry("手術", "しゅじゅつ"),
          Map.entry("診療", "しんりょう"),
          Map.entry("薬剤", "やくざい"),
          Map.entry("処方", "しょほう"),
          Map.entry("調剤", "ちょうざい"),
          Map.entry("特定健診", "とくていけんしん"),
          Map.entry("後期高齢者健診", "こうきこうれいしゃけんしん"),
          Map.entry("血圧", "けつあつ"),
          Map.entry("限度額適用認定証", "げんどがくてきようにんていしょう"),
          Map.entry("限度額", "げんどがく"),
          Map.entry("自己負担", "じこふたん"),
          Map.entry("人工透析", "じんこうとうせき"),
          Map.entry("特定疾病療養受療証", "とくていしっぺいりょうようじゅりょうしょう"));

  /** The longer word first: 電子証明書 before 証明書. */
  private static final Pattern HARD_WORD =
      Pattern.compile(
          READINGS.keySet().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .collect(Collectors.joining("|")));

  /** The text as HTML: everything escaped, readings above the hard words. */
  public String in(String text) {
    return HARD_WORD.matcher(HtmlUtils.htmlEscape(text, "UTF-8")).replaceAll(Furigana::ruby);
  }

  private static String ruby(MatchResult word) {
    return "<ruby>%s<rp>（</rp><rt>%s</rt><rp>）</rp></ruby>"
        .formatted(word.group(), READINGS.get(word.group()));
  }
}
