package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.LegalGround;
import jp.kyotaku.server.inquiry.PaperGrounds;

/** 本人が示したものの選択肢: with the days on which it counts. */
record GroundChoice(LegalGround ground, String days) {

  /** What this institution may be shown; whether it counts depends on the day. */
  static List<GroundChoice> at(InstitutionCode institution) {
    var choices = new ArrayList<GroundChoice>();
    choices.add(of(LegalGround.INSURED_CARD));
    choices.add(of(LegalGround.ELIGIBILITY_CERTIFICATE));
    if (PaperGrounds.isPharmacy(institution)) {
      choices.add(of(LegalGround.PRESCRIPTION));
    }
    return choices;
  }

  static String whyNot(LegalGround ground, LocalDate day) {
    String written = InWords.date(day);
    return switch (ground) {
      case INSURED_CARD ->
          "本人が示したもの：%sには、被保険者証で確かめることはできません（使えるのは%sまで）。資格確認書を見せてもらってください。"
              .formatted(written, InWords.date(PaperGrounds.OF_THE_LAW.cardUntil()));
      case ELIGIBILITY_CERTIFICATE ->
          "本人が示したもの：%sには、資格確認書はまだありません（%sから）。被保険者証を見せてもらってください。"
              .formatted(written, InWords.date(PaperGrounds.OF_THE_LAW.certificateFrom()));
      case PRESCRIPTION -> "本人が示したもの：処方箋で確かめられるのは、薬局だけです。";
      case ELECTRONIC, RE_INQUIRY -> "本人が示したもの：この画面では選べません。どれか一つを選び直してください。";
    };
  }

  private static GroundChoice of(LegalGround ground) {
    var law = PaperGrounds.OF_THE_LAW;
    return new GroundChoice(
        ground,
        switch (ground) {
          case INSURED_CARD -> InWords.date(law.cardUntil()) + "まで。証に書かれた期限のほうが早ければ、その日まで";
          case ELIGIBILITY_CERTIFICATE -> InWords.date(law.certificateFrom()) + "から";
          case PRESCRIPTION -> "薬局だけ";
          case ELECTRONIC, RE_INQUIRY -> "";
        });
  }
}
