package org.baselinecme.delivery.participation;

import org.baselinecme.office.fields.AskedFields;
import org.baselinecme.office.fields.FieldAnswers;
import org.baselinecme.office.fields.FieldAudience;
import org.baselinecme.office.fields.FieldSubject;
import org.baselinecme.office.fields.FieldTarget;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** What the office asks whoever registers, and the answers, which are stored with the registration. */
@Service
@Transactional
public class RegistrationAnswers {
    private final OfferedActivityQueries activities;
    private final Registrations registrations;
    private final RegistrationQueries queries;
    private final FieldAnswers answers;

    RegistrationAnswers(
            OfferedActivityQueries activities,
            Registrations registrations,
            RegistrationQueries queries,
            FieldAnswers answers) {
        this.activities = activities;
        this.registrations = registrations;
        this.queries = queries;
        this.answers = answers;
    }

    @Anyone
    AskedFields blank() {
        return answers.blank(FieldSubject.REGISTRATION);
    }

    @Anyone
    AskedFields typed(MultiValueMap<String, String> form) {
        return answers.typed(FieldSubject.REGISTRATION, FieldAudience.LEARNER, form);
    }

    /** Registers as {@link Registrations#register} does. Who is registered already keeps the answers that were given. */
    @Needs(Duty.TAKE_PART)
    void register(Me me, String number, AttendanceMode way, String shown, AskedFields typed) {
        var activity = activities.find(number).id();
        var known = queries.status(activity, me.person()).isPresent();
        registrations.register(me, number, way, shown);
        if (!known)
            queries.status(activity, me.person())
                    .ifPresent(one -> answers.enter(me, FieldTarget.of(one.id(), me.person()), typed));
    }
}
