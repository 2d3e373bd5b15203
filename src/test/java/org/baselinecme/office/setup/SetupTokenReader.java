package org.baselinecme.office.setup;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** Reads the set-up token where an administrator reads it: in the log of a start. */
public final class SetupTokenReader {
    private static final Pattern TOKEN = Pattern.compile("[A-Z2-9]{5}(-[A-Z2-9]{5}){3}");

    private SetupTokenReader() {}

    /** The token that the start of this application would write to its log now. */
    public static String tokenOf(ApplicationContext application) {
        var log = (Logger) LoggerFactory.getLogger(SetupAnnouncement.LOGGER);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        application.getBean(SetupAnnouncement.class).announce();
        log.detachAppender(lines);
        var found = TOKEN.matcher(lines.list.getLast().getFormattedMessage());
        if (!found.find()) throw new AssertionError("The log has no token");
        return found.group();
    }
}
