package org.baselinecme.delivery.registrants;

import java.util.UUID;
import org.baselinecme.office.fields.AskedFields;
import org.baselinecme.office.fields.FieldAnswers;
import org.baselinecme.office.fields.FieldAudience;
import org.baselinecme.office.fields.FieldSubject;
import org.baselinecme.office.fields.FieldTarget;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The office's own fields of one registration, for staff. */
@Service
@Transactional
public class RegistrantFields {
    private final Standings standings;
    private final RegistrantQueries queries;
    private final FieldAnswers answers;

    RegistrantFields(Standings standings, RegistrantQueries queries, FieldAnswers answers) {
        this.standings = standings;
        this.queries = queries;
        this.answers = answers;
    }

    @Needs(Duty.KEEP_REGISTRATIONS)
    @Transactional(readOnly = true)
    AskedFields of(Me me, ActivityId activity, UUID registration) {
        return answers.of(target(me, activity, registration), FieldAudience.STAFF);
    }

    /** Stores what was typed unless something is wrong; returns it. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    AskedFields enter(Me me, ActivityId activity, UUID registration, MultiValueMap<String, String> form) {
        var target = target(me, activity, registration);
        var typed = answers.typed(FieldSubject.REGISTRATION, FieldAudience.STAFF, form);
        if (!typed.isWrong()) answers.enter(me, target, typed);
        return typed;
    }

    private FieldTarget target(Me me, ActivityId activity, UUID registration) {
        standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        return FieldTarget.of(
                registration, queries.registrant(activity, registration).person());
    }
}
