package org.baselinecme;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements this thread sends to the database, as Spring's JDBC and Hibernate log them. */
public final class Statements {
    private static final String HIBERNATE = "org.hibernate.SQL";

    private Statements() {}

    /** The statements that the work takes, in their order. */
    public static List<String> during(Runnable work) {
        var appender = new ListAppender<ILoggingEvent>();
        var loggers = Stream.of(JdbcTemplate.class.getName(), HIBERNATE)
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        var levels = loggers.stream().map(Logger::getLevel).toList();
        appender.setContext(loggers.getFirst().getLoggerContext());
        appender.start();
        loggers.forEach(logger -> {
            logger.addAppender(appender);
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
        });
        try {
            work.run();
        } finally {
            for (var at = 0; at < levels.size(); at++) {
                loggers.get(at).setAdditive(true);
                loggers.get(at).setLevel(levels.get(at));
                loggers.get(at).detachAppender(appender);
            }
        }
        var here = Thread.currentThread().getName();
        return appender.list.stream()
                .filter(event -> event.getThreadName().equals(here))
                .filter(Statements::isStatement)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static boolean isStatement(ILoggingEvent event) {
        var message = event.getFormattedMessage();
        return event.getLoggerName().equals(HIBERNATE)
                || message.contains("SQL statement [")
                || message.contains("SQL query [");
    }
}
