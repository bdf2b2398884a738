package jp.kyotaku.server.terminal.web;

import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.institutions.Notice;
import jp.kyotaku.server.institutions.Notices;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** お知らせ一覧 (T02) */
@Controller
@RequestMapping("/terminal/notices")
class NoticesPage {

  /** 一覧の一行 */
  public record Row(int number, String day, String title, boolean read) {

    static Row of(Notices.Listed listed) {
      Notice notice = listed.notice();
      return new Row(
          notice.number(), Japan.dateInWords(notice.publishedOn()), notice.title(), listed.read());
    }
  }

  private final Notices notices;

  NoticesPage(Notices notices) {
    this.notices = notices;
  }

  @GetMapping
  String list(@AuthenticationPrincipal Operator operator, Model model) {
    model.addAttribute("operator", operator);
    model.addAttribute("notices", notices.listFor(operator).stream().map(Row::of).toList());
    return "terminal/notices";
  }

  @GetMapping("/{number}")
  ModelAndView open(@AuthenticationPrincipal Operator operator, @PathVariable String number) {
    var page = new ModelAndView("terminal/notice").addObject("operator", operator);
    return number(number) > 0
        ? notices
            .open(number(number), operator)
            .map(notice -> shown(page, notice))
            .orElseGet(() -> notThere(page))
        : notThere(page);
  }

  private static ModelAndView shown(ModelAndView page, Notice notice) {
    return page.addObject("noticeTitle", notice.title())
        .addObject("day", Japan.dateInWords(notice.publishedOn()))
        .addObject("paragraphs", notice.paragraphs());
  }

  private static ModelAndView notThere(ModelAndView page) {
    page.setViewName("terminal/notice-not-found");
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }

  /** Zero for what is no number of a notice. */
  private static int number(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
  }
}
