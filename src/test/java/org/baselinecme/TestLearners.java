package org.baselinecme;

import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.CodedSession;
import org.baselinecme.office.people.Registration;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** Learners of a {@link TestOffice}, and the session codes they scan. */
public final class TestLearners {
    private final TestOffice cast;

    TestLearners(TestOffice cast) {
        this.cast = cast;
    }

    /** A learner of this profession with an account; the key is part of the e-mail address and unique. */
    public PersonId learner(String key, String name, String credentials, String profession) {
        var services = cast.services();
        return services.acting().asProduct(me -> {
            var email = cast.email(key);
            var registration = new Registration(name, name, credentials, profession, cast.medicine(), null, email);
            var person = services.people().register(me, registration);
            services.accounts().open(me, person, email, TestOffice.PASSWORD);
            services.grants().give(me, person, Grant.self(Role.LEARNER));
            return person;
        });
    }

    /** A learner with a generated key. */
    public PersonId learner(String name, String credentials, String profession) {
        return learner("l" + UUID.randomUUID(), name, credentials, profession);
    }

    /** The accredited slots of an activity, the earliest first. */
    public List<SlotId> slots(ActivityId activity) {
        return cast.services().slots().of(activity).stream()
                .filter(AgendaItem::isAccredited)
                .map(AgendaItem::id)
                .toList();
    }

    /** The session of a code, whenever it counts. */
    public CodedSession coded(String code) {
        var slot = cast.services()
                .jdbc()
                .sql("select slot from session_code where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
        return cast.services().codes().coded(new SlotId(slot)).orElseThrow();
    }

    /** Issues the code of the first session, as the coordinator, and returns it. */
    public String code(ActivityId activity) {
        var slot = slots(activity).getFirst();
        cast.let(cast.rahmani(), me -> cast.services().attendance().issueCode(me, activity, slot));
        return cast.services()
                .jdbc()
                .sql("select code from session_code where slot = ?")
                .param(slot.value())
                .query(String.class)
                .single();
    }
}
