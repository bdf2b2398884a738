package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 一括の要求のうち行を除いたもの (6.1, 6.2)
 *
 * @param qualificationConfirmationDate 資格確認日, in the messages that have one
 * @param lines how many lines were given to the taker
 */
public record BulkList(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    Optional<LocalDate> qualificationConfirmationDate,
    int lines) {}
