package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.server.inquiry.ClaimData;
import jp.kyotaku.server.inquiry.Declaration;
import jp.kyotaku.server.inquiry.Fallback;
import jp.kyotaku.server.inquiry.KeptFallback;
import jp.kyotaku.server.insured.CardData;

/**
 * カードが使えないときの記録の見せ方
 *
 * @param charge 窓口で求める割合, and why
 * @param claim 請求に使う資格の情報, what it is
 * @param claimItems to type into the claims computer
 * @param summary one line for the claim's 摘要; empty where none is needed
 * @param wantsContact whether the day of contacting the patient is still missing
 */
record FallbackView(
    Fallback fallback,
    Item charge,
    String claim,
    List<String> claimAdvice,
    List<Item> claimItems,
    String summary,
    boolean wantsContact,
    List<Item> recorded,
    List<ComparisonView> comparisons) {

  static FallbackView of(KeptFallback kept) {
    var fallback = kept.fallback();
    var data = kept.claimData();
    return new FallbackView(
        fallback,
        charge(kept),
        FallbackRow.claim(data),
        advice(data),
        claimItems(data),
        summary(data),
        fallback.declaration().filter(one -> one.contactedOn().isEmpty()).isPresent(),
        recorded(kept),
        kept.comparisons().stream().map(one -> ComparisonView.of(fallback, one)).toList());
  }

  /** The register's share replaces what was charged by what was seen. */
  private static Item charge(KeptFallback kept) {
    var charged = kept.fallback().share();
    var registered = kept.found().flatMap(coverage -> coverage.copayOn(kept.fallback().careDay()));
    if (registered.filter(ratio -> ratio != charged.ratio()).isPresent()) {
      String label = registered.map(CopayRatio::label).orElse("");
      return new Item(label, "登録されている割合です。窓口では" + charged.ratio().label() + "としていました。差額を精算してください。");
    }
    return new Item(charged.ratio().label(), charged.why().sentence());
  }

  private static List<String> advice(ClaimData data) {
    return switch (data) {
      case ClaimData.Current _ -> List.of("この番号で請求します。");
      case ClaimData.Past _ ->
          List.of("終わっているかもしれない、前の資格の番号です。", "新しい資格が分からないまま請求するときは、旧資格情報であることを摘要に書きます。");
      case ClaimData.Unknown _ ->
          List.of("番号が分からないので、「7」を並べた番号で請求します。", "下の摘要の文を、請求の摘要欄にそのまま書きます。");
      case ClaimData.Wanting _ ->
          List.of("請求に使える番号がまだありません。", "資格を確かめるか、本人に被保険者資格申立書を書いてもらってください。");
    };
  }

  private static List<Item> claimItems(ClaimData data) {
    return switch (data) {
      case ClaimData.Current(var numbers) -> numbers(numbers);
      case ClaimData.Past(var numbers) -> numbers(numbers);
      case ClaimData.Unknown(var sevens, var summary) ->
          Stream.concat(
                  Stream.of(new Item("保険者番号", sevens.insurer()), new Item("番号", sevens.number())),
                  summary.stream().map(FallbackView::summaryItem))
              .toList();
      case ClaimData.Wanting _ -> List.of();
    };
  }

  private static Item summaryItem(Declaration.SummaryItem item) {
    return new Item("摘要：" + item.label(), item.value());
  }

  private static String summary(ClaimData data) {
    return switch (data) {
      case ClaimData.Unknown(_, var items) ->
          String.join("　", items.stream().map(item -> item.label() + "：" + item.value()).toList())
              .replaceFirst("区分：", "");
      case ClaimData.Past _ -> "旧資格情報";
      case ClaimData.Current _, ClaimData.Wanting _ -> "";
    };
  }

  static List<Item> numbers(CardData data) {
    return List.of(
        new Item("保険者番号", data.insurer().value()),
        Item.orNone("記号", data.insuredId().symbol()),
        new Item("番号", data.insuredId().number()),
        Item.orNone("枝番", data.insuredId().branch()));
  }

  private static List<Item> recorded(KeptFallback kept) {
    var fallback = kept.fallback();
    var items = new ArrayList<Item>();
    items.add(new Item("カナ氏名", fallback.nameKana()));
    items.add(new Item("生年月日", InWords.birthDate(fallback.birthDate(), fallback.careDay())));
    items.add(new Item("診療の日", InWords.date(fallback.careDay())));
    items.add(new Item("確かめた根拠", fallback.ground().label()));
    items.add(new Item("カードで確かめられなかったわけ", fallback.trouble().label()));
    if (!fallback.reason().isEmpty()) {
      items.add(new Item("確認を省いた理由", fallback.reason()));
    }
    fallback.numbers().ifPresent(data -> items.addAll(numbers(data)));
    items.add(new Item("示された割合", fallback.stated().map(CopayRatio::label).orElse("分からない")));
    items.add(new Item("記録した日時", InWords.moment(kept.recordedAt())));
    items.add(new Item("記録した人", kept.operator()));
    return items;
  }

  /** 印刷する一枚 */
  ResultSheet.Content sheet() {
    var sections = new ArrayList<ItemGroup>();
    if (!claimItems.isEmpty()) {
      sections.add(new ItemGroup("請求に使う資格の情報（" + claim + "）", claimItems));
    }
    if (!summary.isEmpty()) {
      sections.add(new ItemGroup("摘要欄に書く文", List.of(new Item("摘要", summary))));
    }
    sections.add(new ItemGroup("記録した内容", recorded));
    return new ResultSheet.Content(
        "カードが使えないときの確認の記録",
        "窓口で求める割合：" + charge.label(),
        Stream.concat(Stream.of(charge.value()), claimAdvice.stream()).toList(),
        sections);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "FallbackView[" + fallback.id() + "]";
  }
}
