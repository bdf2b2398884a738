package jp.kyotaku.server.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.AskedLine;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.BulkRegistrationUnit;
import jp.kyotaku.formats.oqs.BulkUnits;
import jp.kyotaku.formats.oqs.ProcessingResultStatus;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.kernel.InsurerNumber;

/** 一括の結果を人のために読む: from the units of the message to our words. */
final class BulkLineReading {

  private BulkLineReading() {}

  /**
   * @param first the number of the first line of the part
   */
  static List<BulkLineResult> read(BulkJob job, byte[] part, int first) {
    var encoding = AnswerMessage.encoding(job.characterCode());
    var lines = new ArrayList<BulkLineResult>();
    if (job.kind() == BulkKind.REFERENCE_NUMBERS) {
      for (var unit : BulkUnits.readRegistrations(part, encoding)) {
        lines.add(line(first + lines.size(), unit));
      }
      return lines;
    }
    for (var unit : BulkUnits.read(part, encoding)) {
      lines.add(line(first + lines.size(), unit));
    }
    return lines;
  }

  private static BulkLineResult line(int number, BulkConfirmUnit unit) {
    var processing = unit.processingResult();
    return new BulkLineResult(
        number,
        unit.asked().map(BulkLineReading::asked).orElseGet(BulkLineReading::nothingAsked),
        processing.processingResultStatus() == ProcessingResultStatus.NORMAL,
        processing.processingResultCode().orElse(""),
        processing.processingResultMessage().orElse(""),
        unit.qualificationValidity().map(BulkLineReading::validity),
        unit.results().stream().map(BulkLineReading::found).toList(),
        unit.referenceNumbers());
  }

  private static BulkLineResult line(int number, BulkRegistrationUnit unit) {
    var processing = unit.processingResult();
    var asked = unit.asked();
    return new BulkLineResult(
        number,
        new BulkLineResult.Asked(
            "", asked.insurerNumber().strip(), asked.symbol(), asked.number(), asked.branch(), ""),
        processing.processingResultStatus() == ProcessingResultStatus.NORMAL,
        processing.processingResultCode().orElse(""),
        processing.processingResultMessage().orElse(""),
        Optional.empty(),
        List.of(),
        List.of(asked.referenceNumber()));
  }

  private static BulkLineResult.Asked asked(AskedLine line) {
    return new BulkLineResult.Asked(
        line.arbitraryIdentifier(),
        line.insurerNumber().strip(),
        line.symbol(),
        line.number(),
        line.branch(),
        line.birthdate());
  }

  private static BulkLineResult.Asked nothingAsked() {
    return new BulkLineResult.Asked("", "", "", "", "", "");
  }

  private static Validity validity(QualificationValidity validity) {
    return switch (validity) {
      case VALID -> Validity.VALID;
      case INVALID -> Validity.INVALID;
      case INVALID_NEWER_EXISTS -> Validity.INVALID_NEWER_EXISTS;
      case NONE -> Validity.NOT_FOUND;
      case SEVERAL -> Validity.SEVERAL_MATCH;
      case VALID_UNREGISTERED -> Validity.VALID_WITHOUT_TICKET;
    };
  }

  private static BulkLineResult.Found found(ResultOfQualificationConfirmation result) {
    var id = result.insuredCard().insuredId();
    var qualification = result.qualification();
    return new BulkLineResult.Found(
        result.person().name().written(),
        result.person().name().kana(),
        result.person().birthdate(),
        result.insuredCard().insurerNumber().map(InsurerNumber::value).orElse(""),
        result.insuredCard().insurerName(),
        id.symbol(),
        id.number(),
        id.branch(),
        qualification.qualificationDate(),
        qualification.disqualificationDate(),
        copay(result));
  }

  private static Optional<Integer> copay(ResultOfQualificationConfirmation result) {
    return result
        .certificates()
        .elderlyRecipient()
        .flatMap(elderly -> elderly.contributionRatio())
        .or(() -> result.qualification().insuredPartialContributionRatio());
  }
}
