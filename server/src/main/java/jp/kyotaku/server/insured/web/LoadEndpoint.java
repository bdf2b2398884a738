package jp.kyotaku.server.insured.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    var answer = new LoadAnswer(new BufferedOutputStream(new Late(request, response), BUFFER));
    var outcome =
        loadInsuredFile.load(
            new LoadRequest(sender, name, acceptGood), request.getInputStream(), answer);
    answer.end(outcome);
  }

  /** 送り終わるまで返さない: who is still sending does not listen yet. */
  private static final class Late extends OutputStream {

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Late(HttpServletRequest request, HttpServletResponse response) {
      this.request = request;
      this.response = response;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      readToTheEnd(request.getInputStream());
      response.getOutputStream().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      response.flushBuffer();
    }

    private static void readToTheEnd(InputStream content) throws IOException {
      content.transferTo(nullOutputStream());
    }
  }
}
