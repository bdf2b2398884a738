package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.server.insured.CardData;

/**
 * カードが使えないときの確認: recorded with its ground. It is no electronic verification and
 * starts no relationship.
 *
 * @param id given with the form, so that the same form sent twice is one record
 * @param numbers shown, or known from before; empty where nobody knows them
 * @param stated 割合, shown or declared
 * @param declaration of 申立書 alone
 * @param reason why the check was left out; empty for all other grounds
 */
public record Fallback(
    UUID id,
    FallbackGround ground,
    CardTrouble trouble,
    LocalDate careDay,
    String nameKana,
    LocalDate birthDate,
    Optional<CardData> numbers,
    Optional<CopayRatio> stated,
    Optional<Declaration> declaration,
    String reason) {

  private static final String LATTER_STAGE_LAW = "39";

  /** 窓口で求める割合 */
  public FallbackShare share() {
    return FallbackShare.of(stated, careDay, birthDate, latterStage());
  }

  /** 請求に使う資格の情報, as long as nothing else has been found */
  public ClaimData claimData() {
    return ClaimData.of(
        numbers.filter(_ -> !ended()),
        numbers.filter(_ -> ended()),
        UnknownNumbers.on(careDay),
        declaration.map(declared -> declared.summary(nameKana)).orElse(List.of()));
  }

  public Fallback contactedOn(LocalDate day) {
    return new Fallback(
        id,
        ground,
        trouble,
        careDay,
        nameKana,
        birthDate,
        numbers,
        stated,
        declaration.map(declared -> declared.contactedOn(day)),
        reason);
  }

  /**
   * What is shown is current. What the patient says has not changed is what was confirmed before,
   * unless the system says that it has ended; beside a declaration only earlier numbers are known.
   */
  private boolean ended() {
    return switch (ground) {
      case PORTAL_SCREEN, NOTICE_WITH_CARD -> false;
      case ORAL_CHECK, OMITTED ->
          trouble == CardTrouble.SHOWN_INVALID || trouble == CardTrouble.SHOWN_NONE;
      case DECLARATION -> true;
    };
  }

  public boolean latterStage() {
    return numbers.map(data -> data.insurer().value()).filter(Fallback::latterStage).isPresent()
        || declaration
            .filter(declared -> declared.kind() == InsuranceKind.LATTER_STAGE)
            .isPresent();
  }

  private static boolean latterStage(String insurer) {
    return insurer.length() == 8 && insurer.startsWith(LATTER_STAGE_LAW);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Fallback[" + id + "]";
  }
}
