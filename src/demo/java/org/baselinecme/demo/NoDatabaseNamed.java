package org.baselinecme.demo;

import org.baselinecme.platform.kernel.StartRefused;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Nobody said which database: the embedded one is started, and the demo office stands in it. */
class NoDatabaseNamed implements Condition {
    private static final String SERVER = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        if (context.getEnvironment().containsProperty("spring.datasource.url")) return false;
        if (!ClassUtils.isPresent(SERVER, context.getClassLoader()))
            throw new StartRefused("No database is named, and the packaged application carries none of its own."
                    + " Name one in SPRING_DATASOURCE_URL, see docs/self-hosting.md.");
        return true;
    }
}
