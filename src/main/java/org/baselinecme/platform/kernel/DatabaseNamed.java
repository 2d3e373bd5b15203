package org.baselinecme.platform.kernel;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/** Refuses to start without a database, unless the build contains the demo, which brings its own. */
class DatabaseNamed implements EnvironmentPostProcessor {
    private static final String DEMO = "org.baselinecme.demo.EmbeddedDatabase";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) return;
        if (ClassUtils.isPresent(DEMO, application.getClassLoader())) return;
        throw new StartRefused("No database is configured. Set SPRING_DATASOURCE_URL, see docs/self-hosting.md.");
    }
}
