package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.formats.text.ReportingEncoder;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.formats.text.Uncarried;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.server.inquiry.ConfirmedEligibility;
import jp.kyotaku.server.inquiry.ConsentedEligibility;
import jp.kyotaku.server.institutions.CharacterCode;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Coverage;

/** 結果に添える注意 (T06) */
final class Warnings {

  private Warnings() {}

  /** The card's certificate comes first: only its holder can renew it. */
  static List<String> of(
      ConsentedEligibility consented, ShownConsent consent, CharacterCode characterCode) {
    var renewal = consented.renewalInWords();
    return Stream.concat(
            renewal.stream(), of(consented.confirmed(), consent, characterCode).stream())
        .toList();
  }

  static List<String> of(
      ConfirmedEligibility confirmed, ShownConsent consent, CharacterCode characterCode) {
    var warnings = new ArrayList<String>();
    for (Coverage coverage : confirmed.coverages()) {
      warnings.addAll(endings(coverage, confirmed.day(), consent));
      warnings.addAll(inconsistencies(coverage));
      warnings.addAll(uncarried(coverage, characterCode));
    }
    return warnings.stream().distinct().toList();
  }

  /** Only what ends soon. */
  static List<String> endings(ConfirmedEligibility confirmed, ShownConsent consent) {
    return confirmed.coverages().stream()
        .flatMap(coverage -> endings(coverage, confirmed.day(), consent).stream())
        .distinct()
        .toList();
  }

  private static List<String> endings(Coverage coverage, LocalDate day, ShownConsent consent) {
    var warnings = new ArrayList<String>();
    coverage
        .disqualifiedOn()
        .filter(lost -> isSoon(lost, day))
        .ifPresent(lost -> warnings.add("この資格は、" + InWords.date(lost) + "に終わる登録があります。"));
    var certificates = coverage.certificates();
    certificates.insuredCard().ifPresent(card -> ending("被保険者証", card, day, warnings));
    certificates.elderlyRecipient().ifPresent(card -> ending("高齢受給者証", card, day, warnings));
    if (consent.limit()) {
      certificates.limit().ifPresent(card -> ending("限度額適用認定証", card, day, warnings));
    }
    if (consent.specificDisease()) {
      certificates
          .specificDiseases()
          .forEach(disease -> ending("特定疾病療養受療証", disease, day, warnings));
    }
    return warnings;
  }

  private static void ending(
      String label, Certificate certificate, LocalDate day, List<String> warnings) {
    certificate
        .term()
        .to()
        .filter(last -> isSoon(last, day))
        .ifPresent(last -> warnings.add(label + "の有効期限が近づいています（" + InWords.date(last) + "まで）。"));
  }

  private static boolean isSoon(LocalDate last, LocalDate day) {
    return !last.isBefore(day) && Soon.isSoon(last, day);
  }

  private static List<String> inconsistencies(Coverage coverage) {
    boolean found =
        coverage.tickets().stream()
            .flatMap(ticket -> ticket.standing().consistency().stream())
            .anyMatch("1"::equals);
    return found ? List.of("医療券の内容と資格の間に、合わない点があります。福祉事務所に確かめてください。") : List.of();
  }

  private static List<String> uncarried(Coverage coverage, CharacterCode characterCode) {
    TextEncoding encoding =
        switch (characterCode) {
          case UTF_8 -> TextEncoding.UTF_8;
          case SHIFT_JIS -> TextEncoding.SHIFT_JIS;
        };
    var person = coverage.person();
    return Stream.of(
            texts("氏名", Stream.of(person.name().written()), encoding),
            texts("氏名（その他）", person.otherName().map(PersonName::written).stream(), encoding),
            texts("世帯主・被保険者の氏名", coverage.householderName().stream(), encoding),
            texts("住所", person.address().stream(), encoding))
        .flatMap(warnings -> warnings)
        .toList();
  }

  private static Stream<String> texts(String label, Stream<String> texts, TextEncoding encoding) {
    return texts
        .flatMap(text -> ReportingEncoder.encode(text, encoding).uncarried().stream())
        .map(character -> uncarried(label, character, encoding));
  }

  private static String uncarried(String label, Uncarried character, TextEncoding encoding) {
    return "%sの「%s」（U+%04X）は、この機関の利用文字コード（%s）のファイルには書けません。ファイルでは「%s」になります。"
        .formatted(
            label,
            character.character(),
            character.character().codePointAt(0),
            encoding.declaredName(),
            character.substitute());
  }
}
