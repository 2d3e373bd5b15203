package org.baselinecme.planning.designation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organizations without accreditation that plan an activity with the provider. */
@Service
@Transactional
public class JointProviders {
    private static final int LONGEST_NAME = 160;
    private final DesignationAccess access;
    private final JointProviderRepository providers;
    private final JointProviderPolicy policy;
    private final DesignationBasisQueries basis;
    private final StatementLocks statements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JointProviders(
            DesignationAccess access,
            JointProviderRepository providers,
            JointProviderPolicy policy,
            DesignationBasisQueries basis,
            StatementLocks statements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.providers = providers;
        this.policy = policy;
        this.basis = basis;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Names an organization that plans the activity with the provider. {@link Refused} for an ineligible company (ACCME,
     * joint providership), for one that is named already, without a name, and once credit is designated.
     */
    @Needs(Duty.SEEK_CREDIT)
    public UUID name(Me me, ActivityId activity, String typed) {
        access.requireOpen(me, activity);
        var name = typed.replace("\0", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw refused("partner.unnamed", activity, LONGEST_NAME);
        if (policy.isIneligible(name)) throw refused("partner.ineligible", activity, name);
        var provider = new JointProvider(activity, name, me.person(), clock.instant());
        try {
            providers.saveAndFlush(provider);
        } catch (DataIntegrityViolationException duplicate) {
            throw refused("partner.already", activity, name);
        }
        events.publishEvent(provider.named());
        return provider.getId();
    }

    /**
     * Removes a joint provider; {@link Refused} once credit is designated. One that was found to be an ineligible company since
     * (R19) is removed even then, and the statements are composed again without it.
     */
    @Needs(Duty.SEEK_CREDIT)
    public String drop(Me me, ActivityId activity, UUID id) {
        var stage = access.stage(me, activity);
        var provider =
                providers.findByIdAndActivityAndDroppedAtIsNull(id, activity).orElseThrow(NotFound::new);
        if (!policy.isRemovable(provider.name(), stage)) throw refused("designation.fixed", activity);
        var dropped = provider.drop(me.person(), clock.instant());
        providers.saveAndFlush(provider);
        events.publishEvent(dropped);
        if (stage.isDesignated()) statements.renew(activity, basis.of(activity), me.person());
        return provider.name();
    }

    private static Refused refused(String key, ActivityId activity, Object... arguments) {
        return new Refused(List.of(Objection.blocking(key, "/activities/" + activity + "/credit", arguments)));
    }
}
