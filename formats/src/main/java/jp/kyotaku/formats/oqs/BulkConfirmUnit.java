package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Finding;

/**
 * 一括照会の単位 (6.1, 6.3): stands directly in MessageBody; the n-th reference number belongs to the n-th
 * result.
 *
 * @param changed 資格情報変更確認フラグ (code 032), in the answers to a re-inquiry
 * @param limitChanged 限度額変更有無 (code 014), in the answers that have it instead of the certificate
 */
public record BulkConfirmUnit(
    Optional<AskedLine> asked,
    ProcessingResult processingResult,
    Optional<QualificationValidity> qualificationValidity,
    Optional<Boolean> changed,
    Optional<Boolean> limitChanged,
    List<ResultOfQualificationConfirmation> results,
    List<String> referenceNumbers) {

  public BulkConfirmUnit {
    results = List.copyOf(results);
    referenceNumbers = List.copyOf(referenceNumbers);
  }

  /**
   * One person's entitlement; its reference number is written beside the result, not in it (6.1).
   */
  public static BulkConfirmUnit of(
      QualificationValidity validity, ResultOfQualificationConfirmation result) {
    return found(ProcessingResult.normal(), validity, List.of(result));
  }

  /** Of somebody whom no line asked for. */
  public static BulkConfirmUnit found(
      ProcessingResult processingResult,
      QualificationValidity validity,
      List<ResultOfQualificationConfirmation> results) {
    return unit(
        Optional.empty(), processingResult, validity, Optional.empty(), Optional.empty(), results);
  }

  /** 資格確認一括照会: the answer to a line. */
  public static BulkConfirmUnit answered(
      BulkLine line,
      QualificationValidity validity,
      boolean limitChanged,
      List<ResultOfQualificationConfirmation> results) {
    return unit(
        Optional.of(AskedLine.of(line)),
        ProcessingResult.normal(),
        validity,
        Optional.empty(),
        Optional.of(limitChanged),
        results);
  }

  /** 再照会の答え, with everything that a single one has. */
  public static BulkConfirmUnit confirmed(
      BulkLine line,
      ProcessingResult processingResult,
      QualificationValidity validity,
      Optional<Boolean> changed,
      List<ResultOfQualificationConfirmation> results) {
    return unit(
        Optional.of(AskedLine.of(line)),
        processingResult,
        validity,
        changed,
        Optional.empty(),
        results);
  }

  /** エラー: the line says again what it asked, and what is wrong with it. */
  public static BulkConfirmUnit wrong(BulkLine line, List<Finding> findings) {
    return refused(line, ProcessingResult.error(findings));
  }

  public static BulkConfirmUnit refused(BulkLine line, ProcessingResult why) {
    return new BulkConfirmUnit(
        Optional.of(AskedLine.of(line)),
        why,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static BulkConfirmUnit unit(
      Optional<AskedLine> asked,
      ProcessingResult processingResult,
      QualificationValidity validity,
      Optional<Boolean> changed,
      Optional<Boolean> limitChanged,
      List<ResultOfQualificationConfirmation> results) {
    return new BulkConfirmUnit(
        asked,
        processingResult,
        Optional.of(validity),
        changed,
        limitChanged,
        results.stream().map(ResultOfQualificationConfirmation::withoutReferenceNumber).toList(),
        numbersOf(results));
  }

  /**
   * The n-th belongs to the n-th result: a gap in the middle would shift them, so they end there.
   */
  private static List<String> numbersOf(List<ResultOfQualificationConfirmation> results) {
    return results.stream()
        .map(ResultOfQualificationConfirmation::referenceNumber)
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .toList();
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "BulkConfirmUnit[***]";
  }
}
