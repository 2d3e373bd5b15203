package org.baselinecme.delivery.participation;

import java.util.UUID;
import org.baselinecme.TestOffice;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** Registers people of a {@link TestOffice}. */
public final class TestRegistrations {
    private final TestOffice cast;
    private final Registrations registrations;
    private final WalkInService walkIns;
    private final RegistrationLists lists;
    private final LearnerNoticeService showings;
    private final JdbcClient jdbc;

    private TestRegistrations(TestOffice cast, ApplicationContext context) {
        this.cast = cast;
        this.registrations = context.getBean(Registrations.class);
        this.walkIns = context.getBean(WalkInService.class);
        this.lists = context.getBean(RegistrationLists.class);
        this.showings = context.getBean(LearnerNoticeService.class);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    public static TestRegistrations of(TestOffice cast, ApplicationContext context) {
        return new TestRegistrations(cast, context);
    }

    /** Open, with so many seats. */
    ActivityId open(int seats) {
        var activity = cast.activities().opened();
        seats(activity, Integer.toString(seats), false);
        return activity;
    }

    /** Enters where the stream is joined. */
    void stream(ActivityId activity, String address) {
        cast.let(cast.rahmani(), me -> {
            var version =
                    lists.of(me, activity, new LinkedMultiValueMap<>()).terms().version();
            lists.seat(me, activity, new SeatsForm(version, "", true, address));
        });
    }

    /** Says how many seats there are, as the page shows it now. */
    public void seats(ActivityId activity, String seats, boolean streamed) {
        cast.let(cast.rahmani(), me -> {
            var version =
                    lists.of(me, activity, new LinkedMultiValueMap<>()).terms().version();
            lists.seat(me, activity, new SeatsForm(version, seats, streamed));
        });
    }

    public PersonId learner() {
        var key = "learner" + UUID.randomUUID();
        return cast.addPerson(key, "Dr " + key, cast.medicine(), Grant.self(Role.LEARNER));
    }

    /** A learner who registered. */
    public PersonId registered(ActivityId activity) {
        var learner = learner();
        register(learner, activity);
        return learner;
    }

    public void register(PersonId learner, ActivityId activity) {
        register(learner, activity, AttendanceMode.IN_PERSON);
    }

    void register(PersonId learner, ActivityId activity, AttendanceMode way) {
        cast.let(
                learner,
                me -> registrations.register(
                        me, number(activity), way, showings.current(activity).hash()));
    }

    public void withdraw(PersonId learner, ActivityId activity) {
        cast.let(learner, me -> registrations.withdraw(me, number(activity)));
    }

    void walkIn(PersonId learner, ActivityId activity) {
        cast.let(learner, me -> walkIns.walkIn(me, activity));
    }

    /** The hash of the notice that the page of an activity shows. */
    public String shown(ActivityId activity) {
        return showings.current(activity).hash();
    }

    public String number(ActivityId activity) {
        return jdbc.sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }
}
