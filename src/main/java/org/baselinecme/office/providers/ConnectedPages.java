package org.baselinecme.office.providers;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Adds to a page at which providers a person signs in, as {@code connected}. */
@Service
@Transactional(readOnly = true)
public class ConnectedPages {
    private final ConnectedProviders connected;
    private final IdentityProviders providers;
    private final Office office;

    ConnectedPages(ConnectedProviders connected, IdentityProviders providers, Office office) {
        this.providers = providers;
        this.connected = connected;
        this.office = office;
    }

    /** Mine. */
    @AnyoneWithAccount
    public void add(Me me, Model model) {
        model.addAttribute("connected", rows(connected.mine(me)));
    }

    /** Those of a person. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void add(Me me, PersonId person, Model model) {
        model.addAttribute("connected", rows(connected.of(me, person)));
    }

    private List<ConnectedRow> rows(List<ProviderIdentity> identities) {
        var moments = office.moments();
        return identities.stream()
                .map(one -> new ConnectedRow(
                        one.getId(),
                        providers.nameOf(one.provider()),
                        moments.zoned(one.since()),
                        moments.zoned(one.last())))
                .toList();
    }

    /** A provider, since when it is connected, and when it was last used. */
    record ConnectedRow(UUID id, String name, String since, String last) {}
}
