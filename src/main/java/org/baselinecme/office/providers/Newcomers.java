package org.baselinecme.office.providers;

import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.people.AddressChanges;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People a provider vouches for whom the office didn't know, and addresses that changed there. */
@Component
class Newcomers {
    private static final String PROFESSION = "OTHER"; // the person corrects it in their profile
    private final People people;
    private final Accounts accounts;
    private final Grants grants;
    private final AddressChanges addresses;
    private final AddressOwners owners;
    private final RunAs acting;

    Newcomers(
            People people,
            Accounts accounts,
            Grants grants,
            AddressChanges addresses,
            AddressOwners owners,
            RunAs acting) {
        this.acting = acting;
        this.people = people;
        this.accounts = accounts;
        this.grants = grants;
        this.addresses = addresses;
        this.owners = owners;
    }

    /** Enters a person as a learner, with an account that has no password. */
    PersonId enter(Me me, ProviderClaims claims, Optional<DepartmentId> department) {
        var name = claims.name();
        var address = claims.verifiedEmail().orElse(null);
        var person = people.register(
                me,
                new Registration(
                        name, Registration.sortName(name), "", PROFESSION, department.orElse(null), null, address));
        accounts.openElsewhere(me, person, address);
        grants.give(me, person, Grant.self(Role.LEARNER));
        return person;
    }

    /** Lets somebody known, who may have no account yet, come without a password. */
    void admit(Me me, PersonId person, @Nullable String address) {
        accounts.openElsewhere(me, person, address);
    }

    /**
     * A provider vouches for another address than before. As everybody's new address it is pending until a link mailed there is
     * used, and the old one is told. Nothing where somebody has it already.
     */
    void askForAddress(PersonId person, String address) {
        if (owners.of(address).isPresent()) return;
        acting.as(person, me -> {
            addresses.askOwn(me, address);
            return me;
        });
    }
}
