package jp.kyotaku.kernel.field;

import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;

/** 文字の幅 (5.2): which characters a text field takes. */
public enum Width {
  ANY,
  /** 半角英数字と記号 */
  HALF,
  /** 全角: names */
  FULL,
  /** 半角カナ: kana names */
  HALF_KANA;

  Optional<ErrorCode> whyNot(String text) {
    return text.codePoints().allMatch(this::takes) ? Optional.empty() : Optional.of(refusal());
  }

  private boolean takes(int character) {
    return switch (this) {
      case ANY -> true;
      case HALF -> Characters.isAscii(character);
      case FULL -> !Characters.isAscii(character) && !Characters.isHalfWidthKana(character);
      case HALF_KANA -> Characters.isAscii(character) || Characters.isHalfWidthKana(character);
    };
  }

  private ErrorCode refusal() {
    return switch (this) {
      case ANY, HALF -> ErrorCode.VALUE_NOT_HALF_WIDTH;
      case FULL -> ErrorCode.VALUE_NOT_FULL_WIDTH;
      case HALF_KANA -> ErrorCode.KANA_NOT_HALF_WIDTH;
    };
  }

  /** Blanks and what is typed alike; the letters of a name stay as they are. */
  String tidied(String text) {
    return switch (this) {
      case ANY -> text;
      case HALF -> Characters.halfWidth(text);
      case FULL -> text.replace(' ', '\u3000');
      case HALF_KANA -> text.replace('\u3000', ' ');
    };
  }
}
