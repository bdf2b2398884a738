package jp.kyotaku.formats.receipt;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 返戻理由レコード (HR, 5.4). Its layout for nursing is not published: 処理年月 and 返戻区分 stand where the
 * official print shows them, the code is the first item that looks like one.
 */
public record ReturnReason(Line line) {

  private static final Pattern CODE = Pattern.compile("[LＬ]?([0-9]{4})(.*)");

  /** 処理年月 */
  public Optional<YearMonth> month() {
    return line.month(2);
  }

  /** 返戻区分, such as 1 for 事務上. */
  public String kind() {
    return line.item(3);
  }

  /** 返戻事由コード in four digits; empty where none was found. */
  public String code() {
    return position() == 0 ? "" : codeIn(line.item(position())).group(1);
  }

  /** 返戻理由 in words: what follows the code. */
  public String text() {
    if (position() == 0) {
      return "";
    }
    String beside = codeIn(line.item(position())).group(2);
    return beside.isBlank() ? line.item(position() + 1) : beside;
  }

  /** For people, such as L3129 未就学者ではありません（2024年8月処理、返戻区分1）; the line where it has no code. */
  public String inWords() {
    if (code().isEmpty()) {
      return line.text();
    }
    String month =
        month().map(one -> one.getYear() + "年" + one.getMonthValue() + "月処理、").orElse("");
    String text = text().isBlank() ? "" : " " + text().strip();
    return "L" + code() + text + "（" + month + "返戻区分" + kind() + "）";
  }

  private int position() {
    return IntStream.rangeClosed(4, line.itemCount())
        .filter(item -> codeIn(line.item(item)).matches())
        .findFirst()
        .orElse(0);
  }

  private static Matcher codeIn(String item) {
    Matcher matcher = CODE.matcher(item.strip());
    matcher.matches();
    return matcher;
  }
}
