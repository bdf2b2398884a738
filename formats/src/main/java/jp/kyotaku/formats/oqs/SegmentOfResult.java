package jp.kyotaku.formats.oqs;

import java.util.List;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;

/** 処理結果区分 (code 003, R-127): ErrorCode and ErrorMessage stand only beside 異常終了. */
public sealed interface SegmentOfResult {

  String code();

  /** 正常終了 */
  record Normal() implements SegmentOfResult {

    @Override
    public String code() {
      return "1";
    }
  }

  /** 処理中 */
  record Processing() implements SegmentOfResult {

    @Override
    public String code() {
      return "2";
    }
  }

  /**
   * 異常終了
   *
   * @param errorMessage at most 60 characters: more does not fit a known client's column
   */
  record Abnormal(String errorCode, String errorMessage) implements SegmentOfResult {

    private static final int MAX_MESSAGE = 60;

    @Override
    public String code() {
      return "9";
    }

    public static Abnormal of(ErrorCode error) {
      return new Abnormal(error.code(), shortened(error.sentence()));
    }

    /** The first finding in words, and how many more there are. */
    public static Abnormal of(List<Finding> findings) {
      Finding first = findings.getFirst();
      String others = findings.size() == 1 ? "" : "（ほか%d件）".formatted(findings.size() - 1);
      return new Abnormal(
          first.code().code(), shortened(first.item() + ": " + first.code().sentence() + others));
    }

    private static String shortened(String text) {
      int[] codePoints = text.codePoints().limit(MAX_MESSAGE).toArray();
      return new String(codePoints, 0, codePoints.length);
    }
  }
}
