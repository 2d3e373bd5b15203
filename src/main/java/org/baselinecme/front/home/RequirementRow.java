package org.baselinecme.front.home;

import java.util.Locale;
import java.util.Map;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Reminder;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A requirement of an activity as the reader sees it.
 *
 * @param mine whether it waits for the reader
 * @param person name of the person who holds it; empty where a duty does
 * @param duty message key of the duty that holds it; empty where a person does
 * @param days whole days since it arose
 * @param asked when its holder was last reminded, or empty
 * @param reminding whether the reader may remind its holder
 * @param due until when it has to be met
 */
record RequirementRow(
        Requirement need,
        boolean mine,
        String person,
        String duty,
        long days,
        String asked,
        Reminding reminding,
        NeedDate due) {

    /** Whether the holder can be reminded now, or was reminded recently. */
    enum Reminding {
        NO,
        YES,
        RECENTLY
    }

    static RequirementRow of(
            Me me, Standing place, Requirement need, Map<PersonId, String> names, Moments moments, NeedDate due) {
        var reminder = need.reminder();
        var last = reminder == null ? null : reminder.last();
        var mine = need.holder().waitsFor(me, place);
        return new RequirementRow(
                need,
                mine,
                need.holder().person().map(one -> names.getOrDefault(one, "")).orElse(""),
                need.holder() instanceof Whoever may ? may.message() : "",
                moments.daysSince(need.since()),
                last == null ? "" : moments.day(last.atZone(moments.zone()).toLocalDate()),
                mine || reminder == null || !me.may(reminder.duty(), place) ? Reminding.NO : may(reminder, moments),
                due);
    }

    private static Reminding may(Reminder reminder, Moments moments) {
        return reminder.isRecent(moments.now()) ? Reminding.RECENTLY : Reminding.YES;
    }

    public String tone() {
        return need.tone().css();
    }

    /** The tone of its mark in a list of requirements: red where a rule forbids to go on, amber where the reader has to act. */
    public String mark() {
        return need.tone() == Requirement.Tone.STOP ? "stop" : mine ? "wait" : "";
    }

    /** Whether the reader can do something about it now. */
    public boolean isActionable() {
        return mine || isRemindable();
    }

    /** Whether it waits for the reader, or blocks the activity and the reader may remind whom it waits for. */
    boolean isForMyHome() {
        return mine || need.blocks() && reminding != Reminding.NO;
    }

    /** The page of it: where its holder does it, and where everybody else reads about it. */
    public String path() {
        return mine ? need.mend() : need.look();
    }

    /** The initials of its holder; empty where a duty holds it. */
    public String initials() {
        return Initials.of(person);
    }

    public Object[] args() {
        return need.arguments().toArray();
    }

    public boolean isPersons() {
        return duty.isEmpty();
    }

    public boolean isRemindable() {
        return reminding == Reminding.YES;
    }

    public boolean isReminded() {
        return reminding == Reminding.RECENTLY;
    }

    /** How often its holder was reminded; -1 where there is no reminder. */
    public int times() {
        var reminder = need.reminder();
        return reminder == null ? -1 : reminder.times();
    }

    /** Whether the name of its holder or its arguments contain the word. */
    boolean names(String word) {
        return (person + " " + need.arguments()).toLowerCase(Locale.ROOT).contains(word);
    }
}
