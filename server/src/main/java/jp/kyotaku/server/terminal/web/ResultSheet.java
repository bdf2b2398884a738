package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.paper.PrintSheet;
import jp.kyotaku.paper.Sheet;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 資格確認結果の印刷 (T06) */
@Component
class ResultSheet {

  private static final String REHEARSAL = "稽古用（リハーサル）。人も機関もすべて架空です。";

  private final BusinessClock clock;

  private final boolean rehearsal;

  ResultSheet(BusinessClock clock, @Value("${kyotaku.mode:rehearsal}") String mode) {
    this.clock = clock;
    this.rehearsal = mode.equalsIgnoreCase("rehearsal");
  }

  /** 一枚の中身, whatever it is about */
  record Content(String title, String lead, List<String> advice, List<ItemGroup> groups) {

    static Content of(EligibilityView view) {
      return new Content(
          "資格確認結果",
          "資格有効性：" + view.validity().label(),
          Stream.concat(view.advice().stream(), view.warnings().stream()).toList(),
          Stream.concat(Stream.of(new ItemGroup("資格の確認", view.facts())), view.groups().stream())
              .toList());
    }

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Content[" + title + "]";
    }
  }

  ResponseEntity<byte[]> of(Operator operator, EligibilityView view) {
    return of(operator, Content.of(view));
  }

  ResponseEntity<byte[]> of(Operator operator, Content content) {
    var inline = ContentDisposition.inline().filename("result.pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .headers(headers -> headers.setContentDisposition(inline))
        .body(PrintSheet.pdf(sheet(operator, content)));
  }

  private Sheet sheet(Operator operator, Content content) {
    return new Sheet(
        content.title(),
        head(operator),
        content.lead(),
        content.advice(),
        content.groups().stream().map(ResultSheet::section).toList());
  }

  private List<String> head(Operator operator) {
    var head =
        List.of(
            operator.institutionName() + "（" + operator.institutionCode() + "）",
            "印刷した日時：" + InWords.moment(clock.instant()) + "　印刷した人：" + operator.displayName());
    return rehearsal ? Stream.concat(Stream.of(REHEARSAL), head.stream()).toList() : head;
  }

  private static Sheet.Section section(ItemGroup group) {
    return new Sheet.Section(
        group.title(),
        group.items().stream().map(item -> new Sheet.Line(item.label(), item.value())).toList());
  }
}
