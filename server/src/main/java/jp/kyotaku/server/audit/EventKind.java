package jp.kyotaku.server.audit;

/** 監査の種類 (requirements 7.D) */
public enum EventKind {
  /** 受付を開いた */
  RECEPTION_OPENED,
  /** 受付をやめた、または時間が過ぎた */
  RECEPTION_ABANDONED,
  /** 本人確認がうまくいかなかった */
  CARD_REFUSED,
  /** 暗証番号が違った、またはロックされた (the PIN is never recorded) */
  PIN_FAILED,
  /** 本人確認ができ、同意が登録された */
  CONSENT_REGISTERED,
  /** 同意が取り消された: by the patient or by the institution */
  CONSENT_WITHDRAWN,
  /** 電文で取り消しを求められたが、取り消すものがなかった */
  WITHDRAWAL_WITHOUT_EFFECT,
  /** 同意照会や取消しのために、本人と分かった */
  OWNER_IDENTIFIED,
  /** 診療予約を引き継いだ */
  BOOKING_HANDED_OVER,
  /** 同意の登録を見た: the patient, or the clerk who may withdraw it */
  CONSENTS_SEEN,
  /** 資格確認: single inquiry */
  ELIGIBILITY_INQUIRED,
  /** 資格確認: one line of a bulk inquiry */
  ELIGIBILITY_INQUIRED_IN_BULK,
  /** 再照会を断った */
  RE_INQUIRY_REFUSED,
  /** 照会番号を登録した */
  REFERENCE_NUMBER_REGISTERED,
  /** 照会番号を登録しなかった */
  REFERENCE_NUMBER_REFUSED,
  /** 同意済資格情報の一覧を見た */
  CONSENTED_LISTED,
  /** カードが使えないときの確認を記録した */
  FALLBACK_RECORDED,
  /** その記録を見た、または印刷した */
  FALLBACK_SEEN,
  /** 患者に連絡した日を書き加えた */
  FALLBACK_CONTACTED,
  /** その記録を、登録されている資格と比べた */
  FALLBACK_COMPARED,
  /** 訪問予定を加えた、直した、取り除いた */
  VISITS_PLANNED,
  VISIT_CHANGED,
  VISIT_REMOVED,
  /** 訪問予定を見た */
  VISITS_SEEN,
  /** 訪問の前の確認をした、もう一度見た、または印刷した */
  VISITS_CHECKED,
  VISITS_CHECK_SEEN,
  /** 訪問予定、訪問の前の確認、カードなしの確認、引き継いだ予約を、保存の期間が過ぎたので消した */
  RECORDS_REMOVED,
  /** 確認済みの結果をもう一度見た、または印刷した */
  ELIGIBILITY_SEEN,
  /** 資格確認の履歴を見た */
  HISTORY_LISTED,
  /** 資格確認の履歴をファイルにした */
  HISTORY_EXPORTED,
  /** 同意済資格情報の一覧をファイルにした */
  CONSENTED_EXPORTED,
  /** 受付の知らせを機関の送り箱に置いた */
  FACE_FILE_WRITTEN,
  /** 一括照会の結果を渡した */
  BULK_ANSWER_COLLECTED,
  /** 一括照会を受け付けた */
  BULK_INQUIRY_ACCEPTED,
  /** 電文や一括のファイルを断った: who may not ask, or what cannot be read */
  REQUEST_REFUSED,
  /** 一括の仕事が終わった */
  BULK_JOB_ENDED,
  /** 一括の結果を、保存の期間が過ぎたので消した */
  BULK_RESULT_REMOVED,
  /** 保険者・福祉事務所のファイルを読み込んだ、または指摘があって読み込まなかった */
  INSURED_FILE_LOADED,
  INSURED_FILE_REFUSED,
  /** 審査の結果を受け取った */
  REVIEW_RESULTS_RECORDED,
  /** 審査の結果のファイルを読み込んだ、または指摘があって読み込まなかった */
  REVIEW_FILE_LOADED,
  REVIEW_FILE_REFUSED,
  /** 請求ファイルを点検した: counts alone, nothing of the file */
  CLAIM_FILE_CHECKED,
  /** 訪問看護療養費マスターを取り込んだ */
  FEE_MASTER_TAKEN,
  /** 継続的な関係が移り変わった */
  RELATIONSHIP_CHANGED,
  /** 継続的な関係の一覧を見た */
  RELATIONSHIPS_LISTED,
  /** 継続的な訪問診療等の終了を登録した */
  CARE_ENDED,
  /** 端末への入退室 */
  SIGNED_IN,
  SIGN_IN_REFUSED,
  SIGNED_OUT,
  /** 失敗が続いてアカウントをロックした */
  ACCOUNT_LOCKED,
  /** 環境設定を変えた */
  SETTINGS_CHANGED,
  /** 利用規約に同意した */
  TERMS_AGREED,
  /** 医療機関別URLを発行した */
  ADDRESS_ISSUED,
  /** 医療機関別URLを変えた */
  ADDRESS_CHANGED,
  /** 医療機関別URLの二次元コードや案内を取り出した */
  ADDRESS_DOWNLOADED,
  /** 連携アプリに、別置きのファイルをもう一度送るように頼んだ */
  LINK_SEND_AGAIN_ASKED,
  /** 職員の端末を台帳に載せた、使えなくした */
  DEVICE_REGISTERED,
  DEVICE_CUT_OFF,
  /** アクティベーションコードの発行・使用・取り消し、合わなかったコード */
  ACTIVATION_CODE_ISSUED,
  ACTIVATION_CODE_USED,
  ACTIVATION_CODE_REVOKED,
  ACTIVATION_CODE_REFUSED,
  /** 端末のチェックリスト */
  DEVICE_CHECKED,
  /** 目視確認の結果 (一致・不一致) */
  SEEN_BY_STAFF,
  /** 利用規約を開いた */
  TERMS_OPENED,
  /** テスト用のデータを入れた (rehearsal only) */
  TEST_DATA_LOADED,
  /** 稽古のデータを消した (rehearsal only) */
  TEST_DATA_CLEARED,
  /** 業務時計を進めた (rehearsal only) */
  CLOCK_MOVED
}
