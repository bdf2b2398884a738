package jp.kyotaku.paper.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.kyotaku.formats.receipt.ConditionRecord;
import jp.kyotaku.formats.receipt.DiseaseRecord;
import jp.kyotaku.formats.receipt.InformationRecord;
import jp.kyotaku.formats.receipt.InstructionRecord;
import jp.kyotaku.formats.receipt.PatientRecord;
import jp.kyotaku.formats.receipt.PhysicianRecord;
import jp.kyotaku.formats.receipt.PublicPayerRecord;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.TrainingRecord;

/** 情報欄: diseases, condition, instructions, visits, other stations, remarks and comments. */
final class InfoColumn {

  private InfoColumn() {}

  static List<Block> blocks(Statement statement, Bill bill) {
    var receipt = statement.receipt();
    var blocks = new ArrayList<Block>();
    add(blocks, "主たる傷病名", receipt.diseases(), InfoColumn::disease);
    receipt.conditions().forEach(condition -> add(blocks, condition));
    add(blocks, "指示期間", receipt.instructions(), InfoColumn::instruction);
    receipt.patient().ifPresent(patient -> PatientInfo.add(blocks, patient));
    add(blocks, "情報提供先", receipt.information(), InfoColumn::information);
    add(
        blocks,
        "特記事項",
        receipt.remarks(),
        remark ->
            InWords.together(
                InWords.code(21, remark.remark()),
                Comments.inWords(remark.commentCode(), remark.text())));
    add(blocks, "専門の研修", receipt.training(), InfoColumn::training);
    receipt.patient().ifPresent(patient -> addOtherStations(blocks, patient));
    add(
        blocks,
        "その他",
        receipt.comments(),
        comment -> Comments.inWords(comment.commentCode(), comment.text()));
    add(blocks, "２人目からの主治医", later(receipt.physicians()), InfoColumn::physician);
    add(blocks, "第２公費からの公費給付対象", laterPublic(receipt), payer -> payer);
    add(blocks, "窓口負担額", receipt.windowPayment(), window -> InWords.code(26, window.shareKind()));
    add(blocks, "備考", unknownMarks(bill), note -> note);
    return blocks;
  }

  private static <R> void add(
      List<Block> blocks, String heading, List<R> records, Function<R, String> words) {
    var texts = records.stream().flatMap(one -> words.apply(one).lines()).toList();
    if (!texts.isEmpty()) {
      blocks.addAll(TextBlock.section(heading, texts));
    }
  }

  private static void add(List<Block> blocks, ConditionRecord condition) {
    add(blocks, "心身の状態", List.of(condition.condition()), text -> text);
    add(
        blocks,
        "基準告示第２の１に規定する疾病等の有無",
        List.of(InWords.codes(13, condition.statedDiseases())),
        text -> text);
    add(blocks, "該当する疾病等", condition.diseases(), code -> InWords.code(14, code));
    if (!condition.gafValue().isEmpty()) {
      String gaf =
          InWords.together(
              InWords.code(28, condition.gafValue()), InWords.day(condition.gafDate()));
      add(blocks, "ＧＡＦ尺度", List.of(gaf), text -> text);
    }
  }

  /** Names of diseases are not in the file: a coded one is written by its code. */
  private static String disease(DiseaseRecord disease) {
    String name = disease.name().isEmpty() ? "傷病名コード" + disease.code() : disease.name();
    String modifiers =
        disease.modifiers().isEmpty() ? "" : "修飾語" + String.join("・", disease.modifiers());
    return InWords.together(name, modifiers, disease.supplement());
  }

  private static String instruction(InstructionRecord instruction) {
    return InWords.code(12, instruction.instruction())
        + "　"
        + InWords.day(instruction.from())
        + "～"
        + InWords.day(instruction.until());
  }

  private static String information(InformationRecord information) {
    String previous = InWords.month(information.previousMonth());
    return InWords.together(
        InWords.code(18, information.recipient()), previous.isEmpty() ? "" : "前回 " + previous);
  }

  private static String training(TrainingRecord training) {
    return InWords.oneBelowTheOther(
        InWords.code(27, training.training()),
        day("手順書交付", InWords.day(training.protocolIssued())),
        day("直近見直し", InWords.day(training.protocolReviewed())));
  }

  private static String day(String label, String day) {
    return day.isEmpty() ? "" : label + " " + day;
  }

  private static void addOtherStations(List<Block> blocks, PatientRecord patient) {
    var facts = patient.patientFacts();
    add(blocks, "利用者情報", facts, fact -> InWords.code(17, fact));
    String first =
        station(
            patient.other1Prefecture(),
            patient.other1Code(),
            patient.other1Address(),
            patient.other1Name());
    String second =
        station(
            patient.other2Prefecture(),
            patient.other2Code(),
            patient.other2Address(),
            patient.other2Name());
    var stations = List.of(first, second).stream().filter(text -> !text.isEmpty()).toList();
    add(blocks, "他の訪問看護ステーション", stations, text -> text);
  }

  private static String station(String prefecture, String code, String address, String name) {
    return InWords.oneBelowTheOther(InWords.together(prefecture, code), address, name);
  }

  private static List<PhysicianRecord> later(List<PhysicianRecord> physicians) {
    return physicians.subList(Math.min(1, physicians.size()), physicians.size());
  }

  private static String physician(PhysicianRecord physician) {
    return InWords.oneBelowTheOther(
        InWords.together(physician.prefecture(), physician.pointTable(), physician.code()),
        InWords.together(physician.institution(), physician.physician()),
        day("直近報告", InWords.day(physician.lastReport())));
  }

  private static List<String> laterPublic(Receipt receipt) {
    var lines = new ArrayList<String>();
    var payers = receipt.publicPayers();
    for (int i = 1; i < payers.size(); i++) {
      PublicPayerRecord payer = payers.get(i);
      if (payer.coveredShare().isPresent()) {
        lines.add("第" + (i + 1) + "公費（" + InWords.yen(payer.coveredShare()) + "円）");
      }
    }
    return lines;
  }

  private static List<String> unknownMarks(Bill bill) {
    return new VisitMarks(bill).presumed()
        ? List.of("この月のマスターの訪問日の記号は分かっていません。前のマスターの記号か、同日訪問回数と指示区分から印字しました。")
        : List.of();
  }
}
