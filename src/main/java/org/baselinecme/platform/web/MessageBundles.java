package org.baselinecme.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Makes {@code spring.messages.basename} name the shared bundle {@code messages} and the bundle of every module,
 * {@code messages/MODULE.properties}: a module brings its messages without being listed anywhere.
 */
class MessageBundles implements EnvironmentPostProcessor {
    private static final String ENDING = ".properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("message bundles", Map.of("spring.messages.basename", basenames())));
    }

    static String basenames() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENDING);
            var modules = Arrays.stream(found)
                    .map(Resource::getFilename)
                    .filter(name -> name != null)
                    .map(name -> "messages/" + name.substring(0, name.length() - ENDING.length()))
                    .distinct()
                    .sorted();
            return Stream.concat(Stream.of("messages"), modules).collect(Collectors.joining(","));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
