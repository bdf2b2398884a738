package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;

/** 医療券のファイルの登録: tickets under an entitlement of medical aid. */
final class TicketLoadStore {

  private static final Versions VERSIONS =
      new Versions(
          "insured.medical_ticket",
          List.of(
              "treatment_month",
              "ticket_type",
              "issue_number",
              "valid_from",
              "valid_to",
              "designated_code",
              "designated_flag",
              "designated_name",
              "prescription_issuer_code",
              "prescription_issuer_name",
              "injury_name1",
              "injury_name2",
              "injury_name3",
              "treatment_type",
              "self_pay_amount",
              "district_contact",
              "handling_contact",
              "single_or_combined",
              "social_insurance",
              "elderly_care",
              "infection",
              "prefectural_expense",
              "consistency",
              "remarks1",
              "remarks2",
              "remarks3"));

  private static final String EXISTING =
      """
      CREATE TEMPORARY TABLE existing ON COMMIT DROP AS
      SELECT s.line, c.entitlement_id, t.id AS current_id,
             CASE WHEN s.change = 'END' THEN t.valid_to IS NOT DISTINCT FROM s.valid_to
               ELSE (%s) IS NOT DISTINCT FROM (%s)
             END AS same
      FROM staged s
      JOIN insured.coverage c
        ON c.closed_at IS NULL AND c.card_classification = 'A1'
       AND (c.insurer_number, c.number, c.symbol, c.branch, c.qualified_from)
         = (s.insurer_number, s.number, '', '', s.qualified_from)
      LEFT JOIN insured.medical_ticket t
        ON t.closed_at IS NULL AND t.entitlement_id = c.entitlement_id
       AND (t.treatment_month, t.ticket_type, t.issue_number)
         = (s.treatment_month, s.ticket_type, s.issue_number)
      """
          .formatted(VERSIONS.of("t"), VERSIONS.of("s"));

  static final LoadStatements STATEMENTS =
      new LoadStatements(
          List.of(
              "insurer_number",
              "number",
              "qualified_from",
              "treatment_month",
              "ticket_type",
              "issue_number"),
          EXISTING,
          List.of(
              new SetCheck("資格取得日", ErrorCode.ROW_ENTITLEMENT_UNKNOWN, StagedRows.NO_ENTITLEMENT)),
          Optional.empty(),
          VERSIONS.writes(),
          Optional.empty(),
          List.of("insured.medical_ticket"));

  private TicketLoadStore() {}
}
