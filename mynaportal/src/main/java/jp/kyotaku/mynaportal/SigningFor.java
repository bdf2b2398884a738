package jp.kyotaku.mynaportal;

import java.util.List;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.kernel.Japan;

/**
 * 何のための署名か, in words: what the person is about to sign.
 *
 * @param category blank where it is for no kind of care
 * @param booked 診療予約日; blank for none
 * @param choices empty where nothing is chosen
 * @param button what the button that holds the card is called
 */
record SigningFor(
    String purpose, String category, String booked, List<ChoiceRow> choices, String button) {

  static SigningFor of(SignedContent.Subject subject) {
    return switch (subject) {
      case SignedContent.Subject.Registration(var category, var bookedFor, var choices) ->
          new SigningFor(
              "同意の登録",
              category.label(),
              bookedFor.map(Japan::dateInWords).orElse(""),
              ChoiceRow.of(choices),
              "カードをかざして登録する");
      case SignedContent.Subject.LookUp _ ->
          new SigningFor("登録した同意の照会（見るだけです）", "", "", List.of(), "カードをかざして照会する");
      case SignedContent.Subject.Withdrawal _ ->
          new SigningFor("すべての同意の取消し（次の画面で確かめます）", "", "", List.of(), "カードをかざして進む");
    };
  }
}
