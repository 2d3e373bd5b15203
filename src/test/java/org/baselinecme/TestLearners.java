package org.baselinecme;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.people.Registration;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** Those who learn from what a cast teaches, and the codes they scan. */
public final class TestLearners {
    private final TestOffice cast;

    TestLearners(TestOffice cast) {
        this.cast = cast;
    }

    /** Somebody of this profession, with an account; the key is unique for them. */
    public PersonId learner(String key, String name, String credentials, String profession) {
        var doors = cast.services();
        return doors.acting().asProduct(me -> {
            var email = cast.email(key);
            var registration = new Registration(name, name, credentials, profession, cast.medicine(), null, email);
            var person = doors.people().register(me, registration);
            doors.accounts().open(me, person, email, TestOffice.PASSWORD);
            doors.grants().give(me, person, Grant.self(Role.LEARNER));
            return person;
        });
    }

    /** The same with a key nobody else has. */
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

    /** The coordinator makes the code of the first session; gives it. */
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
