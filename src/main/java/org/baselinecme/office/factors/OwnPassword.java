package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.Passwords;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.web.Throttle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** My own password: replaced by a link that was mailed to me, or changed by who knows the one before. Sessions end with it. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OwnPassword {
    private static final Throttle.Limit CHECK =
            new Throttle.Limit("own password", 5, Duration.ofHours(1), Duration.ofMinutes(15));
    private final Accounts accounts;
    private final Passwords passwords;
    private final MailLinks links;
    private final PasswordlessAccess visits;
    private final OwnSessions sessions;
    private final Throttle throttle;

    OwnPassword(
            Accounts accounts,
            Passwords passwords,
            MailLinks links,
            PasswordlessAccess visits,
            OwnSessions sessions,
            Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.visits = visits;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    /** The address I sign in with; {@link NotFound} unless the link of this visit was mailed for a forgotten password. */
    @AnyoneConfirmed
    String forgotten(Me me, HttpServletRequest request) {
        if (!visits.cameFor(me, ForgottenPasswords.PAGE, request)) throw new NotFound();
        return accounts.signInAddress(me.person()).orElseThrow(NotFound::new);
    }

    /** What is wrong with the new password: the key of a message; empty where nothing is. */
    @AnyoneConfirmed
    Optional<String> complaint(Me me, NewPasswordForm form) {
        return Optional.ofNullable(form.password()).flatMap(password -> passwords.complaint(me, password));
    }

    /** Replaces a forgotten password. I am signed out everywhere, and further links for it end. */
    @AnyoneConfirmed
    void replace(Me me, NewPasswordForm form, HttpServletRequest request) {
        forgotten(me, request);
        passwords.replace(me, form.password());
        links.endFor(me, ForgottenPasswords.PAGE);
        sessions.leave(me, request);
    }

    /**
     * Whether this is my password. {@link Refused} after too many attempts: each is counted in a transaction of its own, so that a
     * refused one counts too.
     */
    @AnyoneWithAccount
    boolean isCurrent(Me me, String password) {
        var attempt = CHECK.of(me.person().toString());
        if (!throttle.delay(attempt).isZero())
            throw new Refused(List.of(Objection.blocking("password.too-many", SecurityController.PAGE)));
        if (!accounts.isPassword(me, password)) return false;
        throttle.forget(attempt, List.of());
        return true;
    }

    /** Changes my password. I stay signed in here and nowhere else. The caller has checked the one before. */
    @AnyoneWithAccount
    void change(Me me, NewPasswordForm form, HttpServletRequest request) {
        passwords.replace(me, form.password());
        links.endFor(me, ForgottenPasswords.PAGE);
        sessions.endOthers(me, request);
    }
}
