package jp.kyotaku.link;

import java.io.IOException;
import java.net.URI;

/** サーバーが答えない */
final class ServerSilent extends IOException {

  private static final long serialVersionUID = 1L;

  ServerSilent(URI address, IOException cause) {
    super("サーバー " + address + " が答えません。./run の準備が終わっているか確かめて、もう一度行ってください。", cause);
  }
}
