package jp.kyotaku.server.terminal.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.CardTrouble;
import jp.kyotaku.server.inquiry.Declaration;
import jp.kyotaku.server.inquiry.Fallback;
import jp.kyotaku.server.inquiry.FallbackGround;
import jp.kyotaku.server.inquiry.InsuranceKind;
import jp.kyotaku.server.insured.AgeBand;
import jp.kyotaku.server.insured.CardData;

/** カードが使えないときの確認の入力を読む: each ground asks for its own things. */
final class FallbackReading {

  /** 読めた記録、または直すところ */
  sealed interface Read {

    record Good(Fallback fallback) implements Read {}

    record Wrong(List<FormError> errors) implements Read {}
  }

  private static final Pattern KANA = Pattern.compile("[ァ-ヺーヽヾ・\u3000]+");

  private final FallbackForm form;
  private final FallbackGround ground;
  private final LocalDate today;
  private final FieldReader fields = new FieldReader();

  private FallbackReading(FallbackForm form, FallbackGround ground, LocalDate today) {
    this.form = form;
    this.ground = ground;
    this.today = today;
  }

  static Read read(FallbackForm form, FallbackGround ground, LocalDate today) {
    return new FallbackReading(form, ground, today).read();
  }

  private Read read() {
    var trouble = trouble();
    var day = fields.required("day", Fields.CARE_DAY.asOf(today), form.day());
    var kana = kana();
    var birthDate = fields.required("birthDate", Fields.BIRTH_DATE.asOf(today), form.birthDate());
    var numbers = birthDate.flatMap(this::numbers);
    var declaration =
        ground == FallbackGround.DECLARATION ? declaration() : Optional.<Declaration>empty();
    String reason = reason();
    var share = fields.optional("share", Fields.COPAY_RATIO, form.share());
    checkOrder(birthDate, day);
    if (!fields.errors().isEmpty()) {
      return new Read.Wrong(fields.errors());
    }
    var fallback =
        new Fallback(
            Named.id(form.id()),
            ground,
            trouble.orElseThrow(),
            day.orElseThrow(),
            kana.orElseThrow(),
            birthDate.orElseThrow(),
            numbers,
            share,
            declaration,
            reason);
    return share.isPresent() && !fits(fallback, share.get())
        ? new Read.Wrong(List.of(error("share", "割合", ErrorCode.SHARE_NOT_OF_THIS_AGE)))
        : new Read.Good(fallback);
  }

  private static boolean fits(Fallback fallback, CopayRatio share) {
    return AgeBand.on(fallback.careDay(), fallback.birthDate(), fallback.latterStage())
        .shares()
        .contains(share);
  }

  private Optional<CardTrouble> trouble() {
    var trouble = Named.find(CardTrouble.values(), form.trouble());
    if (trouble.isEmpty()) {
      fields.report("trouble", "カードで確かめられなかったわけ：選ばれていません。どれか一つを選んでください。");
    }
    return trouble;
  }

  /** Half-width kana and hiragana are typed as well. */
  private Optional<String> kana() {
    var read = fields.required("kana", Fields.KANA_NAME, katakana(form.kana()));
    if (read.isPresent() && !KANA.matcher(read.get()).matches()) {
      fields.report("kana", Fields.KANA_NAME.label(), ErrorCode.KANA_EXPECTED);
    }
    return read;
  }

  private static String katakana(String typed) {
    var kana = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .chars()
        .map(one -> one >= 'ぁ' && one <= 'ゖ' ? one + ('ァ' - 'ぁ') : one)
        .forEach(one -> kana.append((char) one));
    return kana.toString();
  }

  /** Needed where they are shown or known; beside a declaration those of before, if there are. */
  private Optional<CardData> numbers(LocalDate birthDate) {
    boolean typed = !(form.insurer() + form.symbol() + form.number() + form.branch()).isBlank();
    if (!ground.namesNumbers() && !typed) {
      return Optional.empty();
    }
    return NumberReading.read(fields, form.insurer(), form.symbol(), form.number(), form.branch())
        .map(read -> new CardData(read.insurer(), read.insuredId(), birthDate));
  }

  private Optional<Declaration> declaration() {
    var kind = Named.find(InsuranceKind.values(), form.kind());
    if (kind.isEmpty()) {
      fields.report("kind", "保険種別：選ばれていません。分からないときは「分からない」を選んでください。");
    }
    var insurerName = fields.optional("insurerName", Fields.INSURER_NAME, form.insurerName());
    var employer = fields.optional("employer", Fields.EMPLOYER, form.employer());
    var address = fields.required("address", Fields.ADDRESS, form.address());
    var contact = fields.required("contact", Fields.CONTACT, form.contact());
    return kind.map(
        known ->
            new Declaration(
                known,
                insurerName.orElse(""),
                employer.orElse(""),
                address.orElse(""),
                contact.orElse(""),
                Optional.empty()));
  }

  private String reason() {
    return ground == FallbackGround.OMITTED
        ? fields.required("reason", Fields.OMISSION_REASON, form.reason()).orElse("")
        : "";
  }

  private void checkOrder(Optional<LocalDate> birthDate, Optional<LocalDate> day) {
    if (birthDate.isPresent() && day.isPresent() && day.get().isBefore(birthDate.get())) {
      fields.report("day", "診療の日：生年月日より前の日です。どちらかの日付を直してください。");
    }
  }

  private static FormError error(String field, String label, ErrorCode code) {
    return new FormError(field, label + "：" + code.sentence() + code.advice());
  }
}
