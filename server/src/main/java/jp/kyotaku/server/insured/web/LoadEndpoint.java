package jp.kyotaku.server.insured.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import jp.kyotaku.server.insured.load.LoadInsuredFile;
import jp.kyotaku.server.insured.load.LoadRequest;
import jp.kyotaku.server.insured.load.Sender;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 保険者・福祉事務所のファイルを受ける口: the file streams in, then findings and the outcome stream out, one line of
 * JSON each.
 */
@RestController
class LoadEndpoint {

  private static final int BUFFER = 1 << 13;

  private final LoadInsuredFile loadInsuredFile;

  LoadEndpoint(LoadInsuredFile loadInsuredFile) {
    this.loadInsuredFile = loadInsuredFile;
  }

  @PostMapping("/insured/loads")
  void load(
      @AuthenticationPrincipal Sender sender,
      @RequestParam String name,
      @RequestParam(defaultValue = "false") boolean acceptGood,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("application/x-ndjson");
    response.setCharacterEncoding("UTF-8");
    var upload = new Upload(request);
    var answer =
        new LoadAnswer(new BufferedOutputStream(new AnswerAfter(upload, response), BUFFER));
    answer.end(loadInsuredFile.load(new LoadRequest(sender, name, acceptGood), upload, answer));
  }
}
