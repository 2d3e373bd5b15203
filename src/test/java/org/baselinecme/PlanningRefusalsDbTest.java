package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;
import static org.baselinecme.planning.agenda.SlotKind.ANCILLARY;

import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Services refuse violations of each hard rule of agenda, content and credit with the reason. */
class PlanningRefusalsDbTest extends DatabaseTest {
    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("R23 an agenda before the needs are approved", "agenda.needs-first", () -> {
                    hour(cast.grandRounds(), "08:00");
                }),
                new Attempt("R16 promotion 20 minutes before education, same room", "agenda.gap", () -> {
                    plan(cast.activities().scheduled(), slot(ANCILLARY, "07:10", "07:40", "auditorium"));
                }),
                new Attempt("R16 education 20 minutes after promotion, same room", "agenda.gap", () -> {
                    var activity = cast.accepted();
                    plan(activity, slot(ANCILLARY, "07:10", "07:40", "Hall"));
                    plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall"));
                }),
                new Attempt("two slots in one room", "agenda.room-taken", () -> {
                    plan(cast.activities().scheduled(), slot(ACCREDITED, "08:30", "09:30", "Auditorium"));
                }),
                new Attempt("somebody who is not in control of content", "agenda.not-on-roster", () -> {
                    plan(cast.accepted(), slot(ACCREDITED, "08:00", "09:00", "Hall", cast.petrov()));
                }),
                new Attempt("review without anything that gives credit", "agenda.no-credit", () -> {
                    cast.activities().submit(cast.disclosures().planned());
                }),
                new Attempt("an agenda changed in review", "agenda.in-review", () -> {
                    hour(cast.activities().inReview(), "10:00");
                }),
                new Attempt("R29 a maximum raised after designation", "agenda.raises", () -> {
                    hour(cast.activities().approvedCourse(), "10:00");
                }),
                new Attempt("R29 a slot of designated credit changed once it began", "agenda.slot-begun", () -> {
                    var activity = cast.activities().opened();
                    begin(activity);
                    let(cast.drKhan(), me -> cast.services().agenda().drop(me, activity, only(activity)));
                }),
                new Attempt("a slot somebody changed since", "agenda.slot-changed", () -> {
                    var activity = cast.activities().scheduled();
                    var form = slot(ACCREDITED, "08:00", "08:50", "Hall");
                    let(
                            cast.drKhan(),
                            me -> cast.services().agenda().change(me, activity, only(activity), seen(form, 0)));
                    let(
                            cast.rahmani(),
                            me -> cast.services().agenda().change(me, activity, only(activity), seen(form, 0)));
                }),
                new Attempt("an estimate that is no time", "agenda.minutes", () -> {
                    var activity = cast.accepted();
                    let(cast.drKhan(), me -> cast.services().agenda().estimate(me, activity, "-5", "Tried."));
                }),
                new Attempt("R20 judging what one teaches", "content.own", () -> {
                    var teacher = reviewer();
                    cast.disclosures().nothingToDisclose(teacher);
                    var activity = cast.disclosures().planned();
                    cast.disclosures().addFaculty(activity, teacher);
                    var slot = plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall", teacher));
                    cast.activities().review(teacher, activity, slot, 0);
                }),
                new Attempt("R20 judging with a relationship of one's own", "content.not-independent", () -> {
                    var reviewer = reviewer();
                    cast.disclosures().disclose(reviewer, ineligible(), "CONSULTANT");
                    var activity = cast.activities().scheduled();
                    cast.activities().review(reviewer, activity, only(activity), 0);
                }),
                new Attempt("R20 judging without having disclosed", "content.not-independent", () -> {
                    var activity = cast.activities().scheduled();
                    cast.activities().review(reviewer(), activity, only(activity), 0);
                }),
                new Attempt("judging what somebody judged meanwhile", "content.overtaken", () -> {
                    var activity = cast.activities().scheduled();
                    cast.activities().accept(activity, only(activity));
                    cast.activities().accept(activity, only(activity));
                }),
                new Attempt("R29 approval without any credit sought", "designation.none-sought", () -> {
                    var activity = cast.activities().scheduled();
                    cast.activities().submit(activity);
                    cast.activities().approve(activity);
                }),
                new Attempt("R29 approval dated after the start", "designation.too-late", () -> {
                    var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
                    cast.activities().submit(activity);
                    begin(activity);
                    cast.activities().approve(activity);
                }),
                new Attempt("approval of one's own activity", "activity.own", () -> {
                    var both = cast.addPerson(
                            "both" + UUID.randomUUID(),
                            "Dr Both",
                            cast.medicine(),
                            Grant.office(Role.DIRECTOR),
                            Grant.self(Role.PLANNER));
                    var activity = cast.propose(both, cast.medicine(), "Mine");
                    let(both, me -> cast.services().designations().approve(me, activity, ""));
                }),
                new Attempt("IPCE credit for one profession alone", "designation.one-profession", () -> {
                    var activity = cast.activities().scheduled();
                    owner().sql("delete from activity_audience where activity = ? and profession = 'NURSE'")
                            .param(activity.value())
                            .update();
                    cast.activities().requestCredit(activity, "IPCE");
                    cast.activities().submit(activity);
                    cast.activities().approve(activity);
                }),
                new Attempt("credit sought that no body gives", "choice-unknown", () -> {
                    cast.activities().requestCredit(cast.accepted(), "AMA1", "GOLD");
                }),
                new Attempt("credit sought after designation", "designation.fixed", () -> {
                    cast.activities().requestCredit(cast.activities().approved(), "ANCC");
                }),
                new Attempt("R19 an ineligible company as joint provider", "partner.ineligible", () -> {
                    var company = ineligible();
                    name(cast.accepted(), " " + company.toUpperCase(Locale.ROOT));
                }),
                new Attempt("R19 an ineligible company under another spelling", "partner.ineligible", () -> {
                    var company = ineligible();
                    name(cast.accepted(), company.replace(' ', '-') + ", Inc.");
                }),
                new Attempt(
                        "R19 a joint provider found to be an ineligible company since", "partner.ineligible", () -> {
                            cast.activities().approve(withPartner(CompanyKind.INELIGIBLE));
                        }),
                new Attempt("R19 a joint provider nobody has determined", "partner.undetermined", () -> {
                    cast.activities().approve(withPartner(CompanyKind.UNDETERMINED));
                }),
                new Attempt("the same joint provider twice", "partner.already", () -> {
                    name(cast.activities().jointlyProvided(), "uplands alliance");
                }),
                new Attempt("a joint provider without a name", "partner.unnamed", () -> name(cast.accepted(), " ")),
                new Attempt("opening what is not approved", "activity.not-from-here", () -> {
                    var activity = cast.activities().inReview();
                    let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
                }),
                new Attempt("sending back without a reason", "reason-missing", () -> {
                    var activity = cast.activities().inReview();
                    let(cast.okafor(), me -> cast.services().activities().returnToPlanning(me, activity, " "));
                }));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt.work()::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
    }

    private SlotId hour(ActivityId activity, String start) {
        var end = LocalTime.parse(start).plusHours(1).toString();
        return plan(activity, slot(ACCREDITED, start, end, "Pine Room"));
    }

    private SlotId plan(ActivityId activity, SlotForm slot) {
        return cast.activities().plan(activity, slot);
    }

    private static SlotForm seen(SlotForm form, int version) {
        return SlotForm.onOneDay(
                version,
                form.day(),
                form.start(),
                form.end(),
                form.track(),
                form.room(),
                form.kind(),
                form.title(),
                form.faculty(),
                form.exception());
    }

    private SlotId only(ActivityId activity) {
        return jdbc.sql("select id from agenda_slot where activity = ? order by id limit 1")
                .param(activity.value())
                .query((row, i) -> new SlotId(row.getObject("id", UUID.class)))
                .single();
    }

    /** The day has come. */
    private void begin(ActivityId activity) {
        owner().sql(
                        "update agenda_slot set day = date '2026-01-05', begins = begins - (day - date '2026-01-05') * interval '1 day', "
                                + "ends = ends - (day - date '2026-01-05') * interval '1 day' where activity = ?")
                .param(activity.value())
                .update();
        owner().sql("update activity set starts_on = date '2026-01-05' where id = ?")
                .param(activity.value())
                .update();
    }

    private void name(ActivityId activity, String partner) {
        let(cast.rahmani(), me -> cast.services().partners().name(me, activity, partner));
    }

    /** In review with a joint provider whom the register names afterwards. */
    private ActivityId withPartner(CompanyKind kind) {
        var partner = cast.disclosures().uniqueName("Uplands");
        var activity = cast.activities().inReview();
        name(activity, partner);
        let(cast.rahmani(), me -> cast.services().companies().named(me, partner));
        if (kind == CompanyKind.INELIGIBLE) cast.disclosures().company(partner, kind, Ownership.PUBLIC);
        return activity;
    }

    private PersonId reviewer() {
        var key = "reviewer" + UUID.randomUUID();
        return cast.addPerson(key, "Dr " + key, cast.medicine(), Grant.office(Role.REVIEWER));
    }

    private String ineligible() {
        var name = cast.disclosures().uniqueName("Oriavant");
        cast.disclosures().disclose(reviewer(), name, "CONSULTANT");
        cast.disclosures().company(name, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        return name;
    }

    private record Attempt(String what, String objection, Runnable work) {
        @Override
        public String toString() {
            return what;
        }
    }
}
