package jp.kyotaku.kernel;

/**
 * エラーコード: what is wrong and what to do. The codes are our own; the official table is not public.
 */
public enum ErrorCode {
  FILE_NAME_UNKNOWN(
      "KYT-1001",
      "ファイル名から電文の種類が分かりません。",
      "OQSsiquc01req_、OQSmuhvq01req_、OQSmuhvq02req_ で始まる .xml の名前にしてください。"),
  FILE_TOO_LARGE("KYT-1002", "ファイルが大きすぎます。", "ファイルを分けて送ってください。"),
  XML_UNREADABLE("KYT-1003", "XMLとして読めません。", "宣言の文字コードと、開始タグ・終了タグの対応を確かめてください。"),
  XML_DOCTYPE("KYT-1004", "DOCTYPE宣言は使えません。", "DOCTYPE宣言を取り除いてください。"),
  XML_ROOT_WRONG("KYT-1005", "XmlMsg、MessageHeader、MessageBody の形になっていません。", "電文の構造を確かめてください。"),
  CHARACTER_UNREADABLE(
      "KYT-1006", "宣言された文字コードでは読めない文字があります。", "XML宣言の encoding と、実際の文字コードをそろえてください。"),
  VALUE_MISSING("KYT-1010", "入力がありません。", "値を入れてください。"),
  ELEMENT_MISSING("KYT-1011", "必要な要素がないか、空です。", "要素を加えて、もう一度送ってください。"),
  ELEMENT_TWICE("KYT-1012", "一つだけの要素が二つ以上あります。", "要素を一つにしてください。"),
  VALUE_TOO_LONG("KYT-1013", "値が長すぎます。", "長さを確かめてください。"),
  VALUE_NOT_DIGITS("KYT-1014", "数字でない文字があるか、桁数が違います。", "半角数字で、決められた桁数にしてください。"),
  DATE_IMPOSSIBLE("KYT-1015", "暦にない日付か、yyyyMMdd の形ではありません。", "8桁の西暦の日付にしてください。"),
  DATE_IN_FUTURE("KYT-1016", "先の日付です。", "今日までの日付にしてください。"),
  CODE_UNKNOWN("KYT-1017", "決められた値ではありません。", "使える値を確かめてください。"),
  CONTROL_CHARACTER("KYT-1018", "使えない制御文字があります。", "制御文字を取り除いてください。"),
  PERIOD_REVERSED("KYT-1019", "期間の終わりが始まりより前です。", "始まりと終わりを確かめてください。"),
  INSTITUTION_CODE_FORM("KYT-1021", "医療機関等コードは半角数字10桁です。", "都道府県2桁、点数表1桁、機関コード7桁で指定してください。"),
  INSTITUTION_CODE_CHECK_DIGIT("KYT-1022", "医療機関等コードの検証番号が合いません。", "打ち間違いがないか確かめてください。"),
  INSTITUTION_NOT_YOURS("KYT-1023", "ほかの機関の医療機関等コードです。", "自機関のコードを指定してください。"),
  INSURER_NUMBER_FORM("KYT-1024", "保険者番号は8桁か6桁の半角数字です。", "国民健康保険は6桁、そのほかは8桁で指定してください。"),
  INSURER_NUMBER_CHECK_DIGIT("KYT-1025", "保険者番号の検証番号が合いません。", "打ち間違いがないか確かめてください。"),
  PAYER_NUMBER_FORM("KYT-1026", "公費負担者番号は8桁の半角数字です。", "法別番号からの8桁で指定してください。"),
  PAYER_NUMBER_CHECK_DIGIT("KYT-1027", "公費負担者番号の検証番号が合いません。", "打ち間違いがないか確かめてください。"),
  BENEFICIARY_NUMBER_FORM("KYT-1028", "受給者番号は7桁の半角数字です。", "検証番号までの7桁で指定してください。"),
  BENEFICIARY_NUMBER_CHECK_DIGIT("KYT-1029", "受給者番号の検証番号が合いません。", "打ち間違いがないか確かめてください。"),
  RECEPTION_NUMBER_UNKNOWN("KYT-1031", "この受付番号の照会はありません。", "アップロード結果の受付番号を確かめてください。"),
  FUNCTION_OFF("KYT-1032", "この機関では訪問診療等の機能を使っていません。", "管理者が環境設定情報更新で「利用する」にしてください。"),
  VALUE_NOT_FULL_WIDTH("KYT-1041", "半角の文字があります。", "全角の文字で、氏と名の間も全角の空白にしてください。"),
  VALUE_NOT_HALF_WIDTH("KYT-1042", "全角の文字があります。", "半角の英数字と記号にしてください。"),
  KANA_NOT_HALF_WIDTH("KYT-1043", "半角カナでない文字があります。", "半角カナで、氏と名の間は半角の空白にしてください。"),
  MONTH_IMPOSSIBLE("KYT-1044", "暦にない年月か、yyyyMM の形ではありません。", "西暦4桁と月2桁にしてください。"),
  POSTAL_CODE_FORM("KYT-1045", "郵便番号の形ではありません。", "数字3桁、ハイフン、数字4桁にしてください。"),
  INSTITUTION_OPTED_OUT(
      "KYT-1051", "この機関は、訪問看護のみなし指定を受けない申出をしています。", "指定を受けるときは、地方厚生（支）局に申し出てください。"),

  CARD_CHOICES_CHANGED("KYT-2001", "署名された選択内容が、画面で確認した内容と違います。", "同意内容の確認からやり直してください。"),
  CARD_OTHER_INSTITUTION("KYT-2002", "ほかの機関の受付のための署名です。", "この機関の案内にある二次元コードかURLから、はじめからやり直してください。"),
  CARD_OTHER_SESSION("KYT-2003", "別の受付のための署名です。", "この画面の受付を、はじめからやり直してください。"),
  CARD_REPLAYED("KYT-2004", "この署名はすでに使われています。", "受付の画面で登録が済んでいるかを確かめてください。"),
  CARD_CHALLENGE_EXPIRED("KYT-2005", "本人確認の有効時間が過ぎました。", "同意内容の確認からやり直してください。"),
  CARD_CHALLENGE_UNKNOWN("KYT-2006", "この本人確認の依頼は見つかりません。", "受付の画面からやり直してください。"),
  CARD_BAD_SIGNATURE("KYT-2007", "署名が、この受付の内容と一致しません。", "カードをかざし直してください。続くときは職員にお知らせください。"),
  CARD_WRONG_CERTIFICATE(
      "KYT-2008", "利用者証明用の電子証明書ではありません。", "署名用ではなく、利用者証明用電子証明書（暗証番号4桁）を使ってください。"),
  CARD_FOREIGN_AUTHORITY("KYT-2009", "認められた認証局が発行した電子証明書ではありません。", "マイナンバーカードかどうかを確かめてください。"),
  CARD_EXPIRED("KYT-2010", "電子証明書の有効期限が切れています。", "お住まいの市区町村の窓口で電子証明書を更新してください。"),
  CARD_NOT_YET_VALID("KYT-2011", "電子証明書の有効期間がまだ始まっていません。", "日をあらためてお試しください。"),
  CARD_REVOKED(
      "KYT-2012", "この電子証明書は失効しています。", "新しいカードをお持ちのときはそちらを使ってください。お持ちでないときは市区町村の窓口にご相談ください。"),
  CARD_REVOCATION_UNKNOWN(
      "KYT-2013", "電子証明書が失効していないかを、いま確かめられません。", "しばらくしてから、もう一度お試しください。登録はまだ行われていません。"),
  CARD_UNKNOWN_PERSON("KYT-2014", "このカードは健康保険証として登録されていません。", "マイナポータルなどで、健康保険証としての利用を登録してください。"),
  CARD_PIN_LOCKED("KYT-2015", "暗証番号を3回続けて間違えたため、カードがロックされました。", "お住まいの市区町村の窓口で、暗証番号を再設定してください。"),
  CARD_CANCELLED("KYT-2016", "本人確認が取りやめられました。", "続けるときは「同意内容を登録する」を押してください。"),
  CARD_CERTIFICATE_UNREADABLE("KYT-2017", "電子証明書を読み取れません。", "カードをかざし直してください。"),
  CARD_PIN_WRONG(
      "KYT-2018", "暗証番号が違いました。", "数字4桁の利用者証明用の暗証番号を確かめてから、「同意内容を登録する」を押してください。3回続けて間違えるとロックされます。"),
  CARD_FACE_MODE(
      "KYT-2019", "暗証番号のない、顔認証マイナンバーカードです。この画面では使えません。", "職員に、目視での確認か、ほかの方法での確認をご相談ください。"),
  CARD_UNREADABLE(
      "KYT-2020",
      "カードを読み取れませんでした。",
      "カードの向きと位置を確かめ、ケースから出して、「同意内容を登録する」からやり直してください。続くときは職員にお知らせください。"),
  CARD_ANSWER_TOO_LARGE("KYT-2021", "カードアプリからの答えが大きすぎます。", "64KBまでにしてください。"),
  CARD_ANSWER_UNREADABLE("KYT-2022", "カードアプリからの答えを読み取れません。", "決められた項目だけのJSONを送ってください。"),

  NO_ELIGIBILITY("KYT-3001", "今日の時点で有効な資格が見つかりません。", "加入している医療保険の保険者にお問い合わせください。同意は登録されていません。"),
  ADDRESS_UNKNOWN("KYT-3002", "このアドレスは使えません。", "機関の案内にある二次元コードかURLを、もう一度読み取ってください。"),
  ADDRESS_RETIRED("KYT-3003", "このアドレスは新しいものに変わりました。", "機関の職員に、新しい二次元コードかURLをお尋ねください。"),
  ADDRESS_SWITCHED_OFF("KYT-3004", "この機関では、いま、このサービスを使っていません。", "機関の職員にお尋ねください。"),
  ADDRESS_OPTED_OUT(
      "KYT-3051",
      "この機関は、訪問看護のみなし指定を受けない申出をしているため、このサービスを使えません。",
      "機関の職員にお尋ねください。ほかの方法（資格確認書など）で資格を確かめます。"),
  SESSION_ENDED(
      "KYT-3005", "受付の時間が過ぎたため、終了しました。", "機関の案内にある二次元コードかURLから、はじめからやり直してください。入力した内容は残っていません。"),
  CHOICES_INCOMPLETE("KYT-3006", "選ばれていない項目があります。", "すべての項目について、同意するかしないかを選んでください。"),
  SYSTEM_FAULT("KYT-9001", "処理を続けられませんでした。", "しばらくしてから、もう一度お試しください。続くときはエラーコードと時刻を職員にお知らせください。");

  private final String code;
  private final String sentence;
  private final String advice;

  ErrorCode(String code, String sentence, String advice) {
    this.code = code;
    this.sentence = sentence;
    this.advice = advice;
  }

  /** KYT- and four digits: 1 messages, 2 card, 3 reception, 9 faults. */
  public String code() {
    return code;
  }

  /** What is known. */
  public String sentence() {
    return sentence;
  }

  /** What to do now. */
  public String advice() {
    return advice;
  }
}
