package org.baselinecme.office.security;

import java.util.List;
import java.util.function.Function;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.PersonAuthentication;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.jobs.OnBehalf;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs work outside a request as a person or as the product itself: jobs, and the demo data. */
@Component
public class RunAs implements OnBehalf {
    private final MeLoader loader;

    RunAs(MeLoader loader) {
        this.loader = loader;
    }

    @Override
    public <T> T as(PersonId person, Function<Me, T> work) {
        return as(loader.person(person.value()).orElseThrow(NotFound::new), work);
    }

    /** Runs work as the product itself: setting up an office, and scheduled jobs. */
    public <T> T asProduct(Function<Me, T> work) {
        return as(new Me(PersonId.PRODUCT, "Baseline", "auto", List.of(Grant.office(Role.SYSTEM))), work);
    }

    private static <T> T as(Me me, Function<Me, T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PersonAuthentication(me));
        SecurityContextHolder.setContext(context);
        try {
            return work.apply(me);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
