package jp.kyotaku.kernel.field;

import java.time.LocalDate;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/**
 * 項目: what people call it, and the form that its text must have.
 *
 * <p>Messages are read strictly, for their writers are programs; what people type and what
 * insurers' files hold is first brought to that form where nothing is lost by it.
 */
public record Field<T>(String label, Form<T> form) {

  /** As a message carries it. */
  public Reading<T> read(String text) {
    return checked(form.trimmed(text));
  }

  /** As people type it and as the files of insurers write it. */
  public Reading<T> readTyped(String text) {
    return checked(form.tidied(text));
  }

  /**
   * The same field for somebody who knows the day: what is never ahead of today is refused then.
   */
  public Field<T> asOf(LocalDate today) {
    return new Field<>(label, form.asOf(today));
  }

  private Reading<T> checked(String text) {
    return Characters.hasControl(text)
        ? new Reading.Bad<>(ErrorCode.CONTROL_CHARACTER)
        : form.read(text);
  }
}
