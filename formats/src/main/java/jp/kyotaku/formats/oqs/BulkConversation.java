package jp.kyotaku.formats.oqs;

import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Answered;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Trouble;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 一括の照会の四つのファイル (8.1): upload, reception number, and the question for the result until it is there.
 */
record BulkConversation(Conversation conversation, InstitutionCode station) {

  private static final int LIMIT_IN_BYTES = 64 * 1024 * 1024;

  <T> ClaimsOutcome<T> ask(
      OqsRequest request,
      OqsMessage collect,
      Function<byte[], OqsReading<T>> reader,
      Function<T, BulkAnswerHeader> header) {
    return switch (upload(request)) {
      case Trouble<BulkUploadAnswer>(var reason, var files) -> new Trouble<>(reason, files);
      case Answered<BulkUploadAnswer> answered ->
          download(
              new BulkCollectRequest(
                  collect, station, answered.answer().accepted().orElseThrow().receptionNumber()),
              reader,
              header);
    };
  }

  private ClaimsOutcome<BulkUploadAnswer> upload(OqsRequest request) {
    return conversation.ask(
        request.message(),
        request,
        content -> OqsAnswerReader.readUpload(request.message(), content, LIMIT_IN_BYTES),
        answer ->
            Conversation.accept(
                answer.segmentOfResult(),
                answer.medicalInstitutionCode().equals(station)
                    && answer.arbitraryFileIdentifier().equals(request.arbitraryFileIdentifier())));
  }

  private <T> ClaimsOutcome<T> download(
      BulkCollectRequest question,
      Function<byte[], OqsReading<T>> reader,
      Function<T, BulkAnswerHeader> header) {
    while (true) {
      ClaimsOutcome<T> outcome = downloadOnce(question, reader, header);
      if (!isProcessing(outcome, header)) {
        return outcome;
      }
      if (!conversation.exchange().mayAskAgain()) {
        return conversation.trouble(new ClaimsOutcome.StillProcessing(question.receptionNumber()));
      }
    }
  }

  private <T> ClaimsOutcome<T> downloadOnce(
      BulkCollectRequest question,
      Function<byte[], OqsReading<T>> reader,
      Function<T, BulkAnswerHeader> header) {
    return conversation.ask(
        question.message(),
        question,
        reader,
        answer ->
            Conversation.accept(
                header.apply(answer).segmentOfResult(),
                header
                    .apply(answer)
                    .receptionNumber()
                    .equals(Optional.of(question.receptionNumber()))));
  }

  private static <T> boolean isProcessing(
      ClaimsOutcome<T> outcome, Function<T, BulkAnswerHeader> header) {
    return outcome instanceof Answered<T> answered
        && header.apply(answered.answer()).segmentOfResult() instanceof SegmentOfResult.Processing;
  }
}
