package jp.kyotaku.server.inquiry;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.BulkUploadAnswer;
import jp.kyotaku.formats.oqs.OqsBulkReader;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsWriter;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;

/** 行の並ぶ一括の要求に、届くそばから答える (6.1, 6.2): it is read as a stream, and never whole in memory. */
@Component
public class AnswerBulkList {

  private final AcceptBulkFile acceptBulkFile;
  private final Institutions institutions;
  private final BusinessClock clock;

  AnswerBulkList(AcceptBulkFile acceptBulkFile, Institutions institutions, BusinessClock clock) {
    this.acceptBulkFile = acceptBulkFile;
    this.institutions = institutions;
    this.clock = clock;
  }

  /** Whether requests of this kind are lists. */
  public static boolean takes(OqsMessage message) {
    return OqsBulkReader.reads(message);
  }

  public AnswerMessage.Answered answer(
      InstitutionCode station, OqsFileName name, InputStream content) {
    return answer(station, name, content, answered -> answered);
  }

  /**
   * @param settled in the transaction of the acceptance, with the answer
   */
  <T> T answer(
      InstitutionCode station,
      OqsFileName name,
      InputStream content,
      Function<AnswerMessage.Answered, T> settled) {
    return acceptBulkFile.accept(
        Asker.bulk(station),
        kind(name.message()),
        name.value(),
        Optional.empty(),
        content,
        outcome -> settled.apply(answered(station, name.message(), outcome)));
  }

  /** Empty where it could not be read. */
  Optional<BulkUploadAnswer> record(
      InstitutionCode station, OqsFileName name, InputStream content) {
    return acceptBulkFile.accept(
        Asker.bulk(station),
        kind(name.message()),
        name.value(),
        Optional.empty(),
        content,
        outcome -> record(station, name.message(), outcome));
  }

  private AnswerMessage.Answered answered(
      InstitutionCode station, OqsMessage message, AcceptBulkFile.Outcome outcome) {
    if (outcome instanceof AcceptBulkFile.Outcome.Unreadable(var code)) {
      return new AnswerMessage.Answered.Unreadable(code);
    }
    var encoding = AnswerMessage.encoding(institutions.characterCodeOf(station));
    return new AnswerMessage.Answered.Answer(
        OqsWriter.write(record(station, message, outcome).orElseThrow(), encoding));
  }

  private Optional<BulkUploadAnswer> record(
      InstitutionCode station, OqsMessage message, AcceptBulkFile.Outcome outcome) {
    return switch (outcome) {
      case AcceptBulkFile.Outcome.Accepted(var job, var list) ->
          Optional.of(
              BulkUploadAnswer.accepted(
                  message,
                  station,
                  list.arbitraryFileIdentifier(),
                  clock.now(),
                  new BulkUploadAnswer.Accepted(
                      job.receptionNumber(), ResultElements.inJapan(job.acceptedAt()))));
      case AcceptBulkFile.Outcome.Refused(var header, var findings) ->
          Optional.of(BulkUploadAnswer.abnormal(message, header, station, clock.now(), findings));
      case AcceptBulkFile.Outcome.Unreadable _ -> Optional.empty();
    };
  }

  private static BulkKind kind(OqsMessage message) {
    return Arrays.stream(BulkKind.values())
        .filter(kind -> kind.upload() == message)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(message + " is no bulk upload"));
  }
}
