package jp.kyotaku.server.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 稽古の設定
 *
 * @param clock the business time asked for at start-up; it never moves the clock backwards
 * @param cardAppUrl where the stand-in of the card app answers
 * @param stationsFolder holds a folder per sample station, with req, res and face in it
 * @param stationSecrets what the link application shows, one line per institution code
 * @param insurerSecrets what insurers, welfare offices and the central sender show, one line per
 *     number
 * @param claimsComputerPatience how long a person waits at most for the answer files
 * @param samples how many generated people there are beside the sample nation
 */
@ConfigurationProperties("kyotaku")
public record RehearsalSettings(
    @DefaultValue("rehearsal") Mode mode,
    @Nullable LocalDateTime clock,
    @DefaultValue("http://127.0.0.1:8081") URI cardAppUrl,
    @DefaultValue("data/stations") Path stationsFolder,
    @Nullable Path stationSecrets,
    @Nullable Path insurerSecrets,
    @DefaultValue("20s") Duration claimsComputerPatience,
    @DefaultValue("0") int samples) {}
