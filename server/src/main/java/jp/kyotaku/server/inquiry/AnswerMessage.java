package jp.kyotaku.server.inquiry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsReader;
import jp.kyotaku.formats.oqs.OqsReading;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsWriter;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BulkResultForm;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.CharacterCode;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;

/**
 * 電文に答える: one request, one answer, whichever way it came; written in the encoding that the
 * institution has set.
 */
@Component
public class AnswerMessage {

  /** 電文への答え */
  public sealed interface Answered {

    record Answer(byte[] content) implements Answered {

      @Override
      public String toString() {
        return "Answer[***]";
      }
    }

    /**
     * 保管してある結果: written out part by part.
     *
     * @param at the moment of the question
     * @param xml the same whatever the form
     */
    record Kept(
        String receptionNumber,
        LocalDateTime at,
        BulkResultForm form,
        BulkOutput content,
        BulkOutput xml)
        implements Answered {}

    /** No answer can be written. */
    record Unreadable(ErrorCode code) implements Answered {}
  }

  /** A limit keeps a mistake from filling the memory. */
  public static final int LARGEST = 16 * 1024 * 1024;

  private final MessageAnswers answers;
  private final MayAsk mayAsk;
  private final RefusedRequests refused;
  private final Institutions institutions;
  private final BusinessClock clock;

  AnswerMessage(
      MessageAnswers answers,
      MayAsk mayAsk,
      RefusedRequests refused,
      Institutions institutions,
      BusinessClock clock) {
    this.answers = answers;
    this.mayAsk = mayAsk;
    this.refused = refused;
    this.institutions = institutions;
    this.clock = clock;
  }

  public Answered answer(InstitutionCode station, OqsFileName name, byte[] content, EventLog log) {
    return answer(station, name, content, log, encodingOf(station));
  }

  /** For who has no encodings to choose from, such as JSON. */
  public Answered answerInUtf8(
      InstitutionCode station, OqsFileName name, byte[] content, EventLog log) {
    return answer(station, name, content, log, TextEncoding.UTF_8);
  }

  private Answered answer(
      InstitutionCode station,
      OqsFileName name,
      byte[] content,
      EventLog log,
      TextEncoding encoding) {
    var message = answers.of(name.message());
    return switch (OqsReader.read(name, content, LARGEST, clock.today())) {
      case OqsReading.Unreadable<OqsRequest>(var code) -> new Answered.Unreadable(code);
      case OqsReading.Violations<OqsRequest>(var header, var findings) ->
          written(message.abnormal(station, header, findings), encoding);
      case OqsReading.Understood<OqsRequest>(var request) ->
          written(
              mayAsk
                  .whyNot(station, message.needs(), request.medicalInstitutionCode())
                  .map(finding -> refused(message, station, request, finding, log))
                  .orElseGet(() -> message.answerAny(request, name, content, log)),
              encoding);
    };
  }

  private OqsAnswer refused(
      MessageAnswer<?> message,
      InstitutionCode station,
      OqsRequest request,
      Finding finding,
      EventLog log) {
    log.record(refused.event(Asker.message(station), message.message(), List.of(finding)));
    var header =
        new PartialHeader(
            Optional.of(station), request.arbitraryFileIdentifier(), Optional.empty());
    return message.abnormal(station, header, List.of(finding));
  }

  private static Answered written(OqsAnswer answer, TextEncoding encoding) {
    return answer instanceof KeptAnswer kept
        ? new Answered.Kept(
            kept.receptionNumber(), kept.at(), kept.form(), kept.content(), kept.xml())
        : new Answered.Answer(OqsWriter.write(answer, encoding));
  }

  private TextEncoding encodingOf(InstitutionCode station) {
    return encoding(institutions.characterCodeOf(station));
  }

  static TextEncoding encoding(CharacterCode code) {
    return code == CharacterCode.UTF_8 ? TextEncoding.UTF_8 : TextEncoding.SHIFT_JIS;
  }
}
