package jp.kyotaku.server.insured.load;

/** カードの証明書の発行者: the authority whose serial numbers a file of cards holds. */
@FunctionalInterface
public interface CardIssuer {

  String name();
}
