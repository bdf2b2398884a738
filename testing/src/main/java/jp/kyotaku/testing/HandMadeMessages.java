package jp.kyotaku.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 資料だけを見て手で書いた要求の中身: the lines for {@link HandMade}, written letter by letter from the interface
 * paper and the papers in docs/interface. One instance writes for one institution.
 *
 * @param station its code, ten digits
 */
public record HandMadeMessages(String station) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String OWN_IDENTIFIER = "<ArbitraryIdentifier></ArbitraryIdentifier>?";

  private static final String LIMIT_CONSENT =
      "<LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>";

  /** What stands on the card of an insured person, as a clerk copies it. */
  public record Card(
      String insurer, String symbol, String number, String branch, LocalDate birthDate) {

    /** The number of the insurer is filled with blanks on the left (5.1). */
    private String numbers() {
      return """
      <InsurerNumber>%8s</InsurerNumber>
      <InsuredCardSymbol>%s</InsuredCardSymbol>
      <InsuredIdentificationNumber>%s</InsuredIdentificationNumber>
      <InsuredBranchNumber>%s</InsuredBranchNumber>\
      """
          .formatted(insurer, symbol, number, branch);
    }

    private String lines() {
      return numbers() + "\n<Birthdate>" + DAY.format(birthDate) + "</Birthdate>";
    }

    @Override
    public String toString() {
      return "Card[***]";
    }
  }

  /** OQSsiquc01, and with several cards OQSmuquc01. */
  public String eligibility(LocalDate day, Card... cards) {
    return dated(
        day,
        List.of(cards).stream()
            .map(card -> search(card.lines() + "\n" + LIMIT_CONSENT + "\n" + OWN_IDENTIFIER))
            .collect(Collectors.joining("\n")));
  }

  /** OQSsiimm01 and OQSmuimm01. */
  public String referenceNumber(String number, Card card) {
    return plain(
        """
        <ReferenceNumberRegistrationInfo>
        <ReferenceNumber>%s</ReferenceNumber>
        %s
        </ReferenceNumberRegistrationInfo>\
        """
            .formatted(number, card.numbers()));
  }

  /**
   * OQSsihvq01 and OQSsionq01, and with several cards OQSmuhvr01 and OQSmuonr01.
   *
   * @param flag 2 訪問診療等, 3 オンライン診療等
   */
  public String reInquiry(String flag, LocalDate day, Card... cards) {
    return dated(
        day,
        List.of(cards).stream()
            .map(card -> search(flag(flag) + "\n" + card.lines() + "\n" + OWN_IDENTIFIER))
            .collect(Collectors.joining("\n")));
  }

  /** OQSsihvq01 by the number that the institution has registered. */
  public String reInquiryByNumber(String flag, LocalDate day, String number) {
    return dated(day, search(flag(flag) + "\n<ReferenceNumber>" + number + "</ReferenceNumber>"));
  }

  /** OQSsihvd01. */
  public String withdrawal(Card card) {
    return plain(search(card.lines()));
  }

  /** OQSmuhvq01 with flag 2, OQSmuonq01 with flag 3. */
  public String consented(String flag, LocalDate from, LocalDate to) {
    return plain(search(days("ConsentDate", from, to) + "\n" + flag(flag)));
  }

  /** OQSmuonq01 by the days of care. */
  public String examined(LocalDate from, LocalDate to) {
    return plain(search(days("ExaminationDate", from, to) + "\n" + flag("3")));
  }

  /** OQSmutic01. */
  public String tickets(YearMonth month) {
    return plain(
        search(
            "<MedicalTreatmentMonth>%d%02d</MedicalTreatmentMonth>"
                .formatted(month.getYear(), month.getMonthValue())));
  }

  /** The second message of every bulk pair. */
  public String collect(String receptionNumber) {
    return plain("<ReceptionNumber>" + receptionNumber + "</ReceptionNumber>");
  }

  /** OQSsiurl01. */
  public String address() {
    return plain(
        """
        <UrlAcquisitionClassification>2</UrlAcquisitionClassification>
        <OutputForm></OutputForm>?\
        """);
  }

  /** OQSsiinq01. */
  public String settings() {
    return plain("");
  }

  /**
   * OQSsiupd01 with one item.
   *
   * @param change 0 変更しない, 1 変更する
   */
  public String setting(String version, String name, String change, String value) {
    return plain(
        """
        <SettingsVersion>%s</SettingsVersion>
        <EnvironmentSettingList>
        <EnvironmentSetting>
        <SettingName>%s</SettingName>
        <ChangeFlag>%s</ChangeFlag>
        <SettingValue>%s</SettingValue>%s
        </EnvironmentSetting>
        </EnvironmentSettingList>\
        """
            .formatted(version, name, change, value, value.isEmpty() ? "?" : ""));
  }

  private static String flag(String flag) {
    return "<MedicalTreatmentFlag>" + flag + "</MedicalTreatmentFlag>";
  }

  private static String days(String element, LocalDate from, LocalDate to) {
    return "<%1$sFrom>%2$s</%1$sFrom>\n<%1$sTo>%3$s</%1$sTo>"
        .formatted(element, DAY.format(from), DAY.format(to));
  }

  private static String search(String lines) {
    return "<QualificationConfirmSearchInfo>\n" + lines + "\n</QualificationConfirmSearchInfo>";
  }

  private String dated(LocalDate day, String body) {
    return plain(body)
        .replaceFirst(
            "<MessageHeader>",
            "<MessageHeader>\n<QualificationConfirmationDate>"
                + DAY.format(day)
                + "</QualificationConfirmationDate>");
  }

  private String plain(String body) {
    return """
    <XmlMsg>
    <MessageHeader>
    <MedicalInstitutionCode>%s</MedicalInstitutionCode>
    <ArbitraryFileIdentifier></ArbitraryFileIdentifier>?
    </MessageHeader>
    <MessageBody>
    %s
    </MessageBody>
    </XmlMsg>
    """
        .formatted(station, body);
  }
}
