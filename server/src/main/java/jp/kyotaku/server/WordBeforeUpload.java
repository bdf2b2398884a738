package jp.kyotaku.server;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * 送る前の一言: who asks before sending (Expect: 100-continue) hears a refusal at once. The server's own
 * way is to say yes before anybody has looked at the credentials.
 */
@Component
class WordBeforeUpload implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addConnectorCustomizers(
        connector -> connector.setProperty("continueResponseTiming", "onRead"));
  }
}
