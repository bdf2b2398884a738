package jp.kyotaku.server.inquiry;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Operator;

/**
 * 照会する者
 *
 * @param way how the question came
 * @param operator who asked: a user id of the terminal, or which program
 */
public record Asker(InstitutionCode institution, Way way, String operator) {

  /** 照会の経路 */
  public enum Way {
    RECEPTION,
    TERMINAL,
    MESSAGE,
    BULK
  }

  public static Asker reception(InstitutionCode institution) {
    return new Asker(institution, Way.RECEPTION, "マイナ在宅受付Web");
  }

  public static Asker message(InstitutionCode institution) {
    return new Asker(institution, Way.MESSAGE, "レセプトコンピュータ");
  }

  public static Asker bulk(InstitutionCode institution) {
    return new Asker(institution, Way.BULK, "レセプトコンピュータ");
  }

  public static Asker operator(Operator operator) {
    return new Asker(
        new InstitutionCode(operator.institutionCode()), Way.TERMINAL, operator.userId());
  }
}
