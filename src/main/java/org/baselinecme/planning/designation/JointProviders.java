package org.baselinecme.planning.designation;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With which organizations, themselves not accredited, an activity is planned. */
@Service
@Transactional
public class JointProviders {
    private static final int MOST = 160;
    private final DesignationAccess drafting;
    private final Preparation preparation;
    private final Partners partners;
    private final ApplicationEventPublisher events;

    JointProviders(
            DesignationAccess drafting, Preparation preparation, Partners partners, ApplicationEventPublisher events) {
        this.drafting = drafting;
        this.preparation = preparation;
        this.partners = partners;
        this.events = events;
    }

    /**
     * Names an organization that plans the activity with the provider. {@link Refused} for an ineligible company (ACCME,
     * joint providership), for one that is named already, without a name, and once credit is designated.
     */
    @Needs(Duty.SEEK_CREDIT)
    public void name(Me me, ActivityId activity, String typed) {
        drafting.mustBeOpen(me, activity);
        var name = typed.replace("\0", "").strip();
        if (name.isEmpty() || name.length() > MOST) throw refused("partner.unnamed", activity, MOST);
        if (partners.isIneligible(name)) throw refused("partner.ineligible", activity, name);
        var named = new DesignationEvent.JointProviderNamed(activity, Ids.next(), name, me.person(), preparation.now());
        try {
            partners.name(named);
        } catch (DuplicateKeyException already) {
            throw refused("partner.already", activity, name);
        }
        events.publishEvent(named);
    }

    /** Takes one back; {@link Refused} once credit is designated. */
    @Needs(Duty.SEEK_CREDIT)
    public void drop(Me me, ActivityId activity, UUID id) {
        drafting.mustBeOpen(me, activity);
        var partner = partners.find(activity, id).orElseThrow(NotFound::new);
        var now = preparation.now();
        if (partners.drop(id, me.person().value(), now))
            events.publishEvent(
                    new DesignationEvent.JointProviderDropped(activity, id, partner.name(), me.person(), now));
    }

    private static Refused refused(String key, ActivityId activity, Object... arguments) {
        return new Refused(List.of(Objection.blocking(key, "/activities/" + activity + "/credit", arguments)));
    }
}
