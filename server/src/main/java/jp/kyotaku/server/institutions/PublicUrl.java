package jp.kyotaku.server.institutions;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 外から見たこのサーバーの宛先: what an address and its two-dimensional code begin with. */
@Component
public class PublicUrl {

  private final Optional<URI> set;
  private final Environment environment;

  PublicUrl(AddressSettings settings, Environment environment) {
    this.set = Optional.ofNullable(settings.publicUrl());
    this.environment = environment;
  }

  /** The whole address of a page. */
  public URI of(String path) {
    return base().resolve(path);
  }

  /** The port is known only once the server listens. */
  private URI base() {
    return set.orElseGet(() -> URI.create("http://127.0.0.1:" + port()));
  }

  private String port() {
    return environment.getProperty(
        "local.server.port", environment.getProperty("server.port", "8080"));
  }
}
