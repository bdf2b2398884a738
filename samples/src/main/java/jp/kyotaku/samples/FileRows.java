package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.kernel.PersonName;

/** ファイルの行. Every row adds; what is there already stays as it is. */
final class FileRows {

  private static final String ADD = "追加";
  private static final String CHANGE = "変更";

  private FileRows() {}

  static List<String> entitlement(SamplePerson person, SampleCoverage coverage) {
    var id = coverage.insuredId();
    return List.of(
        ADD,
        person.linkageKey(),
        coverage.insurer().value(),
        coverage.cardClassification(),
        id.symbol(),
        id.number(),
        id.branch(),
        coverage.dependant() ? "家族" : "本人",
        coverage.qualifiedFrom().toString(),
        date(coverage.disqualifiedOn()),
        coverage.lossReason().orElse(""),
        coverage.householderName().orElse(""),
        person.name().written(),
        person.name().kana(),
        person.otherName().map(PersonName::written).orElse(""),
        person.otherName().map(PersonName::kana).orElse(""),
        person.sex(),
        person.sexOnBack().orElse(""),
        person.birthDate().toString(),
        person.postalCode(),
        person.address());
  }

  static List<String> certificate(SampleCoverage coverage, SampleCertificate paper) {
    var id = coverage.insuredId();
    return List.of(
        ADD,
        coverage.insurer().value(),
        id.symbol(),
        id.number(),
        id.branch(),
        coverage.qualifiedFrom().toString(),
        paper.kind().label(),
        paper.classification(),
        paper.category(),
        paper.copayPercent().map("%03d"::formatted).orElse(""),
        paper.issuedOn().toString(),
        paper.validFrom().toString(),
        date(paper.validTo()),
        date(paper.longTermOn()),
        paper.selfPay().map(Object::toString).orElse(""));
  }

  static List<String> ticket(SampleCoverage coverage, SampleTicket ticket) {
    var row = new ArrayList<>(List.of(ADD, coverage.insurer().value()));
    row.add(coverage.insuredId().number());
    row.add(coverage.qualifiedFrom().toString());
    row.addAll(List.of(ticket.type(), ticket.month().toString()));
    row.addAll(List.of(ticket.validFrom().toString(), ticket.validTo().toString()));
    row.add(ticket.issueNumber());
    row.addAll(List.of(ticket.designated().code().value(), "0", ticket.designated().name()));
    row.add(ticket.prescriber().map(from -> from.code().value()).orElse(""));
    row.add(ticket.prescriber().map(SampleInstitution::name).orElse(""));
    row.addAll(three(ticket.injuryNames()));
    row.addAll(List.of(ticket.treatmentType(), Integer.toString(ticket.selfPay())));
    row.addAll(List.of("見本　民生", "見本　支所"));
    row.addAll(statuses(ticket));
    row.addAll(three(ticket.remarks()));
    return row;
  }

  /** A renewed card's row tells the serial before it; cards that are not registered have none. */
  static Stream<List<String>> cards(SamplePerson person) {
    var rows = new ArrayList<List<String>>();
    String former = "";
    for (SampleCard card : person.cards()) {
      if (card.registered()) {
        String serial = card.serial().toString();
        rows.add(List.of(ADD, serial, former, person.linkageKey()));
        former = serial;
      }
    }
    return rows.stream();
  }

  static String line(List<String> cells) {
    return cells.stream().map(FileRows::cell).collect(Collectors.joining(","));
  }

  /** The header stays as it is. */
  static String asChange(String line) {
    return line.startsWith(ADD) ? CHANGE + line.substring(ADD.length()) : line;
  }

  private static List<String> statuses(SampleTicket ticket) {
    String combined = ticket.combined() ? "02" : "01";
    String socialInsurance = ticket.combined() ? "01" : "02";
    return List.of(combined, socialInsurance, "02", "02", "02", "");
  }

  private static List<String> three(List<String> texts) {
    return Stream.concat(texts.stream(), Stream.of("", "", "")).limit(3).toList();
  }

  private static String date(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
