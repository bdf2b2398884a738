package jp.kyotaku.mynaportal;

import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** 画面をHTMLにする. Each template gets one value, called page, and escapes all of it. */
final class Pages {

  private final TemplateEngine engine = new TemplateEngine();

  Pages() {
    var templates = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
    templates.setPrefix("jp/kyotaku/mynaportal/pages/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(templates);
  }

  String whoIsWho(WhoIsWhoPage page) {
    return render("who-is-who", page);
  }

  String chooseCard(ChooseCardPage page) {
    return render("choose-card", page);
  }

  String enterPin(PinPage page) {
    return render("enter-pin", page);
  }

  String readCard(PinPage page) {
    return render("read-card", page);
  }

  String message(MessagePage page) {
    return render("message", page);
  }

  private String render(String template, Object page) {
    var context = new Context(Locale.JAPAN);
    context.setVariable("page", page);
    return engine.process(template, context);
  }
}
