package jp.kyotaku.mynaportal;

import java.time.Period;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.SampleNation;

/**
 * 見本のカードの券面 (M07): drawn, of nobody who lives. The same person looks the same each time; what
 * differs between people is taken from their key.
 *
 * @param seed what hair, skin and glasses are chosen by
 * @param sex 1 male, 2 female, 3 not set
 */
record CardFace(String name, String born, String validTo, int age, String sex, int seed) {

  private static final String[] SKIN = {"#f6d7bd", "#eec5a3", "#e3b48f"};
  private static final String[] HAIR = {"#1d1a18", "#2f2622", "#4a3729"};
  private static final String[] CLOTHES = {"#31558c", "#5d6b3a", "#7a3f52", "#4b4b57"};
  private static final String GREY = "#b9b9bd";
  private static final int GREY_FROM = 65;
  private static final int CHILD = 13;

  static CardFace of(SampleCardInHand card) {
    var person = card.person();
    return new CardFace(
        person.name().written(),
        Japan.dateInWords(person.birthDate()),
        Japan.dateInWords(card.card().validTo()),
        Period.between(person.birthDate(), SampleNation.DAY).getYears(),
        person.sex(),
        Math.floorMod(person.linkageKey().hashCode(), 997));
  }

  String svg() {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 404" font-family="sans-serif">
      <rect width="640" height="404" rx="26" fill="#f7e9ee"/>
      <rect x="8" y="8" width="624" height="388" rx="20" fill="none" stroke="#d8a9b8" stroke-width="3"/>
      <text x="34" y="56" font-size="26" font-weight="700" fill="#7a2b43">見本のカード（稽古用）</text>
      <text x="34" y="122" font-size="36" font-weight="700" fill="#1a1a1a">%s</text>
      <text x="34" y="186" font-size="20" fill="#4d4d4d">生年月日</text>
      <text x="34" y="216" font-size="20" fill="#1a1a1a">%s</text>
      <text x="34" y="270" font-size="20" fill="#4d4d4d">電子証明書の有効期限</text>
      <text x="34" y="300" font-size="20" fill="#1a1a1a">%s</text>
      <g transform="translate(420 96)">%s</g>
      <text x="34" y="372" font-size="18" fill="#7a2b43">本物のマイナンバーカードではありません。人物は架空で、絵です。</text>
    </svg>
    """
        .formatted(escaped(name), escaped(born), escaped(validTo), portrait());
  }

  private String portrait() {
    return """
    <rect width="180" height="230" rx="6" fill="#e7eef6"/>
    <path d="M14 230 q8 -58 76 -58 t76 58 z" fill="%s"/>
    %s
    <rect x="74" y="140" width="32" height="42" rx="12" fill="%s"/>
    <ellipse cx="90" cy="102" rx="%s" ry="56" fill="%s"/>
    %s
    <circle cx="71" cy="104" r="5" fill="#222"/><circle cx="109" cy="104" r="5" fill="#222"/>
    <path d="M60 92 q11 -7 22 0 M98 92 q11 -7 22 0" fill="none" stroke="%s" stroke-width="4"/>
    <path d="M90 106 q-6 15 3 16" fill="none" stroke="#9b6f54" stroke-width="3"/>
    <path d="M74 135 q16 %s 32 0" fill="none" stroke="#a5494b" stroke-width="4"/>
    %s%s
    """
        .formatted(
            one(CLOTHES, 7),
            longHair(),
            skin(),
            faceWidth(),
            skin(),
            fringe(),
            hair(),
            6 + seed % 8,
            wrinkles(),
            glasses());
  }

  private String skin() {
    return one(SKIN, 1);
  }

  private String hair() {
    return age >= GREY_FROM ? GREY : one(HAIR, 3);
  }

  private int faceWidth() {
    return age < CHILD ? 47 : 42 + seed % 5;
  }

  /** Behind the face. */
  private String longHair() {
    return sex.equals("1")
        ? ""
        : "<path d=\"M38 100 q-4 -68 52 -68 t52 68 q6 %d -8 %d l-88 0 q-14 -30 -8 -60 z\" fill=\"%s\"/>"
            .formatted(30 + seed % 20, 50 + seed % 20, hair());
  }

  private String fringe() {
    int parting = 60 + seed % 60;
    return """
    <path d="M46 98 q-6 -62 44 -62 t44 62 q-8 -28 -20 -32 L%d 58 q-36 4 -50 40 z" fill="%s"/>\
    """
        .formatted(parting, hair());
  }

  private String wrinkles() {
    return age < GREY_FROM
        ? ""
        : """
        <path d="M58 122 q-4 8 2 15 M122 122 q4 8 -2 15 M72 80 h36" fill="none" stroke="#b98d70" \
        stroke-width="2"/>\
        """;
  }

  private String glasses() {
    return seed % 3 != 0
        ? ""
        : """
        <g fill="none" stroke="#333" stroke-width="3"><circle cx="71" cy="104" r="16"/>\
        <circle cx="109" cy="104" r="16"/><path d="M87 102 h6 M55 102 l-10 -4 M125 102 l10 -4"/></g>\
        """;
  }

  private String one(String[] of, int step) {
    return of[seed / step % of.length];
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Whose card it is, is personal data, also of people who do not live. */
  @Override
  public String toString() {
    return "CardFace[***]";
  }
}
