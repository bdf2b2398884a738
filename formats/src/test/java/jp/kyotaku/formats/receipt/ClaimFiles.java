package jp.kyotaku.formats.receipt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.formats.text.TextEncoding;

/** Claim files for tests: fictional, and right by the specification table. */
final class ClaimFiles {

  /** One receipt with every record that a claim may have but GI, KO. */
  static final List<String> RECEIPT =
      List.of(
          "RE,1,6112,202406,見本　太郎,ミホンタロウ,1,19700405,,,,29,,K-0001,",
          "HO,01130012,１１０１,１２３,2,23770,,,,,,",
          "SN,1,01,,,,01,,",
          "JD,1,,1,,1" + ",".repeat(27),
          "MF,00" + ",".repeat(31),
          "IH,13,1,0123453,見本診療所,医師　一男,20240612",
          "HJ,01,20240501,20241031",
          "JS,歩行が不安定。,01,009,,",
          "SY,1629006,,,",
          "SY,0000999,,見本病,（経過観察）",
          "RJ,20240501,01" + ",".repeat(26),
          "TJ,01,,,",
          "TZ,04,830500002,見本県見本市１－２－３",
          "KS,04,,,",
          "CO,810000001,見本,",
          "KA,20240602,1,510000110,,5550,03,01,01",
          "KA,20240602,1,550000410,,7670,,,",
          "KA,20240604,1,510000110,,5550,03,01,01",
          "KA,20240604,1,550000510,,3000,,,",
          "KA,20240604,1,570000110,,2000,,,");

  static final String STATION = "HM,1,13,6,1234563,見本訪問看護ステーション,202407,03-0000-0000";

  private ClaimFiles() {}

  /** A whole file of one receipt. */
  static List<String> small() {
    var lines = new ArrayList<String>();
    lines.add(STATION);
    lines.addAll(RECEIPT);
    lines.add("GO");
    return lines;
  }

  static byte[] bytes(List<String> lines) {
    var bytes = new ByteArrayOutputStream();
    for (String line : lines) {
      bytes.writeBytes((line + "\r\n").getBytes(TextEncoding.SHIFT_JIS.charset()));
    }
    bytes.write(0x1A);
    return bytes.toByteArray();
  }

  static List<ClaimPart> parts(InputStream in) {
    var parts = new ArrayList<ClaimPart>();
    ClaimReader.of(in).forEachRemaining(parts::add);
    return parts;
  }

  static List<ClaimFinding> findings(byte[] file) {
    return parts(new ByteArrayInputStream(file)).stream()
        .flatMap(part -> part.findings().stream())
        .toList();
  }

  static List<ClaimFinding> findings(List<String> lines) {
    return findings(bytes(lines));
  }

  static byte[] rewritten(byte[] file) {
    var out = new ByteArrayOutputStream();
    var writer = new ClaimWriter(out);
    ClaimReader.of(new ByteArrayInputStream(file)).forEachRemaining(writer::part);
    return out.toByteArray();
  }
}
