package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.passkeys.OwnPasskey;
import org.baselinecme.office.passkeys.Passkeys;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.office.security.RecentSignIn;
import org.baselinecme.office.security.RememberedDevices;
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
    private final Passkeys passkeys;
    private final OwnSessions sessions;
    private final RememberedDevices devices;
    private final Office office;
    private final Clock clock;

    SecurityPages(
            Accounts accounts,
            SecondFactors factors,
            Passkeys passkeys,
            OwnSessions sessions,
            RememberedDevices devices,
            Office office,
            Clock clock) {
        this.passkeys = passkeys;
        this.devices = devices;
        this.clock = clock;
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
        return new SecurityPage(
                accounts.signInAddress(me.person()).orElse(""),
                accounts.hasPassword(me),
                factors.state(me),
                RecentSignIn.is(me, clock.instant(), request),
                passkeys.mine(me).stream().map(one -> row(one, moments)).toList(),
                rows,
                devices.mine(me).stream().map(one -> row(one, moments)).toList(),
                devices.days());
    }

    private static SecurityPage.SessionRow row(RememberedDevices.OwnDevice remembered, Moments moments) {
        var device = DeviceWords.of(remembered.device());
        return new SecurityPage.SessionRow(
                remembered.id().toString(),
                device.message(),
                device.browser().orElse(""),
                device.system().orElse(""),
                moments.zoned(remembered.sinceAt()),
                moments.zoned(remembered.usedAt()),
                false);
    }

    private static SecurityPage.PasskeyRow row(OwnPasskey passkey, Moments moments) {
        return new SecurityPage.PasskeyRow(
                passkey.id(),
                passkey.name(),
                passkey.synced(),
                moments.zoned(passkey.added()),
                passkey.used() == null ? "" : moments.zoned(passkey.used()));
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
