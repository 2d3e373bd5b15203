package org.baselinecme.office.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Connects a sign-in at a provider to the person whose mailbox a link was mailed to. */
@Service
@Transactional
public class ProviderConnections {
    private final IdentityConnectionRepository connections;
    private final ProviderIdentities identities;
    private final IdentityProviders providers;
    private final Newcomers newcomers;
    private final PasswordlessAccess visits;
    private final RunAs acting;
    private final Clock clock;

    ProviderConnections(
            IdentityConnectionRepository connections,
            ProviderIdentities identities,
            IdentityProviders providers,
            Newcomers newcomers,
            PasswordlessAccess visits,
            RunAs acting,
            Clock clock) {
        this.connections = connections;
        this.identities = identities;
        this.providers = providers;
        this.newcomers = newcomers;
        this.visits = visits;
        this.acting = acting;
        this.clock = clock;
    }

    /** What would be connected; {@link NotFound} unless the very link of this visit was mailed for it. */
    @AnyoneConfirmed
    @Transactional(readOnly = true)
    ConnectionPage page(Me me, UUID id, HttpServletRequest request) {
        var connection = connections.findById(id).orElseThrow(NotFound::new).openFor(me.person(), clock.instant());
        if (!visits.cameFor(me, connection.path(), request)) throw new NotFound();
        return new ConnectionPage(id, providers.get(connection.provider()).name(), connection.address());
    }

    /** Connects the two, with an account where the person had none. Returns where to sign in. */
    @AnyoneConfirmed
    String confirm(Me me, UUID id, HttpServletRequest request) {
        page(me, id, request);
        var connection =
                connections.findWithLockById(id).orElseThrow(NotFound::new).openFor(me.person(), clock.instant());
        var provider = providers.get(connection.provider());
        if (identities.find(connection.issuer(), connection.subject()).isPresent()) throw new NotFound();
        var identity = connection.confirm(provider, clock.instant());
        connections.saveAndFlush(connection);
        acting.asProduct(product -> {
            newcomers.admit(product, me.person(), connection.address());
            return product;
        });
        identities.connect(me, identity);
        return provider.startPath();
    }

    /** What would be connected: the sign-in of a provider, and the address the link was mailed to. */
    record ConnectionPage(UUID id, String provider, String address) {}
}
