package org.baselinecme.planning.support;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whether an activity receives commercial support: none, attested by somebody, or its supporters (Standard 4). */
@Service
@Transactional
public class CommercialSupport {
    private final SupportAccess access;
    private final SupportQueries queries;
    private final SupportPolicy policy;
    private final SupportAttestationRepository attestations;
    private final SupporterRegister supporters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommercialSupport(
            SupportAccess access,
            SupportQueries queries,
            SupportPolicy policy,
            SupportAttestationRepository attestations,
            SupporterRegister supporters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.policy = policy;
        this.attestations = attestations;
        this.supporters = supporters;
        this.events = events;
        this.clock = clock;
    }

    /** Checks access before a form is validated, so that nobody else learns whether it was valid. */
    @Needs(Duty.KEEP_SUPPORT)
    @Transactional(readOnly = true)
    void mayKeep(Me me, ActivityId activity) {
        access.mayKeep(me, activity);
    }

    /** Attests that the activity receives no commercial support; again changes nothing. {@link Refused} with supporters. */
    @Needs(Duty.KEEP_SUPPORT)
    public void attestNone(Me me, ActivityId activity) {
        access.open(me, activity);
        var recorded = queries.of(activity);
        if (recorded.isSupported()) throw refused("support.has-supporters", activity);
        if (recorded.none() != null) return;
        var attestation = new SupportAttestation(activity, me.person(), clock.instant());
        attestations.saveAndFlush(attestation);
        events.publishEvent(attestation.attested());
    }

    /** Withdraws that attestation with the reason; the question is then open again. */
    @Needs(Duty.KEEP_SUPPORT)
    public void withdrawNone(Me me, ActivityId activity, String why) {
        access.open(me, activity);
        endNone(me, activity, Reason.of(why));
    }

    /**
     * Adds a supporter, with its agreement where there is one; an attestation that there is none ends with it.
     * {@link Refused} from the first day of the activity on, for a company that is not an ineligible one, and for signatures
     * that are too late; once the activity is approved, also without a fully signed agreement (R11).
     */
    @Needs(Duty.KEEP_SUPPORT)
    public UUID add(Me me, ActivityId activity, NewSupporter supporter) {
        var schedule = access.open(me, activity);
        Refused.ifAny(policy.objectionsToAttaching(activity, schedule));
        var company = supporters.company(supporter.company());
        Refused.ifAny(policy.objectionsTo(activity, company));
        Refused.ifAny(policy.objectionsTo(activity, schedule, company.name(), supporter.agreement()));
        endNone(me, activity, company.name());
        return supporters.add(me, activity, company, supporter);
    }

    /** Proposes a company that the register does not contain; it can be chosen once it is determined to be ineligible. */
    @Needs(Duty.KEEP_SUPPORT)
    public void propose(Me me, ActivityId activity, String name) {
        access.mayKeep(me, activity);
        supporters.propose(me, activity, name);
    }

    /** Files the agreement with a supporter, or a later version of it; refused as {@link #add}. */
    @Needs(Duty.KEEP_SUPPORT)
    public void file(Me me, ActivityId activity, UUID supporter, NewAgreement agreement) {
        var schedule = access.open(me, activity);
        var source = find(activity, supporter);
        Refused.ifAny(policy.objectionsToAttaching(activity, schedule));
        Refused.ifAny(policy.objectionsTo(activity, schedule, source.company(), agreement));
        supporters.file(me, activity, source.id(), source.company(), agreement);
    }

    /** Withdraws a supporter with the reason; its row and its agreements stay. */
    @Needs(Duty.KEEP_SUPPORT)
    public void withdraw(Me me, ActivityId activity, UUID supporter, String why) {
        access.open(me, activity);
        var source = find(activity, supporter);
        supporters.withdraw(me, activity, source, Reason.of(why));
    }

    private void endNone(Me me, ActivityId activity, String why) {
        attestations.findByActivityAndWithdrawnAtIsNull(activity).ifPresent(attestation -> {
            var withdrawn = attestation.withdraw(why, me.person(), clock.instant());
            attestations.saveAndFlush(attestation);
            events.publishEvent(withdrawn);
        });
    }

    private RecordedSupport.Source find(ActivityId activity, UUID supporter) {
        return queries.of(activity).sources().stream()
                .filter(source -> source.id().equals(supporter))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Refused refused(String key, ActivityId activity) {
        return new Refused(List.of(Objection.blocking(key, SupportPolicy.page(activity))));
    }
}
