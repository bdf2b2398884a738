package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 読めた範囲のヘッダー: what an abnormal answer needs from a message that broke rules. The identifier is
 * given even where it is too long, so that the answer can be matched.
 */
public record PartialHeader(
    Optional<InstitutionCode> medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    Optional<LocalDate> qualificationConfirmationDate) {}
