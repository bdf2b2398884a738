package jp.kyotaku.formats.receipt;

import java.util.Locale;
import jp.kyotaku.formats.receipt.ClaimFinding.Origin;

/**
 * 形の誤り: what the specification table alone can find, with its code and its words. Codes L… are
 * those of the medical check list (the one for nursing is not public), K… are ours.
 */
enum Fault {
  FILE_EMPTY("K1000", Level.L1, "ファイルが空です。", "レセプトを書き出し直してください。"),
  FILE_UTF_16(
      "K1001", Level.L1, "文字コードが UTF-16 です。読むのをやめました。", "Shift_JIS（JIS X 0208-1983）で書き出してください。"),
  FILE_JIS(
      "K1022",
      Level.L1,
      "文字コードが JIS（ISO-2022-JP）です。読むのをやめました。",
      "Shift_JIS（JIS X 0208-1983）で書き出してください。"),
  FILE_EUC_JP(
      "K1023", Level.L1, "文字コードが EUC-JP のようです。読むのをやめました。", "Shift_JIS（JIS X 0208-1983）で書き出してください。"),
  FILE_ENCODING(
      "K1024",
      Level.L1,
      "Shift_JIS として読めない文字が多くあります。読むのをやめました。",
      "レセプトのファイルか確かめ、Shift_JIS（JIS X 0208-1983）で書き出してください。"),
  FILE_UTF_8(
      "K1002", Level.L1, "文字コードが UTF-8 です。", "Shift_JIS（JIS X 0208-1983）で書き出してください。ほかの行も同じです。"),
  BYTE_ORDER_MARK("K1003", Level.L1, "先頭に BOM（EF BB BF）があります。", "先頭の3バイトを取り除いてください。"),
  LINE_END("K1004", Level.L1, "行の終わりが %s です。", "すべての行の終わりを CR LF（0D 0A）にしてください。ほかの行は改めて挙げていません。"),
  LINE_END_MISSING("K1005", Level.L1, "行の終わりに CR LF がありません。", "行の終わりに CR LF（0D 0A）を入れてください。"),
  END_MARK_MISSING("K1006", Level.L1, "ファイルの終わりに EOF（1A）がありません。", "最後の CR LF の後に1バイト 1A を入れてください。"),
  END_MARK_INSIDE("K1007", Level.L1, "EOF（1A）の後に続きがあります。", "1A はファイルの最後に一つだけにしてください。"),
  LINE_TOO_LONG("K1008", Level.L2, "行が長すぎて、どのレコードでもありません。", "改行が抜けていないか確かめてください。"),
  LINE_ENDLESS("K1009", Level.L1, "行が終わりません。これより後は読んでいません。", "レセプトのファイルか、改行が入っているかを確かめてください。"),
  LINE_EMPTY("K1010", Level.L2, "空の行です。", "この行を取り除いてください。"),
  FOOT_MISSING("K1011", Level.L1, "%sがありません。", "最後の行に入れてください。途中で切れていないかも確かめてください。"),
  FOOT_NOT_LAST("K1012", Level.L1, "%s の後にレコードがあります。", "%1$s はファイルの最後に一つだけにしてください。"),
  RECORD_UNKNOWN("K1013", Level.L2, "知らないレコードです。", "%sこの行を取り除いてください。"),
  RECORD_OUT_OF_ORDER(
      "K1014",
      Level.L2,
      "レコードの順序が違います。",
      "HO KO SN JD MF GI IH HJ JS SY RJ TJ TZ KS CO KA の順にしてください。"),
  RECORD_TOO_MANY("K1015", Level.L2, "%sは%d件までです。", "余分なレコードを取り除いてください。"),
  RECORD_MISSING("K1016", Level.L2, "%sがありません。", "%2$sの次に加えてください。"),
  RECEIPT_HEAD_MISSING(
      "K1028",
      Level.L2,
      "この行の前に RE（レセプト共通レコード）がありません。",
      "ここから別のレセプトなら、この行の前に RE を加えてください。加えるまで、組み合わせの点検はしていません。"),
  RETURN_LINE("K1017", Level.L2, "返戻ファイルだけにある行です。", "再請求では取り除いてください（HH は HM、HG は GO に替える）。"),
  FINDINGS_TOO_MANY("K1018", Level.L48, "指摘が多いため、この先は挙げていません。", "挙げたものを直してから、もう一度点検してください。"),
  LINES_TOO_MANY(
      "K1019", Level.L1, "RE（レセプト共通レコード）のない行が続きます。これより後は読んでいません。", "レセプトのファイルか確かめてください。"),
  FILE_QUOTED("K1021", Level.L1, "項目が引用符（\"）で囲まれています。", "引用符を取り除いてください。ほかの行も同じです。"),
  RECEIPTS_TOO_MANY("K1020", Level.L1, "レセプトが999,999件を超えています。これより後は読んでいません。", "ファイルを分けてください。"),

  HEAD_MISSING("L1928", "最初の行が HM（訪問看護ステーション情報レコード）ではありません。", "最初の行に HM を入れてください。"),
  HEAD_TWICE("L1928", "HM（訪問看護ステーション情報レコード）が二つ以上あります。", "HM は最初の行だけにしてください。"),
  RECEIPT_MISSING("L1928", "レセプト（RE）が一件もありません。", "レセプトを加えてください。"),
  RECEIPT_NOT_FIRST("L1923", "HM の次が RE（レセプト共通レコード）ではありません。", "レセプトを RE から始めてください。"),

  ITEM_COUNT("L2542", "項目が%d個あります。このレコードは%d個です。", "カンマの数を確かめてください（省略する項目にもカンマが要ります）。"),
  ITEM_MISSING("L2541", "必ず記録する項目がありません。", "値を入れてください。"),
  ITEM_TOO_LONG("L2539", "%dバイトあります。最大は%dバイトです。", "最大バイト数に収めてください（全角は1文字2バイト）。"),
  ITEM_TOO_SHORT("L2553", "%dバイトしかありません。固定の項目で、%dバイトです。", "%3$sで記録してください。"),
  ITEM_MODE("L2543", "%sの項目に、それ以外の文字があります。", "%2$sにしてください。"),
  ITEM_CHARACTER("L2544", "使えない文字があります（%s）。", "次のとおり直してください: %2$s。"),
  ITEM_BROKEN("L2544", "項目の途中に改行（%s）があります。", "改行を取り除き、一行にしてください。"),
  ITEM_QUOTED(
      "L2544", "引用符（\"）の中にカンマがあり、項目が%d個に分かれています。", "引用符と、桁区切りなどのカンマを取り除いてください（どちらも値には使えません）。"),
  ITEM_RESERVED("K1030", Level.L3, "記録しない項目に値があります。", "値を取り除き、カンマだけにしてください。"),
  ITEM_NOT_PADDED("K1045", Level.L2, "%dバイトです。この項目は%dバイトで記録します。", "左に空白を入れて%2$dバイトにしてください。"),
  CODE_UNKNOWN("K1031", Level.L3, "%sのうち、ここで使えるコードではありません。", "%2$sにしてください。"),
  CODE_NOT_FIRST("K1032", Level.L3, "はじめての請求では %s だけが使えます。", "%1$s にしてください。"),
  CODES_NOT_WHOLE("K1033", Level.L2, "%dバイトのコードを並べる項目ですが、端数があります。", "コードの桁数を確かめてください。"),
  CODE_TWICE("K1034", Level.L3, "同じコードが二度あります。", "一つにしてください。"),
  CODE_NOT_ALONE("K1035", Level.L3, "%s はほかのコードと一緒に記録できません。", "どちらかにしてください。"),
  NO_DAY("K1036", Level.L2, "暦にない年月日です。", "西暦の年月日8桁（YYYYMMDD）にしてください。"),
  NO_MONTH("K1037", Level.L2, "暦にない年月です。", "西暦の年月6桁（YYYYMM）にしてください。"),
  NO_TIME("K1038", Level.L2, "時刻ではありません。", "24時間の4桁（hhmm）にしてください。"),
  ITEM_NOT_FULL("K1039", Level.L2, "%dバイトしかありません。記録するときは%dバイト以上です。", "元の番号と見比べて、欠けている桁を入れてください。"),
  ZEROS("K1040", Level.L48, "左に余分な0があります。", "0を除いて記録してください。"),
  BLANKS("K1041", Level.L48, "値の後ろに空白があります。", "後ろの空白を取り除いてください。"),
  SUBSTITUTE("K1042", Level.L48, "書けない文字の代わりの文字（%s）があります。", "元の文字が分かるか確かめてください。"),
  REPLACED("K1044", Level.L48, "「%s」は書けないため「%s」にしました。", "正しい字を、必要なら紙などで伝えてください。"),
  NOT_DIGITS("K1043", Level.L2, "数字でない文字があります。", "半角数字だけにしてください。"),

  STATION_UNNAMED("K1050", Level.L1, "ステーションの名称が返戻ファイルから分かりません。", "届け出た名称を指定してください。"),
  STATION_DIFFERS("K1051", Level.L1, "ステーションか審査支払機関が、はじめのファイルと違います。", "同じ提出先のファイルだけをまとめてください。"),
  RETURN_ON_PAPER(
      "K1052", Level.L3, "保険者の再審査による返戻です（返戻区分 4～6）。", "紙での再請求になるかを審査支払機関に確かめ、なるときは取り除いてください。"),

  HISTORY_MIXED("L2111", "履歴管理情報が、請求のレコードの間にあります。", "履歴管理情報は、レセプトの最後にまとめてください。"),
  CONTROL_ITEMS("L2112", "管理情報（RC）の項目が5個ではありません。", "返戻ファイルの行をそのまま使ってください。"),
  HISTORY_NUMBER("L2113", "履歴管理情報の行番号が5桁以内の数字ではありません。", "返戻ファイルの行をそのまま使ってください。"),
  HISTORY_BRANCH("L2114", "履歴管理情報の枝番が3桁以内の数字ではありません。", "返戻ファイルの行をそのまま使ってください。"),
  CONTROL_MISSING("L2115", "履歴管理情報の最後の行が RC ではありません。", "返戻ファイルの行をそのまま使ってください。"),
  CONTROL_CONTENT("L2116", "管理情報（RC）の内容が100桁以内の英数ではありません。", "返戻ファイルの行をそのまま使ってください。");

  private final String code;
  private final Level level;
  private final String sentence;
  private final String action;

  Fault(String code, Level level, String sentence, String action) {
    this.code = code;
    this.level = level;
    this.sentence = sentence;
    this.action = action;
  }

  Fault(String code, String sentence, String action) {
    this(code, levelOf(code), sentence, action);
  }

  String code() {
    return code;
  }

  Level level() {
    return level;
  }

  /** With … where words are filled in. */
  String sentence() {
    return withGaps(sentence);
  }

  String action() {
    return withGaps(action);
  }

  private static String withGaps(String text) {
    return text.replaceAll("%(\\d\\$)?[sd]", "…");
  }

  /** The words fill the gaps of the sentence and of the action, by their number. */
  ClaimFinding at(Place place, String value, Object... words) {
    return finding(code, level, place, value, words);
  }

  /** Under a more special code of the check list; empty for the fault's own. */
  ClaimFinding under(String special, Place place, String value, Object... words) {
    return special.isEmpty()
        ? at(place, value, words)
        : finding(special, levelOf(special), place, value, words);
  }

  private ClaimFinding finding(
      String shown, Level effect, Place place, String value, Object... words) {
    return new ClaimFinding(
        shown,
        effect,
        place,
        value,
        String.format(Locale.ROOT, sentence, words),
        String.format(Locale.ROOT, action, words),
        shown.startsWith("L") ? Origin.MEDICAL_BY_ANALOGY : Origin.OURS);
  }

  private static Level levelOf(String code) {
    return switch (code.substring(0, 2)) {
      case "L1" -> Level.L1;
      case "L2" -> Level.L2;
      case "L3" -> Level.L3;
      case "L4" -> code.startsWith("L48") ? Level.L48 : Level.L4;
      case "L7" -> Level.L7;
      default -> throw new IllegalArgumentException(code);
    };
  }
}
