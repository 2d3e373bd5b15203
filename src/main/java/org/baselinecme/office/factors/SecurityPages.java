package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of how I sign in. */
@Service
@Transactional(readOnly = true)
public class SecurityPages {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final OwnSessions sessions;
    private final Office office;

    SecurityPages(Accounts accounts, SecondFactors factors, OwnSessions sessions, Office office) {
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.office = office;
    }

    @AnyoneWithAccount
    SecurityPage page(Me me, HttpServletRequest request) {
        var moments = office.moments();
        var rows = sessions.mine(me, request).stream()
                .map(session -> row(session, moments))
                .toList();
        return new SecurityPage(accounts.signInAddress(me.person()).orElse(""), factors.state(me), rows);
    }

    private static SecurityPage.SessionRow row(OwnSessions.OwnSession session, Moments moments) {
        var device = DeviceWords.of(session.device());
        return new SecurityPage.SessionRow(
                session.id(),
                session.device().isEmpty() ? "session.device.visit" : device.message(),
                device.browser().orElse(""),
                device.system().orElse(""),
                moments.zoned(session.since()),
                moments.zoned(session.lastSeen()),
                session.current());
    }
}
