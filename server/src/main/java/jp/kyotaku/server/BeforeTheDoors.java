package jp.kyotaku.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 入口より前の断り: what the web server itself refuses, such as an address with impossible characters. */
@Component
class BeforeTheDoors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new OwnWords()));
  }

  /** Static words: nothing of the request comes back. */
  private static final class OwnWords extends ErrorReportValve {

    private static final String PAGE = read("templates/error/unreadable.html");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
      if (response.getStatus() < 400 || response.getContentWritten() > 0) {
        return;
      }
      try {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        var writer = response.getReporter();
        if (writer != null) {
          writer.write(PAGE);
          response.finishResponse();
        }
      } catch (IOException gone) {
        // Nobody is there any more.
      }
    }

    private static String read(String path) {
      try {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }
}
