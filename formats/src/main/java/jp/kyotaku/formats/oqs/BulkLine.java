package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.code.TreatmentFlag;

/**
 * 一括の要求の一行 (6.1, 6.2), as it was sent: it is judged when its turn comes, so that a bad line spoils
 * no other.
 */
public final class BulkLine {

  /** 一行の読み取り結果 */
  public sealed interface Judged<T> {

    /** 決まりに合う行 */
    record Good<T>(T value) implements Judged<T> {}

    /** 決まりに合わない行: all that is wrong with it */
    record Bad<T>(List<Finding> findings) implements Judged<T> {
      public Bad {
        findings = List.copyOf(findings);
      }
    }
  }

  /** How a line becomes a value: present, or absent with findings. */
  @FunctionalInterface
  interface Shape<T> {
    Optional<T> read(BlockReader line);
  }

  private final int number;
  private final XmlNode node;

  BulkLine(int number, XmlNode node) {
    this.number = number;
    this.node = node;
  }

  /** From 1, in the order of the file. */
  public int number() {
    return number;
  }

  /** 資格確認照会用情報; nobody is born after today. */
  public Judged<QualificationConfirmSearchInfo> searchInfo(LocalDate today) {
    return judged(line -> RequestParts.searchInfo(line, today));
  }

  /** 照会番号登録情報 */
  public Judged<ReferenceNumberRegistrationInfo> registration() {
    return judged(ReferenceNumberBlocks::read);
  }

  /** 再照会の照会用情報 */
  public Judged<ReInquirySearchInfo> reInquiry(TreatmentFlag flag, LocalDate today) {
    return judged(line -> new Sihvq01Form(flag).searchInfo(line, today));
  }

  <T> Judged<T> judged(Shape<T> shape) {
    List<Finding> findings = new ArrayList<>();
    Optional<T> value = shape.read(BlockReader.line(node, number, findings));
    return value.isPresent() && findings.isEmpty()
        ? new Judged.Good<>(value.get())
        : new Judged.Bad<>(findings);
  }

  /** The first such value as it was sent; empty where there is none. */
  String text(Element element) {
    for (XmlNode value : node.children()) {
      if (value.name().equals(element.xmlName()) && !value.text().isBlank()) {
        return value.text();
      }
    }
    return "";
  }

  XmlNode node() {
    return node;
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "BulkLine[" + number + "]";
  }
}
