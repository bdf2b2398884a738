package jp.kyotaku.server.terminal.web;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.inquiry.ConsentedList;
import jp.kyotaku.server.inquiry.ConsentedPerson;
import jp.kyotaku.server.inquiry.ListConsented;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 同意した人の一覧のファイル (T22) */
@Controller
class ConsentedFile {

  private final ListConsented listConsented;
  private final BusinessClock clock;

  ConsentedFile(ListConsented listConsented, BusinessClock clock) {
    this.listConsented = listConsented;
    this.clock = clock;
  }

  /** What cannot be listed is told on the page of the list. */
  @GetMapping("/terminal/consented/file")
  ResponseEntity<byte[]> download(
      @AuthenticationPrincipal Operator operator,
      @RequestParam @Nullable String category,
      @RequestParam @Nullable String by,
      @RequestParam @Nullable String from,
      @RequestParam @Nullable String to) {
    LocalDate today = clock.today();
    var query = ConsentedQuery.of(category, by, from, to, today);
    if (query.period() instanceof DayPeriod.Days days
        && listConsented.export(operator, query.question(days))
            instanceof ConsentedList.People(var people)) {
      return Download.csv("consented-" + days.from() + "-" + days.to() + ".csv").body(file(people));
    }
    return Download.notThere("/terminal/consented");
  }

  private static byte[] file(List<ConsentedPerson> people) {
    var out = new ByteArrayOutputStream();
    var csv = new CsvWriter(out);
    csv.row(header());
    people.forEach(person -> csv.row(row(person)));
    csv.flush();
    return out.toByteArray();
  }

  private static List<String> header() {
    var header = new ArrayList<>(List.of("氏名", "氏名カナ", "生年月日", "性別", "診療の区分", "同意した日時"));
    Arrays.stream(ConsentItem.values()).map(ConsentItem::label).forEach(header::add);
    header.add(ConsentItems.PRESCRIPTION);
    return header;
  }

  private static List<String> row(ConsentedPerson consented) {
    var person = consented.person();
    var registration = consented.registration();
    var row =
        new ArrayList<>(
            List.of(
                person.name().written(),
                InWords.kana(person.name().kana()),
                person.birthDate().toString(),
                person.sexOnFace().label(),
                registration.category().label(),
                InWords.isoMoment(registration.registeredAt())));
    Arrays.stream(ConsentItem.values())
        .map(item -> registration.consent().of(item).label())
        .forEach(row::add);
    row.add(registration.prescription().map(PrescriptionForm::label).orElse(""));
    return row;
  }
}
