package jp.kyotaku.formats.oqs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.formats.text.ReportingEncoder;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.formats.text.Uncarried;
import jp.kyotaku.kernel.ErrorCode;

/**
 * 文字の断り書き: which characters of an answer its encoding does not have. They are written as character
 * references; a program that cannot read those is told which characters to take instead.
 */
final class CharacterRemark {

  private CharacterRemark() {}

  /** The same outcome, with the remark where there is something to say. */
  static ProcessingResult on(ProcessingResult result, List<Block> blocks, TextEncoding encoding) {
    var remarks = new LinkedHashSet<String>();
    for (Block block : blocks) {
      block.forEachText(
          (element, text) ->
              ReportingEncoder.uncarried(text, encoding)
                  .forEach(uncarried -> remarks.add(inWords(element, uncarried))));
    }
    return remarks.isEmpty() ? result : with(result, remarks);
  }

  private static ProcessingResult with(ProcessingResult result, Set<String> remarks) {
    String remark =
        ErrorCode.CHARACTER_BY_REFERENCE.sentence()
            + "代わりの案: "
            + remarks.stream().collect(Collectors.joining("、"));
    String message =
        result.processingResultMessage().map(earlier -> earlier + " / " + remark).orElse(remark);
    int[] start = message.codePoints().limit(ProcessingResult.LONGEST_MESSAGE).toArray();
    return new ProcessingResult(
        result.processingResultStatus(),
        result
            .processingResultCode()
            .or(() -> Optional.of(ErrorCode.CHARACTER_BY_REFERENCE.code())),
        Optional.of(new String(start, 0, start.length)));
  }

  private static String inWords(Element element, Uncarried uncarried) {
    String number = "U+%04X".formatted(uncarried.character().codePointAt(0));
    String substitute =
        uncarried.substitute().isEmpty() ? "省く" : "「" + uncarried.substitute() + "」";
    return element.label() + "の「" + uncarried.character() + "」(" + number + ")は" + substitute;
  }
}
