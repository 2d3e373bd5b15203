package org.baselinecme.platform.cache;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCache;
import org.springframework.cache.support.SimpleCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Transaction-aware caches in memory. Entries expire after ten seconds, so that a change made on one node is seen by the
 * others soon without any messages between them.
 */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class CacheConfiguration {
    static final Duration TIME_TO_LIVE = Duration.ofSeconds(10);
    private static final int MOST_ENTRIES = 1_000;

    @Bean
    CacheManager cacheManager() {
        var manager = new SimpleCacheManager();
        manager.setCaches(Caches.ALL.stream()
                .map(name -> cache(name, Ticker.systemTicker()))
                .toList());
        return manager;
    }

    static TransactionalCache cache(String name, Ticker ticker) {
        return new TransactionalCache(new CaffeineCache(
                name,
                Caffeine.newBuilder()
                        .expireAfterWrite(TIME_TO_LIVE)
                        .maximumSize(MOST_ENTRIES)
                        .ticker(ticker)
                        .build()));
    }
}
