package org.baselinecme.planning.designation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Designates the credit of sessions of an approved series, each before it starts (R29, R57). */
@Service
@Transactional
public class SessionDesignations {
    private final ActivityLocks locks;
    private final DesignationBasisQueries basis;
    private final SeriesSessions sessions;
    private final StatementLocks statements;

    SessionDesignations(
            ActivityLocks locks, DesignationBasisQueries basis, SeriesSessions sessions, StatementLocks statements) {
        this.locks = locks;
        this.basis = basis;
        this.sessions = sessions;
        this.statements = statements;
    }

    /**
     * Designates these sessions, dated now, and locks their statements; one that is designated already stays as it is.
     * {@link Refused} for one's own series, before its approval, for a session that has begun, has no faculty or gives no
     * credit, and for one that was changed since the page was opened.
     *
     * @param seen each session as {@link SessionCredit#seen} wrote it into the form
     * @param confirmed the seal of what its author read about them; {@link Unconfirmed} without it
     */
    @Needs(Duty.DESIGNATE_CREDIT)
    @Transactional(noRollbackFor = Unconfirmed.class) // nothing has happened: a caller can confirm in its transaction
    public void designate(Me me, ActivityId activity, Collection<String> seen, String confirmed) {
        var locked = locks.lock(me, Duty.DESIGNATE_CREDIT, activity);
        if (!locked.schedule().isSeries()) throw new NotFound();
        var page = "/activities/" + activity + "/credit";
        if (me.is(locked.standing().owner()))
            throw new Refused(List.of(Objection.blocking("activity.own", "/activities/" + activity)));
        if (!locked.schedule().stage().isDesignated())
            throw new Refused(List.of(Objection.blocking("series.not-approved", page)));
        if (seen.isEmpty()) throw new Refused(List.of(Objection.blocking("series.none-chosen", page)));
        var now = basis.of(activity);
        var chosen = chosen(activity, now, seen);
        Refused.ifAny(chosen.stream()
                .flatMap(session -> session.objections(activity, now.moments()).stream())
                .toList());
        if (!chosen.isEmpty()) Unconfirmed.ifNot(confirmed, List.of(consequence(now, chosen)));
        sessions.designate(activity, now, chosen, me.person());
        statements.renew(activity, now, me.person());
    }

    private static Objection consequence(DesignationBasis now, List<SessionCredit> chosen) {
        var quarters = chosen.stream().mapToInt(one -> one.worth().quarters()).sum();
        return Objection.advice(
                "series.designates",
                null,
                chosen.size(),
                new Credits(quarters).toString(),
                now.moments().dated(now.moments().today()));
    }

    private List<SessionCredit> chosen(ActivityId activity, DesignationBasis now, Collection<String> seen) {
        var all = sessions.of(activity, now.systems().size()).stream()
                .collect(Collectors.toMap(SessionCredit::seen, Function.identity()));
        if (!all.keySet().containsAll(seen))
            throw new Refused(
                    List.of(Objection.blocking("series.session-changed", "/activities/" + activity + "/credit")));
        return all.values().stream()
                .filter(session -> seen.contains(session.seen()) && !session.isDesignated())
                .toList();
    }
}
