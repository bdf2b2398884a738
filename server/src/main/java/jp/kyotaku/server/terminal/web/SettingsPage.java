package jp.kyotaku.server.terminal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.ChangeSettings;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.ReadTerms;
import jp.kyotaku.server.institutions.SettingsChange;
import jp.kyotaku.server.institutions.SettingsItem;
import jp.kyotaku.server.institutions.SettingsVersion;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 環境設定情報更新 (T16): fill in, confirm what changes, update. */
@Controller
@RequestMapping("/terminal/settings")
class SettingsPage {

  /** The form itself: no single field is wrong, so none is marked. */
  private static final String WHOLE_FORM = "settings-form";

  private static final FormError NOTHING_CHANGES =
      new FormError(WHOLE_FORM, "変わるところがありません。変える項目を選び直してください。");
  private static final FormError CHANGED_MEANWHILE =
      new FormError(WHOLE_FORM, "ほかの管理者が先に更新しました。いまの設定を表示しています。もう一度、変える項目を選んでください。");
  private static final FormError TERMS_NEEDED =
      new FormError("agreed", "機能を「利用する」にするときは、最新の利用規約を読んで、同意にチェックを入れてください。");

  private final Institutions institutions;
  private final ChangeSettings changeSettings;
  private final ReadTerms readTerms;
  private final SettingsHistory history;

  SettingsPage(
      Institutions institutions,
      ChangeSettings changeSettings,
      ReadTerms readTerms,
      SettingsHistory history) {
    this.institutions = institutions;
    this.changeSettings = changeSettings;
    this.readTerms = readTerms;
    this.history = history;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    return current(operator, HttpStatus.OK, List.of());
  }

  @PostMapping("/confirmation")
  ModelAndView confirm(@AuthenticationPrincipal Operator operator, HttpServletRequest request) {
    var asked = SettingsRequest.read(request::getParameter);
    if (!asked.sheet().missing().isEmpty()) {
      return form(operator, asked, asked.missing());
    }
    var change =
        changeSettings.preview(
            code(operator), asked.basedOn(), asked.sheet().settings(), asked.agreed());
    return switch (change) {
      case SettingsChange.Fine(var differences, var agreed) ->
          page("terminal/settings-confirmation", operator)
              .addObject("asked", asked)
              .addObject("items", SettingsItem.values())
              .addObject("differences", differences)
              .addObject("agreed", agreed.map(String::valueOf).orElse(""));
      case SettingsChange.AlreadySo() -> form(operator, asked, List.of(NOTHING_CHANGES));
      case SettingsChange.TermsNeeded _ -> form(operator, asked, List.of(TERMS_NEEDED));
      case SettingsChange.ChangedMeanwhile _ ->
          current(operator, HttpStatus.CONFLICT, List.of(CHANGED_MEANWHILE));
    };
  }

  @PostMapping(params = "correct")
  ModelAndView correct(@AuthenticationPrincipal Operator operator, HttpServletRequest request) {
    return form(operator, SettingsRequest.read(request::getParameter), HttpStatus.OK, List.of());
  }

  @PostMapping
  ModelAndView update(@AuthenticationPrincipal Operator operator, HttpServletRequest request) {
    var asked = SettingsRequest.read(request::getParameter);
    if (!asked.sheet().missing().isEmpty()) {
      return form(operator, asked, asked.missing());
    }
    var change =
        changeSettings.change(
            code(operator),
            operator.userId(),
            asked.basedOn(),
            asked.sheet().settings(),
            asked.agreed());
    return switch (change) {
      case SettingsChange.Fine _, SettingsChange.AlreadySo _ -> updated();
      case SettingsChange.TermsNeeded _ -> form(operator, asked, List.of(TERMS_NEEDED));
      case SettingsChange.ChangedMeanwhile _ ->
          current(operator, HttpStatus.CONFLICT, List.of(CHANGED_MEANWHILE));
    };
  }

  private ModelAndView current(Operator operator, HttpStatus status, List<FormError> errors) {
    SettingsVersion now = institutions.settingsOf(code(operator)).orElseThrow();
    return form(operator, SettingsRequest.asNow(now), status, errors);
  }

  private ModelAndView form(Operator operator, SettingsRequest asked, List<FormError> errors) {
    return form(operator, asked, HttpStatus.UNPROCESSABLE_CONTENT, errors);
  }

  private ModelAndView form(
      Operator operator, SettingsRequest asked, HttpStatus status, List<FormError> errors) {
    var page =
        page("terminal/settings", operator)
            .addObject("asked", asked)
            .addObject("groups", SettingsItem.Group.values())
            .addObject("terms", readTerms.newest().version())
            .addObject("history", history.of(code(operator)))
            .addObject("errors", errors)
            .addObject("wrongFields", errors.stream().map(FormError::field).toList());
    page.setStatus(status);
    return page;
  }

  private static ModelAndView page(String view, Operator operator) {
    return new ModelAndView(view).addObject("operator", operator);
  }

  private static ModelAndView updated() {
    var view = new RedirectView("/terminal/settings?updated");
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  private static InstitutionCode code(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
