package jp.kyotaku.server.rehearsal;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.server.KyotakuServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** 一つの試験だけのサーバー, to start several times on one database. */
record OwnServer(String databaseUrl, String trustedAuthority) {

  ConfigurableApplicationContext start(String... more) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--spring.datasource.url=" + databaseUrl,
                "--spring.datasource.username=postgres",
                "--kyotaku.card-app-url=http://127.0.0.1:9",
                "--kyotaku.trusted-authority=" + trustedAuthority));
    arguments.addAll(List.of(more));
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
      arguments.add("--server.port=0");
    }
    return SpringApplication.run(KyotakuServer.class, arguments.toArray(String[]::new));
  }
}
