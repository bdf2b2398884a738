package jp.kyotaku.server.reception.web;

import java.util.List;
import java.util.OptionalInt;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.reception.Reception;
import jp.kyotaku.server.reception.WayOfIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** 画面とその中身 */
final class ReceptionPage {

  private ReceptionPage() {}

  /** W04: the choices made so far, and what is missing once somebody tried to go on. */
  static ModelAndView choices(Reception reception, Answers answers) {
    return of("choices", reception)
        .addObject("rows", answers.rows())
        .addObject("missing", List.of());
  }

  static ModelAndView incomplete(Reception reception, Answers answers) {
    var page =
        of("choices", reception)
            .addObject("rows", answers.rows())
            .addObject("missing", answers.missing())
            .addObject("incomplete", ErrorCode.CHOICES_INCOMPLETE);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  static ModelAndView of(String name, Reception reception) {
    return new ModelAndView("reception/" + name)
        .addObject("institution", reception.institutionName())
        .addObject("reception", reception.id())
        .addObject("category", reception.category())
        .addObject("perUse", reception.category() != CareCategory.HOME_VISIT_CARE)
        .addObject("prescription", reception.prescription().orElse(null))
        .addObject("changes", reception.earlier().isPresent())
        .addObject(
            "bookedFor", reception.booking().map(one -> Japan.dateInWords(one.day())).orElse(""))
        .addObject("bySight", bySight(reception));
  }

  /** The staff looks, and no PIN is asked for (M07). */
  private static boolean bySight(Reception reception) {
    return reception.device().filter(at -> at.way() == WayOfIdentity.SIGHT).isPresent();
  }

  /** The address opens nothing, or the reception is over. */
  static ModelAndView end(String name, HttpStatus status, @Nullable ErrorCode trouble) {
    var page = new ModelAndView("reception/" + name).addObject("trouble", trouble);
    page.setStatus(status);
    return page;
  }

  static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
