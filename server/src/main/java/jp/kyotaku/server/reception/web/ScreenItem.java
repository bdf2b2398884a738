package jp.kyotaku.server.reception.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/** 画面の同意項目: five on the screen for the six of the interfaces. */
enum ScreenItem {
  SURGERY("surgery", "手術情報の提供", "", "これまでに受けた手術の名称と、受けた日や医療機関の名称です。"),
  TREATMENT_AND_MEDICATION(
      "treatment-and-medication", "診療情報および薬剤情報の提供", "", "これまでに受けた診療の内容や医療機関の名称と、処方・調剤された薬の名前や量です。"),
  SPECIFIC_CHECKUP(
      "specific-checkup",
      "特定健診等情報の提供（40歳以上対象）",
      "※ 40歳未満の方は「同意しない」を選択してください。",
      "40歳以上の方が受ける特定健診（75歳以上の方などは後期高齢者健診）の結果です。身長・体重・血圧・血液や尿の検査の値などがあります。"),
  LIMIT_AMOUNT(
      "limit-amount",
      "限度額情報の提供",
      "",
      "高額な医療費の自己負担の上限（限度額）の区分です。提供すると、限度額適用認定証の書類がなくても、窓口での支払いが上限までになります。"),
  SPECIFIC_DISEASE(
      "specific-disease",
      "特定疾病療養受療証情報の提供",
      "",
      "人工透析など、長く高額な治療が必要な病気について、自己負担の上限を示す証明書（特定疾病療養受療証）の情報です。");

  private final String field;
  private final String label;
  private final String note;
  private final String help;

  ScreenItem(String field, String label, String note, String help) {
    this.field = field;
    this.label = label;
    this.note = note;
    this.help = help;
  }

  /** An item stands on the screen when the institution uses something of it. */
  static List<ScreenItem> shown(Set<ConsentItem> asked) {
    return Arrays.stream(values()).filter(item -> !item.flags(asked).isEmpty()).toList();
  }

  /** Name of the form's field. */
  public String field() {
    return field;
  }

  public String label() {
    return label;
  }

  public String help() {
    return help;
  }

  public boolean noted() {
    return !note.isEmpty();
  }

  public String note() {
    return note;
  }

  /** The label, where the institution uses one of the two that the item joins. */
  String label(Set<ConsentItem> asked) {
    return isWhole(asked) ? label : only(asked).label() + "の提供";
  }

  String help(Set<ConsentItem> asked) {
    if (isWhole(asked)) {
      return help;
    }
    return only(asked) == ConsentItem.TREATMENT
        ? "これまでに受けた診療の内容や医療機関の名称です。"
        : "これまでに処方・調剤された薬の名前や量です。";
  }

  Set<ConsentItem> flags() {
    return switch (this) {
      case SURGERY -> Set.of(ConsentItem.SURGERY);
      case TREATMENT_AND_MEDICATION -> Set.of(ConsentItem.TREATMENT, ConsentItem.MEDICATION);
      case SPECIFIC_CHECKUP -> Set.of(ConsentItem.SPECIFIC_CHECKUP);
      case LIMIT_AMOUNT -> Set.of(ConsentItem.LIMIT_AMOUNT);
      case SPECIFIC_DISEASE -> Set.of(ConsentItem.SPECIFIC_DISEASE);
    };
  }

  Set<ConsentItem> flags(Set<ConsentItem> asked) {
    return flags().stream().filter(asked::contains).collect(Collectors.toUnmodifiableSet());
  }

  boolean grantedIn(ConsentChoices choices, Set<ConsentItem> asked) {
    return flags(asked).stream().allMatch(choices::grants);
  }

  private boolean isWhole(Set<ConsentItem> asked) {
    return asked.containsAll(flags());
  }

  private ConsentItem only(Set<ConsentItem> asked) {
    return flags(asked).iterator().next();
  }
}
