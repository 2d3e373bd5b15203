package org.baselinecme;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what this thread asks the database for, as the product's own JDBC tells its log. */
public final class Statements {
    private Statements() {}

    /** The statements that the work takes. */
    public static List<String> during(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var told = new ListAppender<ILoggingEvent>();
        told.setContext(logger.getLoggerContext());
        told.start();
        logger.addAppender(told);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            work.run();
        } finally {
            logger.setAdditive(true);
            logger.setLevel(before);
            logger.detachAppender(told);
        }
        var here = Thread.currentThread().getName();
        return told.list.stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("SQL statement [") || message.contains("SQL query ["))
                .toList();
    }
}
