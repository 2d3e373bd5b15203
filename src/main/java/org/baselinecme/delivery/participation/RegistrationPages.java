package org.baselinecme.delivery.participation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners and everybody see of registering. */
@Service
@Transactional(readOnly = true)
public class RegistrationPages {
    private final OfferedActivityQueries offers;
    private final RegistrationRows rows;
    private final MyRegistrationQueries own;
    private final LearnerNoticeService showings;
    private final SessionTimesPresenter calendar;

    RegistrationPages(
            OfferedActivityQueries offers,
            RegistrationRows rows,
            MyRegistrationQueries own,
            LearnerNoticeService showings,
            SessionTimesPresenter calendar) {
        this.offers = offers;
        this.rows = rows;
        this.own = own;
        this.showings = showings;
        this.calendar = calendar;
    }

    /** For the public page of an activity; {@link NotFound} as that page. */
    @Anyone
    public RegistrationSummary glance(@Nullable Me me, String number) {
        return glance(me, offers.find(number));
    }

    private RegistrationSummary glance(@Nullable Me me, OfferedActivity offer) {
        var open = offer.takes(calendar.moments().today());
        var terms = rows.terms(offer.id());
        var limited = open && terms.seats() != null;
        return new RegistrationSummary(
                offer.number(),
                open,
                limited ? terms.free(rows.taken(offer.id())) : -1,
                limited ? rows.waiting(offer.id()) : 0,
                me == null ? null : rows.of(offer.id(), calendar.ids(me)).orElse(null));
    }

    /** The page on which one registers; {@link NotFound} for what is not listed. */
    @Anyone
    RegistrationPage of(@Nullable Me me, String number) {
        var offer = offers.find(number);
        var moments = calendar.moments();
        var next = calendar.next(List.of(offer.id()), moments).get(offer.id());
        return new RegistrationPage(
                offer,
                moments.days(offer.startsOn(), offer.endsOn()),
                calendar.say(next, moments),
                calendar.beside(me, next, moments),
                glance(me, offer),
                rows.terms(offer.id()).ways(),
                showings.current(offer.id()));
    }

    /** What I take part in. */
    @AnyoneSignedIn
    MyRegistrationsPage mine(Me me) {
        var moments = calendar.moments();
        var all = own.of(calendar.ids(me));
        var next = calendar.next(all.stream().map(one -> one.offer().id()).toList(), moments);
        var coming = all.stream().filter(one -> isComing(one, moments)).toList();
        var past =
                all.reversed().stream().filter(one -> !isComing(one, moments)).toList();
        return new MyRegistrationsPage(
                rows(me, coming, next, moments), rows(me, past, next, moments), calendar.isUnproven(me));
    }

    private static boolean isComing(MyRegistrationQueries.Own one, Moments moments) {
        return one.offer().takes(moments.today());
    }

    private List<MyRegistrationsPage.Row> rows(
            Me me, List<MyRegistrationQueries.Own> some, Map<ActivityId, LocalDateTime> next, Moments moments) {
        return some.stream()
                .map(one -> {
                    var offer = one.offer();
                    var at = next.get(offer.id());
                    var days = moments.days(offer.startsOn(), offer.endsOn());
                    return new MyRegistrationsPage.Row(
                            offer,
                            one.place(),
                            at == null ? days : calendar.say(at, moments),
                            calendar.beside(me, at, moments));
                })
                .toList();
    }
}
