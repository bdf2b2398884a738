package jp.kyotaku.server.terminal.web;

import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** 使わない設定の機関に見せるもの */
final class FunctionOff {

  private FunctionOff() {}

  static ModelAndView page(Operator operator, CareCategory category) {
    return page(operator, category.label());
  }

  static ModelAndView page(Operator operator, String categories) {
    return new ModelAndView("terminal/function-off", HttpStatus.CONFLICT)
        .addObject("operator", operator)
        .addObject("category", categories)
        .addObject("code", ErrorCode.FUNCTION_OFF.code());
  }
}
