package org.baselinecme.office.fields;

import java.util.List;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** What is entered in the office's own fields about people and activities. Each method returns the form; it is stored unless it is wrong. */
@Service
@Transactional
public class EnteredFields {
    private final FieldAnswers answers;
    private final People people;
    private final PersonReach reach;
    private final Standings standings;

    EnteredFields(FieldAnswers answers, People people, PersonReach reach, Standings standings) {
        this.answers = answers;
        this.people = people;
        this.reach = reach;
        this.standings = standings;
    }

    /** My own, of those that learners fill in. */
    @AnyoneConfirmed
    @Transactional(readOnly = true)
    AskedFields mine(Me me) {
        return answers.of(FieldTarget.of(me.person()), FieldAudience.LEARNER);
    }

    /** Enters my own. */
    @AnyoneConfirmed
    public AskedFields enterMine(Me me, MultiValueMap<String, String> form) {
        var typed = answers.typed(FieldSubject.PERSON, FieldAudience.LEARNER, form);
        if (!typed.isWrong()) answers.enter(me, FieldTarget.of(me.person()), typed);
        return typed;
    }

    /** Those of a person whose record I keep; {@link NotFound} for others. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    public AskedFields of(Me me, PersonId person) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        return answers.of(FieldTarget.of(person), FieldAudience.STAFF);
    }

    /** The name of a person whose record I keep. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    String name(Me me, PersonId person) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    /** Enters those of a person whose record I keep. */
    @Needs(Duty.REGISTER_PEOPLE)
    public AskedFields enter(Me me, PersonId person, MultiValueMap<String, String> form) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        if (people.names(List.of(person)).isEmpty()) throw new NotFound();
        var typed = answers.typed(FieldSubject.PERSON, FieldAudience.STAFF, form);
        if (!typed.isWrong()) answers.enter(me, FieldTarget.of(person), typed);
        return typed;
    }

    /** Where I stand to an activity that I may see. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    Standing place(Me me, ActivityId activity) {
        return standings.seenBy(me, activity);
    }

    /** Whether I may enter those of an activity that I see. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    boolean isEditable(Me me, ActivityId activity) {
        return me.may(Duty.PLAN_AGENDA, standings.seenBy(me, activity));
    }

    /** Those of an activity that I may see. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    AskedFields of(Me me, ActivityId activity) {
        standings.seenBy(me, activity);
        return answers.of(FieldTarget.of(activity), FieldAudience.STAFF);
    }

    /** Enters those of an activity that I plan. */
    @Needs(Duty.PLAN_AGENDA)
    public AskedFields enter(Me me, ActivityId activity, MultiValueMap<String, String> form) {
        standings.where(me, Duty.PLAN_AGENDA, activity);
        var typed = answers.typed(FieldSubject.ACTIVITY, FieldAudience.STAFF, form);
        if (!typed.isWrong()) answers.enter(me, FieldTarget.of(activity), typed);
        return typed;
    }
}
