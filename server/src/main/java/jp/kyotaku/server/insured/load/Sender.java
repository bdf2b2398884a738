package jp.kyotaku.server.insured.load;

/** ファイルの送り手 */
public sealed interface Sender {

  /** How the central operator signs in. */
  String CENTRAL_NAME = "kyotaku-central";

  String name();

  /** 保険者・福祉事務所: loads its own rows alone. */
  record Insurer(String name) implements Sender {}

  /** 中央: loads rows of every insurer, and cards. */
  record Central() implements Sender {

    @Override
    public String name() {
      return CENTRAL_NAME;
    }
  }
}
