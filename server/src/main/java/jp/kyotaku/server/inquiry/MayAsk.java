package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;

/**
 * 照会してよいか, by message, file or page: who opted out takes no part, and a function that is off
 * answers nothing.
 */
@Component
class MayAsk {

  private static final String HEADER_CODE = "XmlMsg/MessageHeader/MedicalInstitutionCode";

  private final Institutions institutions;

  MayAsk(Institutions institutions) {
    this.institutions = institutions;
  }

  Optional<Finding> whyNot(InstitutionCode station, FunctionNeeded needed) {
    var institution = institutions.remembered(station);
    if (institution.map(Institution::optedOut).orElse(false)) {
      return Optional.of(ofTheCode(ErrorCode.INSTITUTION_OPTED_OUT));
    }
    boolean on =
        needed == FunctionNeeded.NONE
            || institution.map(known -> needed.on(known.settings())).orElse(false);
    return on
        ? Optional.empty()
        : Optional.of(new Finding("環境設定情報", needed.item(), needed.whenOff()));
  }

  /**
   * @param named in the file: another institution's is refused
   */
  Optional<Finding> whyNot(InstitutionCode station, FunctionNeeded needed, InstitutionCode named) {
    return named.equals(station)
        ? whyNot(station, needed)
        : Optional.of(ofTheCode(ErrorCode.INSTITUTION_NOT_YOURS));
  }

  private static Finding ofTheCode(ErrorCode code) {
    return new Finding(HEADER_CODE, "医療機関コード", code);
  }
}
