package jp.kyotaku.link;

/** 連携の状態, the more serious later. Each carries the line of the log. */
enum LinkState {
  IDLE("待っています。"),
  CONNECTED("サーバーとつながっています。"),
  ANSWER_UNUSABLE("サーバーの回答の名前が決められた形でないため、受け取れないものがあります。"),
  SERVER_TROUBLE("サーバーが処理できずにいます。ファイルは保存してあり、間をおいて送り直します。"),
  UNREACHABLE("サーバーにつながりません。ファイルは保存してあり、つながりしだい送ります。"),
  CREDENTIALS_REFUSED("サーバーがこの機関の資格情報を認めません。機関コードと秘密の値を確かめてください。ファイルは保存してあります。"),
  FOLDER_TROUBLE("フォルダかファイルを読み書きできません。空き容量と権限を確かめてください。"),
  FAULT("KYT-9001 連携アプリの中で予期しない誤りが起きました。間をおいて続けます。");

  private final String sentence;

  LinkState(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  LinkState orWorse(LinkState other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
