package org.baselinecme.office.setup;

import org.baselinecme.platform.mail.Addresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the set-up token to the log of each start without an account. */
@Component
@ConditionalOnProperty(name = "baseline.console", havingValue = "false", matchIfMissing = true)
class SetupAnnouncement {
    static final String LOGGER = "baseline.setup";
    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private final FirstSetup setup;
    private final SetupTokens tokens;
    private final Addresses addresses;

    SetupAnnouncement(FirstSetup setup, SetupTokens tokens, Addresses addresses) {
        this.setup = setup;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!setup.isOpen()) return;
        LOG.warn(
                "Nobody has an account yet. Open {} and enter this set-up token; it works once, until the next start: {}",
                addresses.absolute("/setup"),
                tokens.renew());
    }
}
