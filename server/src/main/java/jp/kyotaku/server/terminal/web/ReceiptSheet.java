package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kyotaku.paper.PrintSheet;
import jp.kyotaku.paper.Sheet;
import jp.kyotaku.server.inquiry.WithdrawalReceipt;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 同意の取消しの控え (T21): one sheet. */
@Component
class ReceiptSheet {

  private static final String REHEARSAL = "稽古用（リハーサル）。人も機関もすべて架空です。";
  private static final int NUMBER_LENGTH = 8;

  private final BusinessClock clock;
  private final boolean rehearsal;

  ReceiptSheet(BusinessClock clock, @Value("${kyotaku.mode:rehearsal}") String mode) {
    this.clock = clock;
    this.rehearsal = mode.equalsIgnoreCase("rehearsal");
  }

  ResponseEntity<byte[]> of(Operator operator, WithdrawalReceipt receipt) {
    var inline = ContentDisposition.inline().filename("withdrawal.pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .headers(headers -> headers.setContentDisposition(inline))
        .body(PrintSheet.pdf(sheet(operator, receipt)));
  }

  static List<Item> facts(WithdrawalReceipt receipt) {
    var withdrawal = receipt.withdrawal();
    return List.of(
        new Item("控えの番号", number(receipt)),
        new Item("氏名", receipt.person().name().written()),
        new Item("取り消した日時", InWords.moment(withdrawal.at())),
        new Item("取り消した者", withdrawal.by().label()),
        new Item("理由", withdrawal.reason().label()));
  }

  private Sheet sheet(Operator operator, WithdrawalReceipt receipt) {
    return new Sheet(
        "同意の取消しの控え",
        head(operator),
        "次の同意を取り消しました。",
        List.of("この機関は、薬剤情報などの閲覧と、同意にもとづく再照会ができなくなりました。取消しの前の記録は残ります。"),
        List.of(
            section("取消し", facts(receipt)),
            section("取り消した同意", receipt.withdrawn().stream().map(ConsentLine::inShort).toList())));
  }

  private List<String> head(Operator operator) {
    var head =
        List.of(
            operator.institutionName() + "（" + operator.institutionCode() + "）",
            "印刷した日時：" + InWords.moment(clock.instant()) + "　印刷した人：" + operator.displayName());
    return rehearsal ? Stream.concat(Stream.of(REHEARSAL), head.stream()).toList() : head;
  }

  private static Sheet.Section section(String title, List<Item> items) {
    return new Sheet.Section(
        title, items.stream().map(item -> new Sheet.Line(item.label(), item.value())).toList());
  }

  /** Short enough to be read out over the telephone. */
  private static String number(WithdrawalReceipt receipt) {
    return receipt
        .withdrawal()
        .act()
        .toString()
        .substring(0, NUMBER_LENGTH)
        .toUpperCase(Locale.ROOT);
  }
}
