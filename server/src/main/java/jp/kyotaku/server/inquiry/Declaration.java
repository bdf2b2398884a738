package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 被保険者資格申立書: what the patient declares; what is not known stays empty.
 *
 * @param contact 連絡先, such as a telephone number
 * @param contactedOn 患者に連絡した日, often later than the visit
 */
public record Declaration(
    InsuranceKind kind,
    String insurerName,
    String employer,
    String address,
    String contact,
    Optional<LocalDate> contactedOn) {

  private static final String NOT_KNOWN = "不明";

  /** 摘要の一項目 */
  public record SummaryItem(String label, String value) {}

  /** 不詳の請求の摘要, in the order of the requirement. */
  public List<SummaryItem> summary(String nameKana) {
    return List.of(
        new SummaryItem("区分", "不詳"),
        new SummaryItem("カナ氏名", nameKana),
        new SummaryItem("保険種別", kind == InsuranceKind.UNKNOWN ? NOT_KNOWN : kind.label()),
        item("保険者名", insurerName),
        item("事業所名", employer),
        item("住所", address),
        item("連絡先", contact),
        item("患者に連絡した日", contactedOn.map(LocalDate::toString).orElse("")));
  }

  public Declaration contactedOn(LocalDate day) {
    return new Declaration(kind, insurerName, employer, address, contact, Optional.of(day));
  }

  private static SummaryItem item(String label, String value) {
    return new SummaryItem(label, value.isBlank() ? NOT_KNOWN : value);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Declaration[***]";
  }
}
