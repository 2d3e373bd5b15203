package org.baselinecme;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records the statements that this thread sends to the database, by Spring's JDBC and by Hibernate, as their logs show them. */
public final class Statements {
    private static final String HIBERNATE = "org.hibernate.SQL";

    private Statements() {}

    /** Returns the statements that the work takes. */
    public static List<String> during(Runnable work) {
        var loggers = Stream.of(JdbcTemplate.class.getName(), HIBERNATE)
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        var events = new ListAppender<ILoggingEvent>();
        events.setContext(loggers.getFirst().getLoggerContext());
        events.start();
        var levels = loggers.stream().map(Logger::getLevel).toList();
        loggers.forEach(logger -> {
            logger.addAppender(events);
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
        });
        try {
            work.run();
        } finally {
            for (var i = 0; i < loggers.size(); i++) {
                loggers.get(i).setAdditive(true);
                loggers.get(i).setLevel(levels.get(i));
                loggers.get(i).detachAppender(events);
            }
        }
        var here = Thread.currentThread().getName();
        return events.list.stream()
                .filter(event -> event.getThreadName().equals(here) && isStatement(event))
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
