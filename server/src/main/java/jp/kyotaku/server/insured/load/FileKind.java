package jp.kyotaku.server.insured.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.field.Field;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.kernel.field.Form;
import jp.kyotaku.kernel.field.Width;

/** ファイルの種類: the header row tells which. */
enum FileKind {
  COVERAGE("資格", coverage(), Fields.NAME),
  CERTIFICATE("証", certificate(), Fields.CERTIFICATE_KIND),
  MEDICAL_TICKET("医療券", medicalTicket(), Fields.TICKET_TYPE),
  CARD("カード", card(), Fields.CARD_SERIAL);

  static final String CHANGE = Fields.CHANGE_KIND.label();

  private final String title;

  // Lists made by List.of never change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Column<?>> columns;

  private final String mark;

  FileKind(String title, List<Column<?>> columns, Field<?> mark) {
    this.title = title;
    this.columns = columns;
    this.mark = mark.label();
  }

  /** The kind whose tell-tale column stands in the header. */
  static Optional<FileKind> of(Collection<String> header) {
    return Arrays.stream(values()).filter(kind -> header.contains(kind.mark)).findFirst();
  }

  String title() {
    return title;
  }

  /** All but 異動区分, which every file has. */
  List<Column<?>> columns() {
    return columns;
  }

  private static List<Column<?>> coverage() {
    return List.of(
        Column.text(Fields.LINKAGE_KEY, "linkage_key", Need.CONTENT),
        insurer(),
        Column.code(Fields.CARD_CLASSIFICATION, "card_classification", Need.CONTENT),
        Column.text(Fields.SYMBOL, "symbol", Need.OPTIONAL_AT_END),
        Column.text(Fields.NUMBER, "number", Need.KEY),
        Column.text(Fields.BRANCH, "branch", Need.OPTIONAL_AT_END),
        new Column<>(
            Fields.PERSON_KIND,
            "dependant",
            "boolean",
            Need.CONTENT,
            kind ->
                switch (kind) {
                  case INSURED_PERSON -> "f";
                  case FAMILY -> "t";
                }),
        Column.day(Fields.QUALIFIED_FROM, "qualified_from", Need.KEY),
        Column.day(Fields.DISQUALIFIED_ON, "disqualified_on", Need.END),
        Column.code(Fields.LOSS_REASON, "loss_reason", Need.OPTIONAL_AT_END),
        Column.text(Fields.HOUSEHOLDER_NAME, "householder_name", Need.OPTIONAL),
        Column.text(Fields.NAME, "name", Need.CONTENT),
        Column.text(Fields.NAME_KANA, "name_kana", Need.CONTENT),
        Column.text(Fields.OTHER_NAME, "other_name", Need.OPTIONAL),
        Column.text(Fields.OTHER_NAME_KANA, "other_name_kana", Need.OPTIONAL),
        Column.code(Fields.SEX, "sex_on_face", Need.CONTENT),
        Column.code(Fields.SEX_ON_BACK, "sex_on_back", Need.OPTIONAL),
        Column.day(Fields.BIRTH_DATE, "birth_date", Need.CONTENT),
        Column.text(Fields.POSTAL_CODE, "postal_code", Need.OPTIONAL),
        Column.text(Fields.ADDRESS, "address", Need.OPTIONAL));
  }

  private static List<Column<?>> certificate() {
    return List.of(
        insurer(),
        Column.text(Fields.SYMBOL, "symbol", Need.OPTIONAL_AT_END),
        Column.text(Fields.NUMBER, "number", Need.KEY),
        Column.text(Fields.BRANCH, "branch", Need.OPTIONAL_AT_END),
        Column.day(Fields.QUALIFIED_FROM, "qualified_from", Need.KEY),
        new Column<>(Fields.CERTIFICATE_KIND, "kind", "text", Need.KEY, Enum::name),
        Column.code(Fields.LIMIT_CERTIFICATE_KIND, "classification", Need.OPTIONAL),
        Column.text(
            new Field<>(Fields.LIMIT_CATEGORY.label(), new Form.Text(3, Width.HALF)),
            "category",
            Need.OPTIONAL_AT_END),
        new Column<>(
            Fields.COPAY_RATIO,
            "copay_percent",
            "smallint",
            Need.OPTIONAL,
            ratio -> Integer.toString(ratio.percent())),
        Column.day(Fields.ISSUED_ON, "issued_on", Need.OPTIONAL),
        Column.day(Fields.VALID_FROM, "valid_from", Need.KEY),
        Column.day(Fields.VALID_TO, "valid_to", Need.END),
        Column.day(Fields.LONG_TERM_ON, "long_term_on", Need.OPTIONAL),
        Column.yen(Fields.SELF_PAY_LIMIT, "self_pay", Need.OPTIONAL));
  }

  private static List<Column<?>> medicalTicket() {
    return List.of(
        Column.text(Fields.PAYER_NUMBER, "insurer_number", Need.KEY),
        Column.text(Fields.BENEFICIARY_NUMBER, "number", Need.KEY),
        Column.day(Fields.QUALIFIED_FROM, "qualified_from", Need.KEY),
        Column.code(Fields.TICKET_TYPE, "ticket_type", Need.KEY),
        new Column<>(
            Fields.TREATMENT_MONTH,
            "treatment_month",
            "date",
            Need.KEY,
            month -> month.atDay(1).toString()),
        Column.day(Fields.VALID_FROM, "valid_from", Need.OPTIONAL),
        Column.day(Fields.VALID_TO, "valid_to", Need.END),
        Column.text(Fields.ISSUE_NUMBER, "issue_number", Need.KEY),
        new Column<>(
            Fields.DESIGNATED_CODE,
            "designated_code",
            "text",
            Need.CONTENT,
            InstitutionCode::value),
        Column.code(Fields.DESIGNATED_MATCH, "designated_flag", Need.OPTIONAL),
        Column.text(Fields.DESIGNATED_NAME, "designated_name", Need.OPTIONAL),
        new Column<>(
            Fields.PRESCRIPTION_ISSUER_CODE,
            "prescription_issuer_code",
            "text",
            Need.OPTIONAL,
            InstitutionCode::value),
        Column.text(Fields.PRESCRIPTION_ISSUER_NAME, "prescription_issuer_name", Need.OPTIONAL),
        Column.text(Fields.INJURY_NAME1, "injury_name1", Need.OPTIONAL),
        Column.text(Fields.INJURY_NAME2, "injury_name2", Need.OPTIONAL),
        Column.text(Fields.INJURY_NAME3, "injury_name3", Need.OPTIONAL),
        Column.code(Fields.TREATMENT_TYPE, "treatment_type", Need.OPTIONAL),
        Column.yen(Fields.SELF_PAY_AMOUNT, "self_pay_amount", Need.OPTIONAL),
        Column.text(Fields.DISTRICT_CONTACT, "district_contact", Need.OPTIONAL),
        Column.text(Fields.HANDLING_CONTACT, "handling_contact", Need.OPTIONAL),
        Column.code(Fields.SINGLE_OR_COMBINED, "single_or_combined", Need.OPTIONAL),
        Column.code(Fields.SOCIAL_INSURANCE, "social_insurance", Need.OPTIONAL),
        Column.code(Fields.ELDERLY_CARE, "elderly_care", Need.OPTIONAL),
        Column.code(Fields.INFECTION, "infection", Need.OPTIONAL),
        Column.code(Fields.PREFECTURAL_EXPENSE, "prefectural_expense", Need.OPTIONAL),
        Column.code(Fields.INCONSISTENCY, "consistency", Need.OPTIONAL),
        Column.text(Fields.REMARKS1, "remarks1", Need.OPTIONAL),
        Column.text(Fields.REMARKS2, "remarks2", Need.OPTIONAL),
        Column.text(Fields.REMARKS3, "remarks3", Need.OPTIONAL));
  }

  private static List<Column<?>> card() {
    return List.of(
        number(Fields.CARD_SERIAL, "serial", Need.KEY),
        number(Fields.PREVIOUS_CARD_SERIAL, "previous_serial", Need.OPTIONAL),
        Column.text(Fields.LINKAGE_KEY, "linkage_key", Need.CONTENT));
  }

  private static Column<InsurerNumber> insurer() {
    return new Column<>(
        Fields.INSURER_NUMBER, "insurer_number", "text", Need.KEY, InsurerNumber::value);
  }

  private static Column<String> number(Field<String> field, String name, Need need) {
    return new Column<>(field, name, "numeric", need, Function.identity());
  }
}
