package jp.kyotaku.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PapersTest {

  @Test
  @NeedsPapers
  void 見出しの下の表を行と欄で読む() {
    assertThat(Papers.table("spec/requirements.md", "5.5 Numbers"))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .contains("T-060 06130488", "T-071 copay string \"030\"");
  }
}
