package jp.kyotaku.server.terminal.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.BulkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** 一括のファイルの入力 (T07, T09) */
record BulkUploadForm(String kind, String identifier) {

  private static final int LONGEST_NAME = 255;

  /** 読めた入力、または直すところ */
  sealed interface Read {

    record Asked(BulkKind kind, String fileName, Optional<String> identifier) implements Read {}

    record Wrong(List<FormError> errors) implements Read {}
  }

  static BulkUploadForm empty() {
    return new BulkUploadForm(BulkKind.ELIGIBILITY.name(), "");
  }

  static BulkUploadForm of(MultiValueMap<String, String> sent) {
    var first = sent.toSingleValueMap();
    return new BulkUploadForm(
        first.getOrDefault("kind", ""), first.getOrDefault("identifier", "").strip());
  }

  Read read(Collection<BulkKind> offered, @Nullable MultipartFile file) {
    var fields = new FieldReader();
    var found = offered.stream().filter(one -> one.name().equals(kind)).findFirst();
    if (found.isEmpty()) {
      fields.report("kind", "照会の種類", ErrorCode.VALUE_MISSING);
    }
    String name = file == null || file.isEmpty() ? "" : nameOf(file);
    if (name.isEmpty()) {
      fields.report("file", "ファイル：選ばれていないか、空のファイルです。要求のファイルを選んでください。");
    } else if (name.length() > LONGEST_NAME) {
      fields.report("file", "ファイル：名前が長すぎます。短い名前にしてください。");
    }
    var typed = fields.optional("identifier", Fields.FILE_IDENTIFIER, identifier);
    return fields.errors().isEmpty()
        ? new Read.Asked(found.orElseThrow(), name, typed)
        : new Read.Wrong(fields.errors());
  }

  /** Some browsers send the folder as well. */
  private static String nameOf(MultipartFile file) {
    String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
  }
}
