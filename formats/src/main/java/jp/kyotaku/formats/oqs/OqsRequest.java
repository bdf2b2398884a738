package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 要求電文 */
public interface OqsRequest {

  OqsMessage message();

  InstitutionCode medicalInstitutionCode();

  /** 任意のファイル識別子, echoed in the answer. */
  Optional<String> arbitraryFileIdentifier();
}
