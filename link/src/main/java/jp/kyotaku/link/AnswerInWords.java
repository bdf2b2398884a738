package jp.kyotaku.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.BulkAnswerHeader;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.ProcessingResultStatus;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.formats.oqs.Sihvq01Answer;
import jp.kyotaku.formats.oqs.Siquc01Answer;

/** 回答の内容を言葉で */
record AnswerInWords(List<String> lines, boolean hasFindings) {

  static AnswerInWords of(Siquc01Answer answer) {
    return answer
        .body()
        .map(body -> new AnswerInWords(lines(body), failed(body.processingResult())))
        .orElseGet(() -> new AnswerInWords(List.of("本文のない回答です。"), true));
  }

  /**
   * What changed since the last answer, and why a question was refused, stand beside the result.
   */
  static AnswerInWords of(Sihvq01Answer answer) {
    return answer
        .body()
        .map(body -> new AnswerInWords(lines(body), failed(body.processingResult())))
        .orElseGet(() -> new AnswerInWords(List.of("本文のない回答です。"), true));
  }

  private static List<String> lines(Sihvq01Answer.Body body) {
    var lines = new ArrayList<String>();
    body.qualificationChanged()
        .ifPresent(changed -> lines.add(changed ? "前の回答から変わっています。" : "前の回答から変わっていません。"));
    lines.addAll(lines(body.processingResult(), body.qualificationValidity(), body.results()));
    return lines;
  }

  static AnswerInWords of(BulkAnswer answer) {
    var lines = new ArrayList<String>();
    lines.add(answer.header().counts().map(AnswerInWords::counts).orElse("件数のない回答です。"));
    for (var unit : answer.units()) {
      lines.addAll(lines(unit));
    }
    boolean findings = answer.units().stream().anyMatch(unit -> failed(unit.processingResult()));
    return new AnswerInWords(lines, findings);
  }

  private static String counts(BulkAnswerHeader.Counts counts) {
    return "%d件（正常 %d、エラー %d）"
        .formatted(
            counts.numberOfProcessingResult(),
            counts.numberOfNormalProcessing(),
            counts.numberOfError());
  }

  private static List<String> lines(Siquc01Answer.Body body) {
    return lines(body.processingResult(), body.qualificationValidity(), body.results());
  }

  private static List<String> lines(BulkConfirmUnit unit) {
    return lines(unit.processingResult(), unit.qualificationValidity(), unit.results());
  }

  private static List<String> lines(
      ProcessingResult processing,
      Optional<QualificationValidity> validity,
      List<ResultOfQualificationConfirmation> results) {
    var lines = new ArrayList<String>();
    validity.map(AnswerInWords::inWords).ifPresent(lines::add);
    processing
        .processingResultMessage()
        .ifPresent(message -> lines.add(processing.processingResultCode().orElse("") + message));
    results.forEach(result -> lines.addAll(PersonInWords.lines(result)));
    return lines;
  }

  private static String inWords(QualificationValidity validity) {
    return "資格: "
        + switch (validity) {
          case VALID -> "有効です。";
          case INVALID -> "無効です（資格を失っています）。";
          case INVALID_NEWER_EXISTS -> "無効です（新しい資格があります）。";
          case NONE -> "該当する資格がありません。";
          case SEVERAL -> "複数の資格が該当します。";
          case VALID_UNREGISTERED -> "有効です（未登録）。";
        };
  }

  private static boolean failed(ProcessingResult processing) {
    return processing.processingResultStatus() == ProcessingResultStatus.ERROR;
  }

  /** Personal data. */
  @Override
  public String toString() {
    return "AnswerInWords[***]";
  }
}
