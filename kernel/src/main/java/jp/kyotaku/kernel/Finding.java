package jp.kyotaku.kernel;

/**
 * 指摘: what is wrong with an input, and where. The offending value is left out: it may be personal.
 *
 * @param place where in the input, such as a line or the path of an element
 * @param item the element or column
 */
public record Finding(String place, String item, ErrorCode code) {

  public String inWords() {
    return item + "（" + place + "）: " + code.sentence() + code.advice();
  }
}
