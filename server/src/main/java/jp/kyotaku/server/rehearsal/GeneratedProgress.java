package jp.kyotaku.server.rehearsal;

/** 生成した人々の読み込みの進み, with the sentence for the start page */
public sealed interface GeneratedProgress {

  String sentence();

  record NoneAsked() implements GeneratedProgress {
    @Override
    public String sentence() {
      return "";
    }
  }

  /**
   * 読み込み中
   *
   * @param read how many of the people the current file holds so far
   */
  record Running(int count, long read, String step) implements GeneratedProgress {

    Running readSoFar(long now) {
      return new Running(count, now, step);
    }

    @Override
    public String sentence() {
      return "さらに%,d人を登録しています。%s（%,d人まで）。".formatted(count, step, read);
    }
  }

  record Loaded(int count) implements GeneratedProgress {
    @Override
    public String sentence() {
      return "さらに%,d人が登録されています。".formatted(count);
    }
  }

  record Failed() implements GeneratedProgress {
    @Override
    public String sentence() {
      return "さらに登録するはずの人を登録できませんでした。サーバーの記録を見てください。";
    }
  }
}
