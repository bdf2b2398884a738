/** 試験用の認証局: issues certificates, never checks them; needs Bouncy Castle */
@NullMarked
package jp.kyotaku.card.authority;

import org.jspecify.annotations.NullMarked;
