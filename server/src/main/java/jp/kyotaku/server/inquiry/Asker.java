package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Operator;

/**
 * 照会する者
 *
 * @param way how the question came
 * @param operator who asked: a user id of the terminal, or which program
 * @param ground 資格を確かめた根拠, where it is known
 */
public record Asker(
    InstitutionCode institution, Way way, String operator, Optional<LegalGround> ground) {

  /** Who asks by messages, as histories name it. */
  static final String CLAIMS_COMPUTER = "レセプトコンピュータ";

  /** 照会の経路 */
  public enum Way {
    RECEPTION("マイナ在宅受付Web"),
    APP("マイナ資格確認アプリ"),
    TERMINAL("資格確認端末"),
    MESSAGE("レセプトコンピュータ（単票）"),
    BULK("レセプトコンピュータ（一括）"),
    /** 何も照会せず、記録だけがある */
    FALLBACK("カードが使えないときの確認");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public static Asker reception(InstitutionCode institution) {
    return asker(institution, Way.RECEPTION, "マイナ在宅受付Web").on(LegalGround.ELECTRONIC);
  }

  /** The staff at one of its devices, by user id. */
  public static Asker app(InstitutionCode institution, String staff) {
    return asker(institution, Way.APP, staff).on(LegalGround.ELECTRONIC);
  }

  public static Asker message(InstitutionCode institution) {
    return asker(institution, Way.MESSAGE, CLAIMS_COMPUTER);
  }

  public static Asker bulk(InstitutionCode institution) {
    return asker(institution, Way.BULK, CLAIMS_COMPUTER);
  }

  public static Asker operator(Operator operator) {
    return asker(new InstitutionCode(operator.institutionCode()), Way.TERMINAL, operator.userId());
  }

  /** The same, who says on which ground. */
  Asker on(LegalGround newGround) {
    return new Asker(institution, way, operator, Optional.of(newGround));
  }

  private static Asker asker(InstitutionCode institution, Way way, String operator) {
    return new Asker(institution, way, operator, Optional.empty());
  }
}
