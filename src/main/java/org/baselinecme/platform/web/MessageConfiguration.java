package org.baselinecme.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** One message source of all bundles, merged once: a message is one look-up, however many modules there are. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {
    @Bean
    MessageSource messageSource(@Value("${spring.messages.basename}") String[] basenames) {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames(
                Arrays.stream(basenames).map(name -> "classpath:" + name).toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
