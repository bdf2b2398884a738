package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.continuity.ReInquiryDecision;

/** 資格を答えてよいわけ */
public sealed interface Permission {

  LegalGround ground();

  /** The last day, as it is known now. */
  LocalDate until();

  String inWords();

  /** 継続的な関係 */
  record OfRelationship(ReInquiryDecision.Allowed decision) implements Permission {

    @Override
    public LegalGround ground() {
      return LegalGround.RE_INQUIRY;
    }

    @Override
    public LocalDate until() {
      return decision.until();
    }

    @Override
    public String inWords() {
      return decision.inWords();
    }
  }

  /** その診療のための新しい同意: for care that knows no continuing relationship. */
  record FreshConsent(ConsentLife life) implements Permission {

    @Override
    public LocalDate until() {
      return life.lastDay();
    }

    @Override
    public LegalGround ground() {
      return LegalGround.ELECTRONIC;
    }

    @Override
    public String inWords() {
      return "この診療のための同意が登録されています。";
    }
  }
}
