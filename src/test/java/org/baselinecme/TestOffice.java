package org.baselinecme;

import static org.baselinecme.planning.needs.NeedsQuestion.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baselinecme.office.people.Registration;
import org.baselinecme.planning.activities.Proposal;
import org.baselinecme.planning.needs.AnswerForm;
import org.baselinecme.planning.needs.EvidenceForm;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.planning.needs.ObjectiveForm;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationContext;

/**
 * Two departments with named people, created through the application's services, and what those people do. Each instance
 * creates its own: departments and e-mail addresses carry its number, so tests never delete data.
 */
public final class TestOffice {
    /** The password of every account. */
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private final TestServices app;
    private final int number = NUMBERS.incrementAndGet();
    private final Map<String, PersonId> people = new HashMap<>();
    private final TestDisclosures disclosures = new TestDisclosures(this);
    private final TestActivities activities = new TestActivities(this);
    private final Support support = new Support(this);
    private final DepartmentId medicine;
    private final DepartmentId surgery;

    public TestOffice(ApplicationContext context) {
        app = TestServices.of(context);
        app.nameTheOffice();
        medicine = openDepartment("MED", "Medicine");
        surgery = openDepartment("SURG", "Surgery");
        enter("okafor", "Marian Okafor-Lindqvist", null, Grant.office(Role.DIRECTOR));
        enter("rahmani", "Fatima Rahmani", medicine, Grant.department(Role.COORDINATOR, medicine));
        enter("lindgren", "Annika Lindgren-Osei", surgery, Grant.department(Role.COORDINATOR, surgery));
        enter("khan", "Dr Amina Khan", medicine, Grant.self(Role.PLANNER));
        enter("reyes", "Dr Luis Reyes", surgery, Grant.self(Role.PLANNER));
        enter("tanaka", "Owen Tanaka", null, Grant.office(Role.REVIEWER));
        enter("petrov", "Nadia Petrov", medicine, Grant.self(Role.LEARNER));
    }

    private DepartmentId openDepartment(String code, String name) {
        return app.acting().asProduct(me -> app.office().openDepartment(me, code + number, name + " " + number));
    }

    private void enter(String key, String name, DepartmentId department, Grant grant) {
        people.put(key, addPerson(key, name, department, grant));
    }

    /** Registers a person with an account and these grants. */
    public PersonId addPerson(String key, String name, DepartmentId department, Grant... grants) {
        return app.acting().asProduct(me -> {
            var registration = new Registration(name, name, "MD", "PHYSICIAN", department, null, email(key));
            var person = app.people().register(me, registration);
            app.accounts().open(me, person, email(key), PASSWORD);
            for (var grant : grants) app.grants().give(me, person, grant);
            return person;
        });
    }

    /** The e-mail address of the account with this key, such as {@code khan}. */
    public String email(String key) {
        return key + "." + number + "@example.org";
    }

    public PersonId okafor() {
        return people.get("okafor");
    }

    public PersonId rahmani() {
        return people.get("rahmani");
    }

    public PersonId lindgren() {
        return people.get("lindgren");
    }

    public PersonId drKhan() {
        return people.get("khan");
    }

    public PersonId drReyes() {
        return people.get("reyes");
    }

    public PersonId tanaka() {
        return people.get("tanaka");
    }

    public PersonId petrov() {
        return people.get("petrov");
    }

    public DepartmentId medicine() {
        return medicine;
    }

    public DepartmentId surgery() {
        return surgery;
    }

    public TestDisclosures disclosures() {
        return disclosures;
    }

    public TestActivities activities() {
        return activities;
    }

    public Support support() {
        return support;
    }

    public TestLearners learners() {
        return new TestLearners(this);
    }

    public TestServices services() {
        return app;
    }

    public <T> T as(PersonId person, Function<Me, T> work) {
        return app.acting().as(person, work);
    }

    public void let(PersonId person, Consumer<Me> work) {
        as(person, me -> {
            work.accept(me);
            return me;
        });
    }

    /** An empty draft of Dr Khan in Medicine. */
    public ActivityId grandRounds() {
        return propose(drKhan(), medicine, "Medicine Grand Rounds");
    }

    public ActivityId traumaCourse() {
        return propose(drReyes(), surgery, "Trauma team course");
    }

    public ActivityId propose(PersonId owner, DepartmentId department, String title) {
        var day = LocalDate.parse("2027-03-01");
        var proposal = new Proposal(title, department, day, day.plusDays(1), List.of("PHYSICIAN", "NURSE"));
        return as(owner, me -> app.activities().propose(me, proposal));
    }

    public ActivityId completed() {
        var activity = grandRounds();
        completeNeeds(activity);
        return activity;
    }

    public void completeNeeds(ActivityId activity) {
        completeNeeds(drKhan(), activity);
    }

    public void completeNeeds(PersonId who, ActivityId activity) {
        answer(who, activity, GAP, "In 96 of 240 audited admissions at least one order had been withdrawn.", "");
        answer(
                who,
                activity,
                COMPETENCE,
                "Ward teams lack a practiced way to bring a changed recommendation into the plan.",
                "Rounds reward speed.");
        answer(who, activity, CHANGE, "Teams clear withdrawn orders on the ward round.", "", "COMPETENCE");
        answer(who, activity, MEASURE, "Quarterly re-audit of withdrawn orders.", "");
        answer(who, activity, RATIONALE, "A weekly case-led hour beside the wards.", "", "RSS");
        answer(who, activity, COMPETENCIES, "", "", "ABMS_PATIENT_CARE", "IPEC_TEAMWORK");
        addEvidence(who, activity, "QI_DATA");
        propose(who, activity, "Compare a patient's orders with the protocol in force.", COMPETENCE);
    }

    public void answer(
            PersonId who, ActivityId activity, NeedsQuestion question, String text, String cause, String... choices) {
        let(who, me -> app.answers().save(me, activity, question, AnswerForm.of(0, text, cause, List.of(choices))));
    }

    /** Dr Khan changes an answer of {@link #completed}. */
    public void changeAnswer(
            ActivityId activity, NeedsQuestion question, String text, String cause, String... choices) {
        var form = AnswerForm.of(1, text, cause, List.of(choices));
        let(drKhan(), me -> app.answers().save(me, activity, question, form));
    }

    public void addEvidence(PersonId who, ActivityId activity, String source) {
        var form =
                new EvidenceForm(source, "Protocol audit, 240 admissions", LocalDate.parse("2026-06-30"), null, null);
        let(who, me -> app.sources().add(me, activity, form, null));
    }

    public void propose(PersonId who, ActivityId activity, String objective, NeedsQuestion... needs) {
        let(who, me -> app.objectives().propose(me, activity, new ObjectiveForm(objective, List.of(needs), null)));
    }

    /** Completed and submitted by Dr Khan. */
    public ActivityId submitted() {
        var activity = completed();
        submit(activity);
        return activity;
    }

    public void submit(ActivityId activity) {
        let(drKhan(), me -> app.needs().submit(me, activity));
    }

    /** Adds the coordinator's comment on the gap and returns its id. */
    public UUID comment(ActivityId activity) {
        return as(rahmani(), me -> app.comments().comment(me, activity, GAP, "Whose learners are these?"));
    }

    /** Submitted, and returned by the coordinator with one open comment. */
    public ActivityId returned() {
        var activity = submitted();
        comment(activity);
        let(rahmani(), me -> app.needs().returnForChanges(me, activity));
        return activity;
    }

    /** Its needs are approved by the coordinator; Dr Khan has nothing to disclose. */
    public ActivityId accepted() {
        var activity = submitted();
        disclosures.nothingToDisclose(drKhan());
        let(rahmani(), me -> app.activities().approveNeeds(me, activity));
        return activity;
    }

    public ActivityId declined() {
        var activity = submitted();
        let(rahmani(), me -> app.activities().decline(me, activity, "Served by last year's course."));
        return activity;
    }
}
