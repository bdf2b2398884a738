package jp.kyotaku.server.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.SharedCommit;
import jp.kyotaku.server.inquiry.AnswerBulkList;
import jp.kyotaku.server.inquiry.AnswerMessage;
import jp.kyotaku.server.institutions.BulkResultForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 電文を直に受ける口: a question, answered in the response. */
@RestController
class MessageEndpoint {

  private final AnswerMessage answerMessage;
  private final AnswerBulkList answerBulkList;
  private final SharedCommit sharedCommit;

  MessageEndpoint(
      AnswerMessage answerMessage, AnswerBulkList answerBulkList, SharedCommit sharedCommit) {
    this.answerMessage = answerMessage;
    this.answerBulkList = answerBulkList;
    this.sharedCommit = sharedCommit;
  }

  /** The answer is written as it is: choosing among converters would cost more than making it. */
  @PostMapping("/oqs/{message}")
  @Nullable ResponseEntity<ProblemDetail> answer(
      @AuthenticationPrincipal InstitutionCode station,
      @PathVariable String message,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var known = OqsMessage.ofPath(message);
    if (known.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var name = RequestName.of(known.get(), request);
    if (name.isEmpty()) {
      return problem(ErrorCode.FILE_NAME_UNKNOWN);
    }
    return AnswerBulkList.takes(known.get())
        ? list(station, name.get(), request, response)
        : whole(station, name.get(), request, response);
  }

  private @Nullable ResponseEntity<ProblemDetail> whole(
      InstitutionCode station,
      OqsFileName name,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var content = MessageBody.read(request);
    if (content.isEmpty()) {
      return problem(ErrorCode.FILE_TOO_LARGE);
    }
    return answered(answerMessage.answer(station, name, content.get(), sharedCommit), response);
  }

  /** A list may be long: it is read as it comes. */
  private @Nullable ResponseEntity<ProblemDetail> list(
      InstitutionCode station,
      OqsFileName name,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    return answered(answerBulkList.answer(station, name, request.getInputStream()), response);
  }

  private static @Nullable ResponseEntity<ProblemDetail> answered(
      AnswerMessage.Answered answered, HttpServletResponse response) throws IOException {
    return switch (answered) {
      case AnswerMessage.Answered.Answer(var answer) -> {
        send(response, answer);
        yield null;
      }
      case AnswerMessage.Answered.Kept(_, _, var form, var content, _) -> {
        response.setContentType(
            form == BulkResultForm.ZIP ? "application/zip" : MediaType.APPLICATION_XML_VALUE);
        content.writeTo(response.getOutputStream());
        yield null;
      }
      case AnswerMessage.Answered.Unreadable(var code) -> problem(code);
    };
  }

  private static void send(HttpServletResponse response, byte[] answer) throws IOException {
    response.setContentType(MediaType.APPLICATION_XML_VALUE);
    response.setContentLength(answer.length);
    response.getOutputStream().write(answer);
  }

  private static ResponseEntity<ProblemDetail> problem(ErrorCode code) {
    return ResponseEntity.of(Problems.of(code)).build();
  }
}
