package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;

/** 一括の仕事を頼めるか: who opted out takes no part, and a function that is off answers nothing. */
@Component
class BulkPermission {

  private static final String HEADER_CODE = "XmlMsg/MessageHeader/MedicalInstitutionCode";

  private final Institutions institutions;

  BulkPermission(Institutions institutions) {
    this.institutions = institutions;
  }

  Optional<Finding> whyNot(InstitutionCode station, BulkKind kind) {
    var institution = institutions.remembered(station);
    if (institution.map(Institution::optedOut).orElse(false)) {
      return Optional.of(new Finding(HEADER_CODE, "医療機関コード", ErrorCode.INSTITUTION_OPTED_OUT));
    }
    var needed = kind.needs();
    boolean on =
        needed == FunctionNeeded.NONE
            || institution.map(known -> needed.on(known.settings())).orElse(false);
    return on
        ? Optional.empty()
        : Optional.of(new Finding("環境設定情報", needed.item(), ErrorCode.FUNCTION_OFF));
  }

  /** The file names another institution. */
  Optional<Finding> whyNot(InstitutionCode station, BulkKind kind, InstitutionCode named) {
    return named.equals(station)
        ? whyNot(station, kind)
        : Optional.of(new Finding(HEADER_CODE, "医療機関コード", ErrorCode.INSTITUTION_NOT_YOURS));
  }
}
