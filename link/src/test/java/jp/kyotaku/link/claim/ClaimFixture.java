package jp.kyotaku.link.claim;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** 試験のための請求ファイルとコマンド: fiction, two receipts that are in order */
final class ClaimFixture {

  static final List<String> LINES =
      List.of(
          "HM,1,13,6,0090011,見本訪問看護ステーション,202407,042-000-0000",
          "RE,1,6112,202406,見本　太郎,ミホンタロウ,1,19700405,,,,,,A0001,",
          "HO,01130012,１１０１０２０３,１２３,2,21770,,,,,,",
          "SN,1,01,,,,01,,",
          "JD,1,,1,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,",
          "MF,00,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
          "IH,13,1,0000000,見本クリニック,医師　一男,20240612",
          "HJ,01,20240501,20241031",
          "JS,移動に一部介助が必要。,03,,,",
          "SY,0000999,,腰痛症,",
          "RJ,20240501,01,,,,,,,,,,,,,,,,,,,,,,,,,,",
          "KA,20240602,1,510000110,,5550,03,01,01",
          "KA,20240602,1,550000410,,7670,,,",
          "KA,20240604,1,510000110,,5550,03,01,01",
          "KA,20240604,1,550000510,,3000,,,",
          "RE,2,6112,202406,見本　花子,ミホンハナコ,2,19681123,,,,,,A0002,",
          "HO,06130488,１２３,４５６,1,13220,,,,,,",
          "SN,1,01,,,,00,,",
          "JD,1,,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,",
          "MF,00,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
          "IH,13,1,0000000,見本クリニック,医師　一男,",
          "HJ,01,20240601,20241130",
          "JS,歩行が不安定で転倒の危険がある。,03,,,",
          "SY,0000999,,変形性膝関節症,",
          "RJ,20240401,01,,,,,,,,,,,,,,,,,,,,,,,,,,",
          "KA,20240610,1,510000110,,5550,03,01,01",
          "KA,20240610,1,550000410,,7670,,,",
          "GO");

  static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static Path file(Path folder, String name, List<String> lines) {
    try {
      return Files.write(folder.resolve(name), bytes(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(List<String> lines) {
    return (String.join("\r\n", lines) + "\r\n\u001a").getBytes(SHIFT_JIS);
  }

  /** The lines with one of them replaced, counted from 1. */
  static List<String> with(int number, String line) {
    var lines = new ArrayList<>(LINES);
    lines.set(number - 1, line);
    return lines;
  }

  int claim(String... arguments) {
    return run(new ClaimCommand(), arguments);
  }

  int run(Object command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .registerConverter(LocalDate.class, LocalDate::parse)
        .registerConverter(YearMonth.class, YearMonth::parse)
        .execute(arguments);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
