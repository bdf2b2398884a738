package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.field.Fields;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 要求は書いて読めば元に戻る: whatever the catalogue of fields lets through, in every flavour. */
class RequestRoundTripTest {

  @Property(tries = 400)
  void 資格確認の要求(
      @ForAll("searches") QualificationConfirmSearchInfo info, @ForAll RequestFlavour flavour) {
    var request =
        new Siquc01Request(
            LocalDate.of(2024, 6, 3), Requests.HIDAMARI, info.arbitraryIdentifier(), info);

    byte[] written = OqsRequestWriter.write(request, flavour);

    assertThat(OqsReader.readSiquc01(written, 1 << 20).orThrow()).isEqualTo(request);
  }

  @Provide
  Arbitrary<QualificationConfirmSearchInfo> searches() {
    return Combinators.combine(
            insurers(), symbols(), numbers(), branches(), birthDates(), identifiers())
        .as(
            (insurer, symbol, number, branch, birthDate, identifier) ->
                new QualificationConfirmSearchInfo(
                    insurer,
                    new InsuredId(symbol, number, branch),
                    birthDate,
                    symbol.isEmpty(),
                    identifier));
  }

  private static Arbitrary<InsurerNumber> insurers() {
    return Arbitraries.oneOf(digits(5).filter(body -> !body.startsWith("00")), digits(7))
        .map(body -> body + CheckDigit.of(body))
        .filter(number -> !number.startsWith("00"))
        .map(InsurerNumber::new);
  }

  /** Odd characters: of names, of no Japanese charset, beyond the basic plane, of XML itself. */
  private static Arbitrary<String> symbols() {
    return Arbitraries.strings()
        .withChars("髙﨑德健本①～－―ｱ゛¥‾é<>&'\"]0")
        .withCharRange('\u3041', '\u30FF')
        .withCharRange('\u4E00', '\u9FFF')
        .ofMaxLength(10)
        .map(text -> text + "𠮷")
        .filter(text -> Fields.SYMBOL.read(text) instanceof Reading.Good)
        .optional(0.8)
        .map(text -> text.orElse(""));
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.strings()
        .ascii()
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(RequestRoundTripTest::plain);
  }

  private static boolean plain(String text) {
    return !text.isBlank()
        && text.strip().equals(text)
        && Fields.NUMBER.read(text) instanceof Reading.Good;
  }

  private static Arbitrary<String> branches() {
    return digits(2).optional(0.7).map(text -> text.orElse(""));
  }

  private static Arbitrary<LocalDate> birthDates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2024, 6, 3).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Optional<String>> identifiers() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars(" -_髙あ")
        .ofMaxLength(50)
        .filter(text -> !text.isBlank())
        .optional(0.7);
  }

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }
}
