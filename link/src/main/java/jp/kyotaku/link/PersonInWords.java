package jp.kyotaku.link;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.formats.oqs.InsuredCard;
import jp.kyotaku.formats.oqs.Person;
import jp.kyotaku.formats.oqs.Qualification;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.Sex;

/** 一人分の資格と同意を言葉で */
final class PersonInWords {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 H時m分");
  private static final String INDENT = "  ";

  private PersonInWords() {}

  static List<String> lines(ResultOfQualificationConfirmation result) {
    var lines = new ArrayList<String>();
    lines.add(INDENT + person(result.person()));
    lines.addAll(card(result.insuredCard()));
    lines.addAll(qualification(result.qualification()));
    Arrays.stream(ConsentItem.values())
        .filter(result.consents()::containsKey)
        .map(item -> consent(item, result.consents().getOrDefault(item, Consent.refused())))
        .forEach(lines::add);
    return lines;
  }

  private static String person(Person person) {
    var kana = person.name().kana().isEmpty() ? "" : "（" + person.name().kana() + "）";
    return "%s%s %s %s生まれ"
        .formatted(
            person.name().written(),
            kana,
            sex(person.sex1()),
            Japan.dateInWords(person.birthdate()));
  }

  private static String sex(Sex sex) {
    return switch (sex) {
      case MALE -> "男";
      case FEMALE -> "女";
      case NOT_SET -> "性別未設定";
    };
  }

  private static List<String> card(InsuredCard card) {
    var insurer = card.insurerNumber().map(InsurerNumber::value).orElse("番号なし");
    return List.of(
        INDENT + "保険者: " + insurer + " " + card.insurerName(),
        INDENT + "記号・番号・枝番: " + numbers(card.insuredId()));
  }

  private static String numbers(InsuredId id) {
    return Stream.of(id.symbol(), id.number(), id.branch())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("・"));
  }

  private static List<String> qualification(Qualification qualification) {
    var lines = new ArrayList<String>();
    qualification
        .qualificationDate()
        .ifPresent(day -> lines.add(INDENT + "資格取得日: " + Japan.dateInWords(day)));
    qualification
        .disqualificationDate()
        .ifPresent(day -> lines.add(INDENT + "資格喪失日: " + Japan.dateInWords(day)));
    qualification
        .insuredPartialContributionRatio()
        .ifPresent(percent -> lines.add(INDENT + "一部負担: " + percent / 10 + "割"));
    return lines;
  }

  private static String consent(ConsentItem item, Consent consent) {
    return INDENT
        + "同意・"
        + item.label()
        + ": "
        + flag(consent)
        + consent.consTime().map(time -> "（" + minute(time) + "）").orElse("")
        + consent.availableTime().map(time -> " 閲覧は" + minute(time) + "まで").orElse("");
  }

  private static String flag(Consent consent) {
    return switch (consent.consFlg()) {
      case NONE -> "なし";
      case GIVEN -> "あり";
      case EXPIRED -> "有効期限切れ";
      case DIFFICULT -> "取得困難";
    };
  }

  private static String minute(LocalDateTime time) {
    return time.format(MINUTE);
  }
}
