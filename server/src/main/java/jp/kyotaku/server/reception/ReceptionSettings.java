package jp.kyotaku.server.reception;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 受付の設定
 *
 * @param inactivity a reception ends after this time without activity; real time
 * @param kept rows of ended receptions and of old challenges are removed after this time
 * @param tidyEvery how often both is looked after
 * @param showEligibilityOnDevice 受付の端末に資格も示す; off for the web
 */
@ConfigurationProperties("kyotaku.reception")
public record ReceptionSettings(
    @DefaultValue("15m") Duration inactivity,
    @DefaultValue("24h") Duration kept,
    @DefaultValue("30s") Duration tidyEvery,
    @DefaultValue("false") boolean showEligibilityOnDevice) {}
