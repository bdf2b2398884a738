package jp.kyotaku.link;

import java.net.URI;
import java.nio.file.Path;

/** 連携アプリの設定 */
record LinkSettings(URI server, Path stations, Path secrets) {}
