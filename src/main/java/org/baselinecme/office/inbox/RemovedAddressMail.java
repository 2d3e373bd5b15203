package org.baselinecme.office.inbox;

import org.baselinecme.office.people.ProfileChanged;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an address that staff removed it: an address is a credential, and its holder could not tell otherwise. */
@Component
class RemovedAddressMail {
    private final Mail mail;

    RemovedAddressMail(Mail mail) {
        this.mail = mail;
    }

    @EventListener
    void removed(ProfileChanged changed) {
        var was = String.valueOf(changed.before().get("email"));
        var is = String.valueOf(changed.after().get("email"));
        if (was.isEmpty() || !is.isEmpty() || changed.by().equals(changed.person())) return;
        var name = String.valueOf(changed.after().get("name"));
        mail.post(new Recipient(changed.person(), name, was), "address-removed");
    }
}
