package jp.kyotaku.server.inquiry;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * 一括の再照会のファイル名: how its names begin is not public, so it is a setting; inside the program they have
 * ours.
 */
@Component
class BulkNames {

  private static final int STEP = 2;

  private final Map<String, String> ourBySet;

  BulkNames(BulkSettings settings) {
    this.ourBySet =
        Map.of(
            settings.homeVisitReInquiry(), ours(BulkKind.RE_INQUIRY_HOME_VISIT),
            settings.onlineReInquiry(), ours(BulkKind.RE_INQUIRY_ONLINE));
  }

  String ours(String fileName) {
    for (var names : ourBySet.entrySet()) {
      if (fileName.startsWith(names.getKey())) {
        return names.getValue() + fileName.substring(names.getKey().length());
      }
    }
    return fileName;
  }

  String asSet(String fileName) {
    for (var names : ourBySet.entrySet()) {
      if (fileName.startsWith(names.getValue())) {
        return names.getKey() + fileName.substring(names.getValue().length());
      }
    }
    return fileName;
  }

  /** Without the step: OQSmuhvr. */
  private static String ours(BulkKind kind) {
    String prefix = kind.upload().prefix();
    return prefix.substring(0, prefix.length() - STEP);
  }
}
