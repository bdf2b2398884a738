package jp.kyotaku.server.reception.web;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** ふりがな: readings for the hard words of texts that come from code. */
final class Furigana {

  private static final Map<String, String> READINGS =
      Map.ofEntries(
          Map.entry("暗証", "あんしょう"),
          Map.entry("番号", "ばんごう"),
          Map.entry("認証局", "にんしょうきょく"),
          Map.entry("利用者", "りようしゃ"),
          Map.entry("電子", "でんし"),
          Map.entry("証明書", "しょうめいしょ"),
          Map.entry("証明用", "しょうめいよう"),
          Map.entry("署名用", "しょめいよう"),
          Map.entry("署名", "しょめい"),
          Map.entry("失効", "しっこう"),
          Map.entry("更新", "こうしん"),
          Map.entry("窓口", "まどぐち"),
          Map.entry("市区町村", "しくちょうそん"),
          Map.entry("保険者", "ほけんしゃ"),
          Map.entry("健康", "けんこう"),
          Map.entry("保険証", "ほけんしょう"),
          Map.entry("資格", "しかく"),
          Map.entry("二次元", "にじげん"),
          Map.entry("手術", "しゅじゅつ"),
          Map.entry("診療", "しんりょう"),
          Map.entry("薬剤", "やくざい"),
          Map.entry("処方", "しょほう"),
          Map.entry("処方箋", "しょほうせん"),
          Map.entry("調剤", "ちょうざい"),
          Map.entry("特定", "とくてい"),
          Map.entry("健診", "けんしん"),
          Map.entry("後期", "こうき"),
          Map.entry("高齢者", "こうれいしゃ"),
          Map.entry("血圧", "けつあつ"),
          Map.entry("適用", "てきよう"),
          Map.entry("認定証", "にんていしょう"),
          Map.entry("限度額", "げんどがく"),
          Map.entry("自己", "じこ"),
          Map.entry("負担", "ふたん"),
          Map.entry("透析", "とうせき"),
          Map.entry("疾病", "しっぺい"),
          Map.entry("療養", "りょうよう"),
          Map.entry("受療証", "じゅりょうしょう"));

  /** The longer word first: 署名用 before 署名. */
  private static final String ANY_WORD =
      READINGS.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern HARD_WORD = Pattern.compile(ANY_WORD);

  /** Words that stand side by side are one: two rubies would leave a gap between them. */
  private static final Pattern COMPOUND = Pattern.compile(ANY_WORD + "+");

  private Furigana() {}

  /** The text as HTML: everything escaped, readings above the hard words. */
  static String in(String text) {
    return COMPOUND.matcher(HtmlUtils.htmlEscape(text, "UTF-8")).replaceAll(Furigana::ruby);
  }

  private static String ruby(MatchResult compound) {
    String reading =
        HARD_WORD
            .matcher(compound.group())
            .replaceAll(word -> READINGS.getOrDefault(word.group(), ""));
    return "<ruby>%s<rp>（</rp><rt>%s</rt><rp>）</rp></ruby>".formatted(compound.group(), reading);
  }
}
