package jp.kyotaku.server.inquiry;

import java.time.LocalDateTime;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.server.institutions.BulkResultForm;

/**
 * 保管してある一括の結果: not put together here, but written out part by part when it is fetched.
 *
 * @param at 処理実行日時, the moment of the question
 */
record KeptAnswer(
    OqsMessage message,
    String receptionNumber,
    LocalDateTime at,
    BulkResultForm form,
    BulkOutput content,
    BulkOutput xml)
    implements OqsAnswer {}
