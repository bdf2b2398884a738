package jp.kyotaku.server.terminal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.Asker;
import jp.kyotaku.server.inquiry.GroundLabels;
import jp.kyotaku.server.inquiry.InquiryQuestion;
import jp.kyotaku.server.inquiry.InquiryResult;
import jp.kyotaku.server.inquiry.PersonSought;
import jp.kyotaku.server.inquiry.Validity;
import jp.kyotaku.server.insured.NumberOnCard;
import org.springframework.util.MultiValueMap;

/** 資格確認履歴照会の条件 (T14), as it stands in the address */
record HistoryForm(
    String from,
    String to,
    String operator,
    String insurer,
    String number,
    String reference,
    String way,
    String ground,
    String result) {

  /** 結果の選択肢: beside the codes of validity. */
  static final String REFUSED = "REFUSED";

  private static final int LONGEST_USER_ID = 64;

  /** 読めた条件、または直すところ */
  sealed interface Read {

    record Asked(InquiryQuestion question) implements Read {}

    record Wrong(List<FormError> errors) implements Read {}
  }

  /** Without days the page asks for today. */
  static HistoryForm of(MultiValueMap<String, String> sent, LocalDate today) {
    Map<String, String> first = sent.toSingleValueMap();
    return new HistoryForm(
        first.getOrDefault("from", today.toString()),
        first.getOrDefault("to", today.toString()),
        first.getOrDefault("operator", "").strip(),
        first.getOrDefault("insurer", ""),
        first.getOrDefault("number", ""),
        first.getOrDefault("reference", "").strip(),
        first.getOrDefault("way", ""),
        first.getOrDefault("ground", ""),
        first.getOrDefault("result", ""));
  }

  public String fromInWords() {
    return InWords.typedDate(from);
  }

  public String toInWords() {
    return InWords.typedDate(to);
  }

  /** Whether any condition stands beside the days and the operator. */
  boolean narrowed() {
    return !(insurer + number + reference + way + ground + result).isEmpty();
  }

  Read read() {
    var fields = new FieldReader();
    var person = person(fields);
    if (operator.length() > LONGEST_USER_ID) {
      fields.report("operator", "操作した人のユーザーID", ErrorCode.VALUE_TOO_LONG);
    } else if (operator.chars().anyMatch(Character::isISOControl)) {
      fields.report("operator", "操作した人のユーザーID", ErrorCode.CONTROL_CHARACTER);
    }
    return switch (DayPeriod.read(from, to)) {
      case DayPeriod.Days days when fields.errors().isEmpty() ->
          new Read.Asked(question(days, person));
      case DayPeriod.Days _ -> new Read.Wrong(fields.errors());
      case DayPeriod.Wrong(var errors) -> {
        errors.forEach(error -> fields.report(error.field(), error.sentence()));
        yield new Read.Wrong(fields.errors());
      }
    };
  }

  /**
   * The same question in the address of another page, with one more parameter where there is one.
   */
  String address(String path, String... more) {
    var address = new StringBuilder(path).append('?');
    add(address, "from", from);
    add(address, "to", to);
    add(address, "operator", operator);
    add(address, "insurer", insurer);
    add(address, "number", number);
    add(address, "reference", reference);
    add(address, "way", way);
    add(address, "ground", ground);
    add(address, "result", result);
    for (int i = 0; i < more.length; i += 2) {
      add(address, more[i], more[i + 1]);
    }
    return address.substring(0, address.length() - 1);
  }

  private static void add(StringBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
          .append('&');
    }
  }

  private InquiryQuestion question(DayPeriod.Days days, Optional<PersonSought> person) {
    return new InquiryQuestion(
        days.from(),
        days.to(),
        Optional.of(operator).filter(text -> !text.isEmpty()),
        person,
        named(Asker.Way.values(), way),
        Optional.of(ground).filter(GroundLabels.all()::containsKey),
        wantedResult());
  }

  private Optional<InquiryResult> wantedResult() {
    return result.equals(REFUSED)
        ? Optional.of(new InquiryResult.Refused(""))
        : named(Validity.values(), result).map(InquiryResult.Answered::new);
  }

  /** One key of one person: 照会番号, or both parts of the insurance's number. */
  private Optional<PersonSought> person(FieldReader fields) {
    boolean byNumber = !insurer.isBlank() || !number.isBlank();
    if (reference.isEmpty()) {
      return byNumber ? byNumber(fields) : Optional.empty();
    }
    if (byNumber) {
      fields.report("reference", "照会番号：番号と一緒には使えません。照会番号か、保険者番号と番号の、どちらかにしてください。");
    }
    return fields
        .required("reference", Fields.REFERENCE_NUMBER, reference)
        .map(PersonSought.ByReference::new);
  }

  private Optional<PersonSought> byNumber(FieldReader fields) {
    var insurerRead = fields.required("insurer", Fields.INSURER_NUMBER, insurer);
    var numberRead = fields.required("number", Fields.NUMBER, number);
    return insurerRead.flatMap(
        of -> numberRead.map(at -> new PersonSought.ByNumber(new NumberOnCard(of, at))));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "HistoryForm[***]";
  }
}
