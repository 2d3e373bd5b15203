package org.baselinecme.platform.web;

import org.springframework.context.MessageSource;

/** The messages of all modules, for tests without Spring. */
public final class AllMessages {
    private AllMessages() {}

    /** As the application reads them. */
    public static MessageSource source() {
        return new MessageConfiguration()
                .messageSource(MessageBundles.basenames().split(",", -1));
    }
}
