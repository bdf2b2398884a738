/** kyotaku claim と kyotaku masters: 請求ファイル（RECEIPTH.UKE）を、サーバーなしに手もとで点検し、読み、直す */
@NullMarked
package jp.kyotaku.link.claim;

import org.jspecify.annotations.NullMarked;
