package jp.kyotaku.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.checks.InjectedFault.Change;
import jp.kyotaku.checks.InjectedFault.Spot;

/** 誤りの一覧: about a hundred mistakes that programs make. */
final class FaultCatalogue {

  /** For what is missing: where it is told is the reader's choice. */
  static final int ANYWHERE = -1;

  /** What is said of 高額療養費 follows from income class, receipt type, total and share. */
  private static final List<String> OF_SHARES =
      List.of("K4131", "K4132", "K4133", "K4134", "K4135");

  private static final List<String> DECIDING_SHARES = List.of("L4501");

  private final List<InjectedFault> faults = new ArrayList<>();

  static List<InjectedFault> all() {
    var catalogue = new FaultCatalogue();
    catalogue.structure();
    catalogue.common();
    catalogue.payers();
    catalogue.days();
    catalogue.about();
    catalogue.fees();
    return List.copyOf(catalogue.faults);
  }

  private void fault(String name, String code, Change change, String... follows) {
    var all = new ArrayList<>(List.of(follows));
    if (DECIDING_SHARES.contains(code)) {
      all.addAll(OF_SHARES);
    }
    faults.add(new InjectedFault(name, code, all, change));
  }

  private void set(
      String name, String code, String record, int item, String value, String... follows) {
    fault(name, code, receipt -> receipt.set(record, item, value), follows);
  }

  private void structure() {
    set("氏名なし", "L2541", "RE", 5, "");
    set("男女区分3", "L3133", "RE", 7, "3");
    set("生年月日が13月", "L2133", "RE", 8, "20241301");
    set("金額に文字", "L2543", "KA", 6, "5A50");
    set("指示期間が暦にない", "K1036", "HJ", 4, "20240631");
    set("傷病名コード6桁", "L2257", "SY", 2, "162900");
    set("保険者番号7桁", "L2167", "HO", 2, "0613123");
    set("レセプト特記が1桁", "L2165", "RE", 12, "2");
    set("受診等区分3", "K1031", "JD", 3, "3");
    set("受診等区分x", "L2543", "JD", 3, "x");
    set("窓口負担額区分03", "K1031", "MF", 2, "03");
    set("一部負担金区分2", "K1031", "RE", 13, "2");
    set("都道府県99", "K1031", "HM", 3, "99");
    set("主治医の都道府県48", "K1031", "IH", 2, "48");
    set("主治医の点数表6", "K1031", "IH", 3, "6");
    set("指示区分09", "K1031", "HJ", 2, "09");
    set("別表14にない疾病等", "K1031", "JS", 4, "001200");
    set("療養費コード8桁", "L2553", "KA", 4, "51000011");
    set("検索番号16桁", "K1039", "RE", 15, "1234567890123456");
    set("氏名の後ろに空白", "K1041", "RE", 5, "見本　太郎　");
    fault(
        "療養費の項目が一つ多い",
        "L2542",
        receipt ->
            receipt
                .first("KA")
                .flatMap(
                    line -> {
                      line[8] = line[8] + ",";
                      return receipt.spot(line, 0);
                    }));
    fault(
        "知らないレコード",
        "K1013",
        receipt ->
            receipt
                .first("SY")
                .flatMap(line -> receipt.spot(receipt.insertBehind(line, "KX,1,2,3"), 0)));
    fault("利用者情報なし", "K1016", receipt -> removed(receipt, "RJ", "RE", ANYWHERE));
  }

  private static Optional<Spot> removed(ReceiptText receipt, String record, String told, int item) {
    Optional<String[]> line = receipt.first(record);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    receipt.remove(line.get());
    return receipt.first(told).flatMap(at -> receipt.spot(at, item));
  }

  private void common() {
    set("ステーションコードの検証番号", "K4801", "HM", 5, "9999990");
    set("レセプト番号2から", "L1917", "RE", 2, "2");
    set("姓名の間に空白なし", "K4802", "RE", 5, "見本太郎");
    set("ひらがなの氏名", "L4834", "RE", 6, "みほんたろう");
    set("同じ特記が二度", "K4803", "RE", 12, "1010");
    set("所得区分が二つ", "L3128", "RE", 12, "2628", "L3008");
    set("長と長２", "L3106", "RE", 12, "0216");
    set("初めての請求に検索番号", "L2120", "RE", 15, "12345678901234567");
    fault(
        "未就学者でない未就学者",
        "L3129",
        receipt ->
            receipt.item("RE", 8).compareTo("2010") < 0
                ? receipt.set("RE", 3, "6114")
                : Optional.empty(),
        "L3176",
        "L2552",
        "L2150");
    fault(
        "種別の公費が一つ多い",
        "L2552",
        receipt ->
            receipt.item("RE", 3).charAt(2) < '4'
                ? receipt.set("RE", 3, oneMorePayer(receipt.item("RE", 3)))
                : Optional.empty());
    set("生年月日が先", "L3135", "RE", 8, "20300101");
    fault(
        "80歳の本人",
        "L3138",
        receipt ->
            receipt.item("RE", 3).matches("61.[26]") && !receipt.item("HO", 2).startsWith("02")
                ? receipt.set("RE", 8, "19440101").map(_ -> at(receipt, "RE", 3))
                : Optional.empty());
    fault(
        "請求年月と同じ月",
        "L2159",
        receipt -> receipt.set("HM", 7, receipt.item("RE", 4)).map(_ -> at(receipt, "RE", 4)));
    fault(
        "被用者保険に給付割合",
        "L4801",
        receipt ->
            receipt.item("HO", 2).matches("0\\d{7}")
                ? receipt.set("RE", 11, "70")
                : Optional.empty());
    fault(
        "一般の高齢受給者に区ア",
        "L3008",
        receipt ->
            receipt.item("RE", 3).endsWith("8") ? receipt.set("RE", 12, "26") : Optional.empty());
  }

  private static String oneMorePayer(String kind) {
    return kind.substring(0, 2) + (char) (kind.charAt(2) + 1) + kind.charAt(3);
  }

  private static Spot at(ReceiptText receipt, String record, int item) {
    return receipt.first(record).flatMap(line -> receipt.spot(line, item)).orElseThrow();
  }

  private void payers() {
    fault("合計金額が1円多い", "L4501", receipt -> added(receipt, "HO", 6, 1));
    fault("公費の合計金額が10円多い", "L4502", receipt -> added(receipt, "KO", 6, 10));
    set("記号に空白", "L2163", "HO", 3, "１２　３４");
    set("番号に空白", "L2164", "HO", 4, "１　２３");
    set("番号に数字なし", "L3146", "HO", 4, "ＡＢＣ");
    fault("保険者番号の検証番号", "K4805", receipt -> lastDigit(receipt, "HO", 2));
    fault("公費負担者番号の検証番号", "K4806", receipt -> lastDigit(receipt, "KO", 2));
    set("減額でない減額割合", "L3514", "HO", 11, "50");
    fault("一部負担金が合計と同じ", "L4516", receipt -> receipt.set("HO", 9, receipt.item("HO", 6)));
    fault(
        "公費の一部負担金が合計を超える",
        "L4510",
        receipt -> receipt.set("KO", 7, receipt.item("KO", 6) + "0"),
        "K4808");
    fault(
        "受給者番号なし",
        "L2171",
        receipt ->
            receipt.item("KO", 2).startsWith("30") ? Optional.empty() : receipt.set("KO", 3, ""));
    fault(
        "受給者番号が0だけ",
        "L3152",
        receipt ->
            receipt.item("KO", 2).startsWith("30")
                ? Optional.empty()
                : receipt.set("KO", 3, "0000000"));
    fault(
        "公費の順序が逆",
        "L3098",
        receipt -> {
          var payers = receipt.all("KO");
          if (payers.size() < 2) {
            return Optional.empty();
          }
          receipt.swap(payers.get(0), payers.get(1));
          return receipt.spot(payers.get(0), 2);
        });
    fault("保険者レコードなし", "L2552", receipt -> removed(receipt, "HO", "RE", 3));
    fault("公費レコードなし", "L2552", receipt -> removed(receipt, "KO", "RE", 3));
    fault(
        "公費レコードが二度",
        "L2552",
        receipt ->
            receipt
                .first("KO")
                .filter(_ -> receipt.all("KO").size() < 4)
                .flatMap(
                    line -> {
                      receipt.insertBehind(line, String.join(",", line));
                      return receipt.first("RE").flatMap(head -> receipt.spot(head, 3));
                    }),
        "L3084",
        "L2169",
        "L3094");
    fault(
        "資格確認の負担者がいない",
        "L2140",
        receipt -> receipt.has("KO") ? Optional.empty() : receipt.set("SN", 2, "5"));
    fault(
        "後期高齢者に枝番",
        "K4810",
        receipt ->
            receipt.item("RE", 3).startsWith("63") && receipt.has("SN")
                ? receipt.set("SN", 7, "01")
                : Optional.empty());
    fault(
        "療養費の負担区分にない公費",
        "L2302",
        receipt -> receipt.has("KO") ? Optional.empty() : receipt.set("KA", 3, "2"));
  }

  private static Optional<Spot> added(ReceiptText receipt, String record, int item, int more) {
    return receipt
        .first(record)
        .flatMap(
            line ->
                receipt.set(line, item, String.valueOf(Integer.parseInt(line[item - 1]) + more)));
  }

  private static Optional<Spot> lastDigit(ReceiptText receipt, String record, int item) {
    String number = receipt.item(record, item);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int last = number.charAt(number.length() - 1) - '0';
    return receipt.set(record, item, number.substring(0, number.length() - 1) + (last + 1) % 10);
  }

  private void days() {
    fault(
        "実日数が1日多い",
        "K4101",
        receipt -> receipt.has("HO") ? added(receipt, "HO", 5, 1) : Optional.empty(),
        "L3201");
    fault(
        "公費の実日数が1日多い",
        "K4101",
        receipt -> receipt.has("KO") ? added(receipt, "KO", 5, 1) : Optional.empty(),
        "L3202");
    fault("受診日が一つ足りない", "K4813", receipt -> dayCell(receipt, "1", ""));
    fault("受診日が一つ多い", "K4812", receipt -> dayCell(receipt, "", "2"));
    fault("受診日等レコードなし", "K4815", receipt -> removed(receipt, "JD", "RE", 3));
    fault(
        "窓口負担額レコードなし",
        "K4816",
        receipt ->
            receipt.has("HO") && Integer.parseInt(receipt.item("HO", 6)) > 177_000
                ? removed(receipt, "MF", "RE", 3)
                : Optional.empty());
    fault(
        "災害等レコード",
        "K4817",
        receipt ->
            receipt
                .first("MF")
                .flatMap(
                    line ->
                        receipt.spot(receipt.insertBehind(line, "GI,20240610,01,,東京都見本区,,,"), 1)));
  }

  private static Optional<Spot> dayCell(ReceiptText receipt, String from, String to) {
    if (receipt.all("JD").size() != 1) {
      return Optional.empty();
    }
    String[] line = receipt.first("JD").orElseThrow();
    for (int item = 3; item < 31; item++) {
      if (line[item - 1].equals(from)) {
        return receipt.set(line, item, to);
      }
    }
    return Optional.empty();
  }

  private void about() {
    fault("主治医の医療機関コードの検証番号", "K4818", receipt -> lastDigit(receipt, "IH", 4));
    fault(
        "指示期間が逆",
        "K3114",
        receipt -> receipt.first("HJ").flatMap(line -> receipt.set(line, 4, "20200101")));
    fault(
        "指示期間の始まりが訪問の後",
        "K4112",
        receipt -> {
          var visit = receipt.first("KA", line -> !line[8].isEmpty());
          if (visit.isEmpty() || receipt.all("HJ").size() != 1) {
            return Optional.empty();
          }
          String end = receipt.item("RE", 4) + "28";
          if (visit.get()[1].compareTo(end) >= 0 || receipt.item("HJ", 4).compareTo(end) < 0) {
            return Optional.empty();
          }
          receipt.set("HJ", 3, end);
          return receipt.spot(visit.get(), 9);
        });
    fault(
        "7か月の指示",
        "K3115",
        receipt -> receipt.set("HJ", 3, "20231001").map(_ -> at(receipt, "HJ", 4)),
        "K4112",
        "K4819");
    fault(
        "疾病等があるのに無",
        "K3120",
        receipt ->
            receipt.item("JS", 4).isEmpty() || receipt.item("JS", 4).startsWith("09")
                ? Optional.empty()
                : receipt.set("JS", 3, "03").map(_ -> at(receipt, "JS", 4)));
    fault(
        "ＧＡＦ尺度なし",
        "K3121",
        receipt ->
            receipt.item("JS", 5).isEmpty()
                ? Optional.empty()
                : receipt
                    .set("JS", 5, "")
                    .flatMap(
                        spot -> {
                          receipt.set("JS", 6, "");
                          return Optional.of(spot);
                        }));
    fault(
        "未コード化傷病名の名称なし",
        "L3209",
        receipt ->
            receipt
                .first("SY", line -> line[1].equals("0000999"))
                .flatMap(line -> receipt.set(line, 4, "")));
    fault(
        "未コード化でない傷病名称",
        "K3123",
        receipt ->
            receipt
                .first("SY", line -> line[1].equals("0000999"))
                .flatMap(
                    line -> {
                      line[1] = "1629006";
                      return receipt.spot(line, 4);
                    }));
    fault(
        "訪問開始が初めの訪問の後",
        "K4104",
        receipt ->
            receipt
                .first("KA", line -> !line[7].isEmpty() && line[3].endsWith("10"))
                .filter(line -> line[1].compareTo(receipt.item("RE", 4) + "20") < 0)
                .filter(_ -> receipt.item("RJ", 11).isEmpty() && receipt.item("RJ", 15).isEmpty())
                .flatMap(
                    line -> {
                      receipt.set("RJ", 2, receipt.item("RE", 4) + "20");
                      return receipt.spot(line, 2);
                    }));
    fault(
        "他のステーションの記録なし",
        "K3134",
        receipt ->
            receipt.item("RJ", 19).isEmpty() ? receipt.set("RJ", 19, "01") : Optional.empty());
    fault(
        "情報提供先なし",
        "K3136",
        receipt -> {
          var billed = receipt.first("KA", line -> line[3].startsWith("57000"));
          if (billed.isEmpty() || receipt.all("TJ").size() != 1) {
            return Optional.empty();
          }
          receipt.remove(receipt.first("TJ").orElseThrow());
          return receipt.spot(billed.get(), 4);
        });
    fault(
        "緊急訪問の理由なし",
        "K3138",
        receipt -> {
          var reasons =
              receipt.all("TZ").stream().filter(line -> line[2].equals("830500003")).toList();
          reasons.forEach(receipt::remove);
          return reasons.isEmpty()
              ? Optional.empty()
              : receipt
                  .first("TZ", line -> line[1].equals("10"))
                  .flatMap(line -> receipt.spot(line, 2));
        });
    fault(
        "緊急訪問の日付違い",
        "K4107",
        receipt ->
            receipt
                .first("TZ", line -> line[2].equals("850500016"))
                .flatMap(line -> receipt.set(line, 4, "５０６０１０１")));
    fault(
        "緊急訪問の日付が暦にない",
        "K3141",
        receipt ->
            receipt
                .first("TZ", line -> line[2].equals("850500016"))
                .flatMap(line -> receipt.set(line, 4, "５０６０６３１")));
    fault(
        "特記事項のコメントが存在しない",
        "L3303",
        receipt ->
            receipt
                .first("TZ", line -> line[2].equals("850500016"))
                .flatMap(line -> receipt.set(line, 3, "850500099")));
    fault("存在しないコメント", "L3303", receipt -> comment(receipt, "CO,850500099,５０６０６０１,", 2));
    fault("コメントの文字が足りない", "L3440", receipt -> comment(receipt, "CO,850500017,５０６０６０,", 3));
    fault(
        "専門の研修なし",
        "K4110",
        receipt -> {
          var billed =
              receipt.first(
                  "KA",
                  line ->
                      List.of("510000510", "510001510", "550001870", "550001970")
                          .contains(line[3]));
          if (billed.isEmpty()) {
            return Optional.empty();
          }
          receipt.all("KS").forEach(receipt::remove);
          return receipt.spot(billed.get(), 4);
        });
  }

  /** The last before the fees. */
  private static Optional<Spot> comment(ReceiptText receipt, String text, int item) {
    return receipt.spot(receipt.insertBefore(receipt.first("KA").orElseThrow(), text), item);
  }

  private void fees() {
    fault(
        "金額が10円多い",
        "K4111",
        receipt ->
            receipt
                .first("KA")
                .flatMap(
                    line -> receipt.set(line, 6, String.valueOf(Integer.parseInt(line[5]) + 10))));
    fault(
        "管理療養費が二度",
        "L7113",
        receipt -> twice(receipt, "5500004|5500005|5500020"),
        "L4501",
        "L4502",
        "L4503",
        "L4525",
        "L4526",
        "L7112");
    fault(
        "ない療養費コード",
        "L3303",
        receipt ->
            receipt
                .first("KA", line -> line[3].startsWith("55000") && line[3].endsWith("70"))
                .flatMap(line -> receipt.set(line, 4, "550009970")));
    fault(
        "特別地域の行なし",
        "K4137",
        receipt ->
            remoteArea(receipt)
                .flatMap(
                    line -> {
                      var base = receipt.above(line);
                      receipt.remove(line);
                      return receipt.spot(base, 6);
                    }));
    fault(
        "特別地域の行の日付が暦にない",
        "K1036",
        receipt -> remoteArea(receipt).flatMap(line -> receipt.set(line, 2, "20240732")));
    set("数量データ", "K3144", "KA", 5, "1");
    fault("職種等なし", "K3145", receipt -> visit(receipt, 7, ""));
    fault("准看護師の看護師等の項目", "K3147", receipt -> nurse(receipt, 7, "07"));
    fault("2回目の職種等", "K3149", receipt -> nurse(receipt, 7, "0313"));
    fault("同日訪問回数なし", "K3150", receipt -> visit(receipt, 8, ""));
    fault("指示区分なし", "K3153", receipt -> visit(receipt, 9, ""));
    fault(
        "管理療養費に職種等",
        "K3146",
        receipt ->
            receipt
                .first("KA", line -> line[3].equals("550000410"))
                .flatMap(line -> receipt.set(line, 7, "03")));
    fault(
        "管理療養費に指示区分",
        "K3154",
        receipt ->
            receipt
                .first("KA", line -> line[3].equals("550000410"))
                .flatMap(line -> receipt.set(line, 9, "01")));
    fault(
        "精神科の指示区分",
        "K3155",
        receipt ->
            receipt
                .first("KA", line -> line[3].startsWith("5100") && !line[8].isEmpty())
                .flatMap(line -> receipt.set(line, 9, "03")));
    fault(
        "月のない日",
        "K3143",
        receipt -> {
          var lines = receipt.all("KA");
          var last = lines.getLast();
          return lines.size() < 2 || lines.getFirst()[1].equals(last[1])
              ? Optional.empty()
              : receipt.set(last, 2, "20230101");
        });
    fault(
        "日の順が逆",
        "K3157",
        receipt -> {
          var lines = receipt.all("KA");
          if (lines.size() < 2 || lines.getFirst()[1].equals(lines.getLast()[1])) {
            return Optional.empty();
          }
          receipt.swap(lines.getFirst(), lines.getLast());
          return receipt.spot(lines.getFirst(), ANYWHERE);
        },
        "K3158",
        "L4641");
    fault(
        "割合の加算が離れている",
        "L4641",
        receipt -> {
          var lines = receipt.all("KA");
          for (int at = 0; at < lines.size() - 1; at++) {
            boolean percent = List.of("510002370", "530002670").contains(lines.get(at)[3]);
            if (percent && lines.get(at + 1)[1].equals(lines.get(at)[1])) {
              receipt.swap(lines.get(at), lines.get(at + 1));
              return receipt.spot(lines.get(at), 4);
            }
          }
          return Optional.empty();
        });
    fault(
        "乳幼児でない乳幼児加算",
        "K4114",
        receipt -> {
          var visit = receipt.first("KA", line -> line[3].equals("510000110"));
          boolean grown = receipt.item("RE", 8).compareTo("2010") < 0;
          return visit.isEmpty() || !grown
              ? Optional.empty()
              : receipt.spot(
                  receipt.insertBehind(
                      visit.get(),
                      "KA,%s,%s,510002670,,1300,,,".formatted(visit.get()[1], visit.get()[2])),
                  4);
        },
        "L4501",
        "L4502",
        "L4503",
        "L4525",
        "L4526",
        "L4641",
        "K3158");
  }

  private static Optional<String[]> remoteArea(ReceiptText receipt) {
    return receipt.first("KA", line -> List.of("510002370", "530002670").contains(line[3]));
  }

  private static Optional<Spot> twice(ReceiptText receipt, String codes) {
    return receipt
        .first("KA", line -> line[3].matches("(" + codes + ")10"))
        .flatMap(line -> receipt.spot(receipt.insertBehind(line, String.join(",", line)), 4));
  }

  private static Optional<Spot> visit(ReceiptText receipt, int item, String value) {
    return receipt
        .first("KA", line -> !line[7].isEmpty() && !line[8].isEmpty())
        .flatMap(line -> receipt.set(line, item, value));
  }

  private static Optional<Spot> nurse(ReceiptText receipt, int item, String value) {
    return receipt
        .first("KA", line -> line[3].equals("510000110") && line[6].equals("03"))
        .flatMap(line -> receipt.set(line, item, value));
  }
}
