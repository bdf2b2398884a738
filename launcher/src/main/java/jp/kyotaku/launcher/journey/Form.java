package jp.kyotaku.launcher.journey;

import java.net.URI;
import java.util.ArrayList;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** 記入中のフォーム */
record Form(Browser browser, FormElement form, Element button) {

  /** Chooses by the words of the group and of the choice. */
  Form choose(String group, String choice) {
    var fieldset =
        form.select("fieldset").stream()
            .filter(found -> found.select("legend").text().contains(group))
            .findFirst()
            .orElseThrow(() -> new StepFailed("選択肢の組「%s」がありません。".formatted(group)));
    var radio =
        fieldset.select("input[type=radio]").stream()
            .filter(found -> labelOf(found).contains(choice))
            .findFirst()
            .orElseThrow(() -> new StepFailed("「%s」に「%s」がありません。".formatted(group, choice)));
    fieldset.select("input[type=radio]").removeAttr("checked");
    radio.attr("checked", "checked");
    return this;
  }

  /** The field whose label begins with these words, or else has them in it. */
  Form fill(String label, String value) {
    var fields = form.select("input");
    fields.stream()
        .filter(found -> labelOf(found).startsWith(label))
        .findFirst()
        .or(() -> fields.stream().filter(found -> labelOf(found).contains(label)).findFirst())
        .orElseThrow(() -> new StepFailed("欄「%s」がありません。".formatted(label)))
        .val(value);
    return this;
  }

  Page submit() {
    var fields = new ArrayList<>(form.formData());
    if (button.hasAttr("name")) {
      fields.add(HttpConnection.KeyVal.create(button.attr("name"), button.attr("value")));
    }
    var address = URI.create(form.hasAttr("action") ? form.absUrl("action") : form.baseUri());
    return form.attr("method").equalsIgnoreCase("post")
        ? browser.post(address, fields)
        : browser.get(address, fields);
  }

  private static String labelOf(Element input) {
    var around = input.closest("label");
    if (around != null) {
      return around.text();
    }
    var page = input.ownerDocument();
    return page == null || input.id().isEmpty()
        ? ""
        : page.select("label[for=" + input.id() + "]").text();
  }
}
