package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;

/** 同意済資格情報一括取得（訪問診療等） アップロード結果 OQSmuhvq01res (6.1, 6.3); refused without {@code accepted}. */
public record Muhvq01Answer(
    LocalDateTime processExecutionTime,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    SegmentOfResult segmentOfResult,
    Optional<Accepted> accepted,
    Optional<ProcessingResult> processingResult)
    implements OqsAnswer {

  @Override
  public OqsMessage message() {
    return OqsMessage.MUHVQ01;
  }

  /** 受付 */
  public record Accepted(String receptionNumber, LocalDateTime receptionDateTime) {}

  public static Muhvq01Answer accepted(
      Muhvq01Request request, LocalDateTime processExecutionTime, Accepted accepted) {
    return new Muhvq01Answer(
        processExecutionTime,
        request.medicalInstitutionCode(),
        request.arbitraryFileIdentifier(),
        new SegmentOfResult.Normal(),
        Optional.of(accepted),
        Optional.empty());
  }

  /** 異常終了: the code is the station's own where the request has none. */
  public static Muhvq01Answer abnormal(
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      SegmentOfResult.Abnormal abnormal) {
    return new Muhvq01Answer(
        processExecutionTime,
        read.medicalInstitutionCode().orElse(station),
        read.arbitraryFileIdentifier(),
        abnormal,
        Optional.empty(),
        Optional.empty());
  }

  /** 異常終了: the header names the first finding, the body all of them. */
  public static Muhvq01Answer abnormal(
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      List<Finding> findings) {
    return new Muhvq01Answer(
        processExecutionTime,
        read.medicalInstitutionCode().orElse(station),
        read.arbitraryFileIdentifier(),
        SegmentOfResult.Abnormal.of(findings),
        Optional.empty(),
        Optional.of(ProcessingResult.error(findings)));
  }
}
