package org.baselinecme.office.setup;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.mail.TestMail;
import org.springframework.stereotype.Service;

/** Whether mail goes out, for those who set up the office. */
@Service
public class OutgoingMail {
    private final MailCheck check;

    OutgoingMail(MailCheck check) {
        this.check = check;
    }

    /** Returns the mail server and the sender, as they are configured. */
    @Needs(Duty.SET_UP_OFFICE)
    MailCheck.Server server(Me me) {
        return check.server();
    }

    /** Returns what the domain of the sender says about who may send for it. */
    @Needs(Duty.SET_UP_OFFICE)
    MailCheck.Domain domain(Me me) {
        return check.domain();
    }

    /** Sends a test mail, and returns what the server answered. */
    @Needs(Duty.SET_UP_OFFICE)
    TestMail.Answer send(Me me, String address) {
        return check.send(address, me.person().toString());
    }
}
