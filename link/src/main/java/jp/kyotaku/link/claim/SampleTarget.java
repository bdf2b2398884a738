package jp.kyotaku.link.claim;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** 見本を書くところ: what was asked for, else RECEIPTH.UKE, which is never written over */
final class SampleTarget {

  private static final String USUAL = "RECEIPTH.UKE";

  private SampleTarget() {}

  static Path of(@Nullable Path wanted, Path folder) throws Unreadable {
    if (wanted != null) {
      return wanted;
    }
    var usual = folder.resolve(USUAL);
    if (Files.exists(usual)) {
      throw new Unreadable("すでにあるので書きません: " + usual + " --out に別の名前を指定してください。");
    }
    return usual;
  }
}
