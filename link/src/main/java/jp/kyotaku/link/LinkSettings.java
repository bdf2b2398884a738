package jp.kyotaku.link;

import java.net.URI;
import java.nio.file.Path;

/**
 * 連携アプリの設定
 *
 * @param pagePort of the page that shows how things stand; 0 takes any that is free
 */
record LinkSettings(URI server, Path stations, Path secrets, int pagePort) {}
