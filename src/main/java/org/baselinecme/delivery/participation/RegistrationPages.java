package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baselinecme.delivery.participation.MyRegistrationQueries.MyRegistration;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the registration pages for learners and the public. */
@Service
@Transactional(readOnly = true)
public class RegistrationPages {
    private final OfferedActivityQueries activities;
    private final RegistrationTermsRepository terms;
    private final Waitlist waitlist;
    private final RegistrationQueries queries;
    private final MyRegistrationQueries own;
    private final LearnerNoticeService notices;
    private final SessionTimesPresenter times;

    RegistrationPages(
            OfferedActivityQueries activities,
            RegistrationTermsRepository terms,
            Waitlist waitlist,
            RegistrationQueries queries,
            MyRegistrationQueries own,
            LearnerNoticeService notices,
            SessionTimesPresenter times) {
        this.activities = activities;
        this.terms = terms;
        this.waitlist = waitlist;
        this.queries = queries;
        this.own = own;
        this.notices = notices;
        this.times = times;
    }

    /** For the public page of an activity; {@link NotFound} for an activity that is not public. */
    @Anyone
    public RegistrationSummary summary(@Nullable Me me, String number) {
        var activity = activities.find(number);
        return summary(me, activity, terms.terms(activity.id()));
    }

    private RegistrationSummary summary(@Nullable Me me, OfferedActivity activity, SeatTerms seats) {
        var open = activity.takes(times.moments().today());
        var limited = open && seats.seats() != null;
        return new RegistrationSummary(
                activity.number(),
                open,
                limited ? waitlist.free(activity.id(), seats) : -1,
                limited ? waitlist.waiting(activity.id()) : 0,
                me == null ? null : place(me, activity));
    }

    private @Nullable RegistrationStatus place(Me me, OfferedActivity activity) {
        var place = queries.status(activity.id(), me.person());
        return place.isEmpty() && times.isUnproven(me)
                ? queries.echo(activity.id(), me.person(), times.moments()).orElse(null)
                : place.orElse(null);
    }

    /** The registration page; {@link NotFound} for an activity that is not public. */
    @Anyone
    RegistrationPage of(@Nullable Me me, String number) {
        var activity = activities.find(number);
        var moments = times.moments();
        var next = times.next(List.of(activity.id()), moments).get(activity.id());
        var seats = terms.terms(activity.id());
        var summary = summary(me, activity, seats);
        return new RegistrationPage(
                activity,
                moments.days(activity.startsOn(), activity.endsOn()),
                times.say(next, moments),
                times.beside(me, next, moments),
                summary,
                seats.ways(),
                notices.current(activity.id()),
                me == null ? "" : held(me, activity, moments),
                summary.isStreamed() && !activity.isOff() ? seats.streamAddress() : "",
                !times.alone(List.of(activity.id())).isEmpty());
    }

    private String held(Me me, OfferedActivity activity, Moments moments) {
        if (!times.isUnproven(me)) return "";
        return queries.heldUntil(activity.id(), me.person()).map(moments::zoned).orElse("");
    }

    /** What the current person is registered for. */
    @AnyoneSignedIn
    MyRegistrationsPage mine(Me me) {
        var moments = times.moments();
        var all = own.of(times.ids(me));
        var next = times.next(all.stream().map(MyRegistration::activity).toList(), moments);
        var alone = times.alone(all.stream().map(MyRegistration::activity).toList());
        var coming = all.stream()
                .filter(one -> isComing(one, moments))
                .sorted(Comparator.comparing(one -> begins(one, next, moments)))
                .toList();
        var past = all.stream()
                .filter(one -> !isComing(one, moments))
                .sorted(Comparator.comparing(MyRegistration::endsOn)
                        .thenComparing(MyRegistration::startsOn)
                        .reversed())
                .toList();
        return new MyRegistrationsPage(
                rows(me, coming, next, alone), rows(me, past, next, alone), times.isUnproven(me));
    }

    /** When the next session begins; without one ahead, the first day, or today where it is under way. */
    private static Instant begins(MyRegistration one, Map<ActivityId, Instant> next, Moments moments) {
        var day = one.startsOn().isBefore(moments.today()) ? moments.today() : one.startsOn();
        return next.getOrDefault(
                one.activity(), day.atStartOfDay(moments.zone()).toInstant());
    }

    private static boolean isComing(MyRegistration one, Moments moments) {
        var offer = one.offer();
        return offer.takes(moments.today()) || offer.isOff() && !offer.endsOn().isBefore(moments.today());
    }

    private List<MyRegistrationsPage.Row> rows(
            Me me, List<MyRegistration> some, Map<ActivityId, Instant> next, Set<ActivityId> alone) {
        var moments = times.moments();
        return some.stream()
                .map(one -> {
                    var at = next.get(one.activity());
                    var days = moments.days(one.startsOn(), one.endsOn());
                    return new MyRegistrationsPage.Row(
                            one.offer(),
                            one.place(),
                            at == null ? days : times.say(at, moments),
                            times.beside(me, at, moments),
                            one.stream(),
                            one.canceled(),
                            alone.contains(one.activity()));
                })
                .toList();
    }
}
