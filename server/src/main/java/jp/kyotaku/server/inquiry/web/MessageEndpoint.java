package jp.kyotaku.server.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.SharedCommit;
import jp.kyotaku.server.inquiry.AnswerMessage;
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

  private static final String SUFFIX = "http";

  private final AnswerMessage answerMessage;
  private final SharedCommit sharedCommit;

  MessageEndpoint(AnswerMessage answerMessage, SharedCommit sharedCommit) {
    this.answerMessage = answerMessage;
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
    var content = MessageBody.read(request);
    if (content.isEmpty()) {
      return problem(ErrorCode.FILE_TOO_LARGE);
    }
    var name = OqsFileName.request(known.get(), SUFFIX);
    return switch (answerMessage.answer(station, name, content.get(), sharedCommit)) {
      case AnswerMessage.Answered.Answer(var answer) -> {
        send(response, answer);
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
