package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 要求電文 */
public sealed interface OqsRequest permits Siquc01Request, Muhvq01Request, Muhvq02Request {

  InstitutionCode medicalInstitutionCode();

  /** 任意のファイル識別子, echoed in the answer. */
  Optional<String> arbitraryFileIdentifier();
}
