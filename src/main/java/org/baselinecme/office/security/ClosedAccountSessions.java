package org.baselinecme.office.security;

import org.baselinecme.office.accounts.AccountEvents;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of a person whose account was closed. They are out with their next request anyway, as each asks for the
 * account; without this, a session of before would go on once the account is opened again, so that is cleared away too.
 */
@Component
class ClosedAccountSessions {
    private final RequestSessionRepository sessions;
    private final RememberedDevices devices;

    ClosedAccountSessions(RequestSessionRepository sessions, RememberedDevices devices) {
        this.devices = devices;
        this.sessions = sessions;
    }

    @EventListener
    void forget(AccountEvents.AccountClosed closed) {
        devices.forgetAll(closed.person());
    }

    @TransactionalEventListener
    void closed(AccountEvents.AccountClosed closed) {
        end(closed.person());
    }

    @TransactionalEventListener
    void reopened(AccountEvents.AccountReopened reopened) {
        end(reopened.person());
    }

    private void end(PersonId person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }
}
