package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 照会番号一括登録 アップロード要求 OQSmuimm01req (6.2), whole. */
public record Muimm01Request(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    List<ReferenceNumberRegistrationInfo> lines)
    implements OqsRequest {

  public Muimm01Request {
    lines = List.copyOf(lines);
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.MUIMM01;
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Muimm01Request[" + lines.size() + "]";
  }
}
