package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.CharacterCode;

/**
 * 一括の仕事
 *
 * @param asker whose events its lines write
 * @param characterCode of its result, as the institution had set it at the acceptance
 * @param acceptedAt by the business clock
 * @param uploadId under which its lines lie
 * @param plan empty as long as it is not known which lines there are
 * @param end empty as long as it runs
 * @param forgotten the result was removed after its time
 */
record BulkJob(
    String receptionNumber,
    InstitutionCode institution,
    BulkKind kind,
    File file,
    BulkQuestion asked,
    Asker asker,
    CharacterCode characterCode,
    Instant acceptedAt,
    Instant recordedAt,
    UUID uploadId,
    Optional<Plan> plan,
    Optional<End> end,
    boolean forgotten) {

  /**
   * 要求のファイル
   *
   * @param identifier 任意のファイル識別子
   */
  record File(String name, Optional<String> identifier) {}

  /**
   * 何をするか
   *
   * @param day for which entitlement is looked up
   */
  record Plan(LocalDate day, int lines) {}

  /**
   * 終わり
   *
   * @param failed it could not be brought to its end
   * @param keptUntil the last day of its result, as it was set when the job ended
   */
  record End(Instant at, int normal, int errors, boolean failed, LocalDate keptUntil) {

    int lines() {
      return normal + errors;
    }
  }
}
