package jp.kyotaku.paper.statement;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.ClaimReader;
import jp.kyotaku.formats.receipt.StationRecord;

/** 例の請求: lines as a file has them, read by the reader. */
final class Claims {

  static final String ADDRESS = "東京都見本区ひだまり１－２－３";
  private static final String STATION = "HM,1,13,6,1312345,見本訪問看護ステーションひだまり,202407,03-0000-0000";
  private static final String NO_PLACES = ",".repeat(26);

  private Claims() {}

  /** One receipt: 3 visits in June 2024, the first with two visits of a day. */
  static List<String> simple(String name) {
    return List.of(
        "RE,1,6122,202406," + name + ",ミホンハル,2,19550715,,,70,28,,A0002,",
        "HO,  138057,練馬あい,０００１２３４,3,37870,,,,,,",
        "KO,54136015,0001234,,3,37870,2500,",
        "SN,1,01,,,,02,,",
        "MF,00" + ",".repeat(31),
        "IH,13,1,1312345,ひだまり在宅クリニック,見本　太郎,20240612",
        "HJ,01,20240501,20241031",
        "HJ,02,20240605,20240618",
        "JS,歩行が不安定で転倒の危険がある。,01,009,,",
        "SY,0000999,,パーキンソン病,（確定）",
        "RJ,20240401,01" + NO_PLACES,
        "KA,20240603,2,510000110,,5550,0313,02,01",
        "KA,20240603,2,510001970,,4500,0313,02,",
        "KA,20240603,2,550000410,,7670,,,",
        "KA,20240605,2,510000110,,5550,03,01,02",
        "KA,20240605,2,550000510,,3000,,,",
        "KA,20240612,2,510000110,,5550,03,01,02",
        "KA,20240612,2,510002570,,5200,,,",
        "KA,20240612,2,550000510,,3000,,,");
  }

  /** The same with the lines that begin so replaced. */
  static List<String> replaced(List<String> lines, String begin, String... by) {
    int at =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(begin))
            .findFirst()
            .orElseThrow();
    var changed = new ArrayList<>(lines.stream().filter(line -> !line.startsWith(begin)).toList());
    changed.addAll(at, List.of(by));
    return changed;
  }

  static List<Statement> statements(List<List<String>> receipts) {
    var lines =
        Stream.concat(
                Stream.concat(Stream.of(STATION), receipts.stream().flatMap(List::stream)),
                Stream.of("GO"))
            .toList();
    return read(String.join("\r\n", lines) + "\r\n\u001a");
  }

  private static List<Statement> read(String file) {
    var parts =
        ClaimReader.of(new ByteArrayInputStream(file.getBytes(Charset.forName("windows-31j"))));
    Optional<StationRecord> station = Optional.empty();
    var statements = new ArrayList<Statement>();
    while (parts.hasNext()) {
      switch (parts.next()) {
        case ClaimPart.Head head -> station = head.station();
        case ClaimPart.OneReceipt(var receipt, _) ->
            statements.add(new Statement(station, ADDRESS, receipt));
        case ClaimPart.Foot _ -> {}
      }
    }
    return statements;
  }
}
