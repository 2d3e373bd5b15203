package org.baselinecme.office.console;

import java.net.URI;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** What the console of the server prints to those who have it. */
public final class ConsoleLinks {
    private ConsoleLinks() {}

    /** The path of the link by which a director comes in again. */
    public static String rescuing(ApplicationContext application, String email) {
        return URI.create(application.getBean(DirectorRescue.class).rescue(email, Optional.empty()))
                .getPath();
    }
}
