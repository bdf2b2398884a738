package jp.kyotaku.server.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.SharedCommit;
import jp.kyotaku.server.inquiry.AnswerBulkList;
import jp.kyotaku.server.inquiry.AnswerMessage;
import jp.kyotaku.server.inquiry.BulkOutput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 電文をJSONの木で受ける口 (9): the same question, the same answer; the path is our own. */
@RestController
class JsonEndpoint {

  private static final int PIPE = 1 << 16;
  private static final String UTF_8 = MediaType.APPLICATION_JSON_VALUE + ";charset=UTF-8";

  private final AnswerMessage answerMessage;
  private final AnswerBulkList answerBulkList;
  private final SharedCommit sharedCommit;

  JsonEndpoint(
      AnswerMessage answerMessage, AnswerBulkList answerBulkList, SharedCommit sharedCommit) {
    this.answerMessage = answerMessage;
    this.answerBulkList = answerBulkList;
    this.sharedCommit = sharedCommit;
  }

  @PostMapping("/oqs/json/{message}")
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
      return problem(Problems.of(ErrorCode.FILE_NAME_UNKNOWN));
    }
    var content = MessageBody.read(request);
    if (content.isEmpty()) {
      return problem(Problems.of(ErrorCode.FILE_TOO_LARGE));
    }
    return switch (JsonToXml.convert(content.get())) {
      case JsonToXml.Converted.Wrong(var code, var path) -> problem(Problems.of(code, path));
      case JsonToXml.Converted.Xml(var xml) -> answer(station, name.get(), xml, response);
    };
  }

  private @Nullable ResponseEntity<ProblemDetail> answer(
      InstitutionCode station, OqsFileName name, byte[] xml, HttpServletResponse response)
      throws IOException {
    var answered =
        AnswerBulkList.takes(name.message())
            ? answerBulkList.answer(station, name, new ByteArrayInputStream(xml))
            : answerMessage.answerInUtf8(station, name, xml, sharedCommit);
    return switch (answered) {
      case AnswerMessage.Answered.Answer(var answer) -> {
        response.setContentType(UTF_8);
        XmlToJson.convert(new ByteArrayInputStream(answer), response.getOutputStream());
        yield null;
      }
      case AnswerMessage.Answered.Kept kept -> {
        response.setContentType(UTF_8);
        convert(kept.xml(), response);
        yield null;
      }
      case AnswerMessage.Answered.Unreadable(var code) -> problem(Problems.of(code));
    };
  }

  /** One thread writes the message while this one reads it: it is never whole in memory. */
  private static void convert(BulkOutput xml, HttpServletResponse response) throws IOException {
    try (var reading = new PipedInputStream(PIPE);
        var writing = new PipedOutputStream(reading)) {
      var writer = Thread.ofVirtual().start(() -> write(xml, writing));
      XmlToJson.convert(reading, response.getOutputStream());
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the server is stopping", e);
    }
  }

  /** Where it breaks off, the reader sees an end too early and says so. */
  private static void write(BulkOutput xml, PipedOutputStream writing) {
    try (writing) {
      xml.writeTo(writing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }
}
