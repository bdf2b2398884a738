package jp.kyotaku.server.insured.load;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 読み込みの設定
 *
 * @param largestFile a million rows of 資格 have about 250 MB
 */
@ConfigurationProperties("kyotaku.load")
record LoadSettings(@DefaultValue("2GB") DataSize largestFile) {}
