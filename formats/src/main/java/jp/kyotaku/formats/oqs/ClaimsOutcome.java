package jp.kyotaku.formats.oqs;

import java.nio.file.Path;
import java.util.List;

/** レセコンの照会の結末 */
public sealed interface ClaimsOutcome<T> {

  List<FileEvent> files();

  /** 結果が届いた */
  record Answered<T>(T answer, Path file, List<FileEvent> files) implements ClaimsOutcome<T> {}

  /** 結果が得られなかった */
  record Trouble<T>(Reason reason, List<FileEvent> files) implements ClaimsOutcome<T> {}

  /** 結果が得られなかったわけ */
  sealed interface Reason {

    /** For the person who asked. */
    String inWords();
  }

  /** 届かない */
  record NotArrived(String fileName) implements Reason {

    @Override
    public String inWords() {
      return "結果ファイル " + fileName + " が届いていません。連携アプリとサーバーが動いているかを確かめてください。";
    }
  }

  /** まだ処理中 */
  record StillProcessing(String receptionNumber) implements Reason {

    @Override
    public String inWords() {
      return "受付番号 " + receptionNumber + " はまだ処理中です。しばらくしてから、もう一度確かめてください。";
    }
  }

  /** 異常終了 */
  record Refused(String fileName, String errorCode, String errorMessage) implements Reason {

    @Override
    public String inWords() {
      return "照会は受け付けられませんでした（" + errorCode + " " + errorMessage + "）。結果ファイルは " + fileName + " です。";
    }
  }

  /** 読めない、または別の照会の結果 */
  record Illegible(String fileName, String why) implements Reason {

    @Override
    public String inWords() {
      return "結果ファイル " + fileName + " を結果として扱えません。" + why;
    }
  }
}
