package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;

/** 要求電文の書きぶり (3.4): the three that claims computers really send. */
public enum RequestFlavour {
  /** Shift_JIS, double quotes, CRLF after the declaration. */
  SHIFT_JIS(TextEncoding.SHIFT_JIS, '"', "\r\n", false, false),
  /** UTF-8, single quotes, a blank before the end of some start tags. */
  UTF_8_BLANKS_IN_TAGS(TextEncoding.UTF_8, '\'', "\n", true, false),
  /** UTF-8, optional elements that are there but empty. */
  UTF_8_EMPTY_ELEMENTS(TextEncoding.UTF_8, '"', "\n", false, true);

  private final TextEncoding encoding;
  private final char quote;
  private final String lineEnd;
  private final boolean blanksInTags;
  private final boolean emptyElements;

  RequestFlavour(
      TextEncoding encoding,
      char quote,
      String lineEnd,
      boolean blanksInTags,
      boolean emptyElements) {
    this.encoding = encoding;
    this.quote = quote;
    this.lineEnd = lineEnd;
    this.blanksInTags = blanksInTags;
    this.emptyElements = emptyElements;
  }

  TextEncoding encoding() {
    return encoding;
  }

  /** Where an optional value is missing: an empty element, or none. */
  Optional<String> orEmpty(Optional<String> value) {
    return emptyElements ? Optional.of(value.orElse("")) : value;
  }

  Optional<String> orEmpty(String value) {
    return orEmpty(Optional.of(value).filter(text -> !text.isEmpty()));
  }

  String declaration() {
    return "<?xml version='1.0' encoding='%s' standalone='no'?>"
            .formatted(encoding.declaredName())
            .replace('\'', quote)
        + lineEnd;
  }

  String startTag(Element element) {
    return "<" + element.xmlName() + (blanksInTags ? " >" : ">");
  }
}
