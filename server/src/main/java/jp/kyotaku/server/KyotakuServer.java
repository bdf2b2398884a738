package jp.kyotaku.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** 中央側の一つのプログラム */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KyotakuServer {

  public static void main(String[] arguments) {
    SpringApplication.run(KyotakuServer.class, arguments);
  }
}
