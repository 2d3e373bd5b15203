package org.baselinecme.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baselinecme.access.Me;
import org.baselinecme.activities.Activities;
import org.baselinecme.activities.Contributor;
import org.baselinecme.activities.Contributors;
import org.baselinecme.activities.Roster;
import org.baselinecme.activities.Stage;
import org.baselinecme.companies.Companies;
import org.baselinecme.companies.CompanyForm;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.disclosures.Clearances;
import org.baselinecme.disclosures.DecisionForm;
import org.baselinecme.disclosures.DisclosureForm;
import org.baselinecme.disclosures.Disclosures;
import org.baselinecme.disclosures.Exemptions;
import org.baselinecme.disclosures.RelationshipForm;
import org.baselinecme.disclosures.Requests;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Tells how the invented office kept its education independent: who disclosed what, who decided, what moved on. */
@Component
@Conditional(DemoWanted.class)
class DemoIndependence {
    private static final String REVIEWER = "whitcombe";
    private static final int REGISTERED_DAYS_AGO = 425;
    private final Doors doors;

    DemoIndependence(Doors doors) {
        this.doors = doors;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(DemoOffice.Independence told, Staff staff, Function<String, ActivityId> activities) {
        var story = new Story(staff, activities);
        told.companies().forEach(story::registers);
        told.disclosures().forEach(story::discloses);
        told.roster().forEach(story::joins);
        told.requests().forEach(story::isAsked);
        told.exemptions().forEach(story::isExempt);
        told.decisions().forEach(story::isDecided);
        told.moves().forEach(story::moves);
        return story.steps;
    }

    /** The doors they come through. */
    @Component
    @Conditional(DemoWanted.class)
    record Doors(
            Companies companies, Disclosures disclosures, Rosters rosters, Reviews reviews, Activities activities) {}

    /** The doors of the roster. */
    @Component
    @Conditional(DemoWanted.class)
    record Rosters(Roster roster, Contributors contributors, Requests requests) {}

    /** The doors of the reviewer. */
    @Component
    @Conditional(DemoWanted.class)
    record Reviews(Clearances clearances, Exemptions exemptions) {}

    private final class Story {
        private final Staff staff;
        private final Function<String, ActivityId> activities;
        private final List<DemoStep> steps = new ArrayList<>();
        private final Map<String, UUID> disclosed = new HashMap<>();

        Story(Staff staff, Function<String, ActivityId> activities) {
            this.staff = staff;
            this.activities = activities;
        }

        void registers(DemoOffice.Company company) {
            var form = new CompanyForm(
                    0, company.name(), company.kind(), company.ownership(), company.rationale(), company.aliases());
            at(REGISTERED_DAYS_AGO, 7, REVIEWER, me -> {
                var id = doors.companies().named(me, company.name());
                doors.companies().determine(me, id, form);
            });
        }

        void discloses(DemoOffice.Disclosed said) {
            at(said.daysAgo(), 8, said.person(), me -> {
                var rows = said.relationships().stream().map(this::row).toList();
                var seen = disclosed.containsKey(said.person())
                        ? disclosed.get(said.person()).toString()
                        : "";
                var form = new DisclosureForm(seen, rows.isEmpty() ? "nothing" : "some", rows);
                disclosed.put(said.person(), doors.disclosures().submit(me, form));
            });
        }

        private RelationshipForm row(DemoOffice.Related related) {
            var ended = related.endedDaysAgo();
            return new RelationshipForm(
                    related.company(),
                    related.nature(),
                    ended == null ? "" : today().minusDays(ended).toString());
        }

        void joins(DemoOffice.Joined joined) {
            at(
                    joined.daysAgo(),
                    13,
                    REVIEWER,
                    me -> doors.rosters()
                            .roster()
                            .add(
                                    me,
                                    activities.apply(joined.activity()),
                                    staff.person(joined.person()),
                                    joined.role()));
        }

        void isAsked(DemoOffice.Asked asked) {
            at(asked.daysAgo(), 14, REVIEWER, me -> {
                var activity = activities.apply(asked.activity());
                doors.rosters().requests().ask(me, activity, onRoster(activity, asked.person()));
            });
        }

        void isExempt(DemoOffice.Exempted exempted) {
            at(
                    exempted.daysAgo(),
                    11,
                    REVIEWER,
                    me -> doors.reviews()
                            .exemptions()
                            .exempt(me, activities.apply(exempted.activity()), exempted.ground(), exempted.why()));
        }

        void isDecided(DemoOffice.Decided decided) {
            at(decided.daysAgo(), 15, decided.by(), me -> {
                var activity = activities.apply(decided.activity());
                var contributor = onRoster(activity, decided.person());
                doors.reviews().clearances().decide(me, activity, contributor, form(me, decided));
            });
        }

        private DecisionForm form(Me me, DemoOffice.Decided decided) {
            var turn = decided.outcome().equals("MITIGATED") ? 1 : 0;
            var peer = decided.peer();
            return new DecisionForm(
                    doors.companies().named(me, decided.company()).toString(),
                    decided.nature(),
                    turn,
                    decided.outcome(),
                    decided.method(),
                    peer == null ? null : staff.person(peer).toString(),
                    decided.exception(),
                    decided.why());
        }

        void moves(DemoOffice.Moved moved) {
            at(
                    moved.daysAgo(),
                    16,
                    REVIEWER,
                    me -> move(me, activities.apply(moved.activity()), moved.to(), moved.why()));
        }

        private void move(Me me, ActivityId activity, Stage to, @Nullable String why) {
            switch (to) {
                case PLANNING -> doors.activities().startPlanning(me, activity);
                case IN_REVIEW -> doors.activities().submitForReview(me, activity);
                case CANCELLED -> doors.activities().cancel(me, activity, String.valueOf(why));
                default -> throw new IllegalArgumentException("the demo cannot move to " + to);
            }
        }

        private UUID onRoster(ActivityId activity, String person) {
            var wanted = staff.person(person);
            return doors.rosters().contributors().of(activity).stream()
                    .filter(contributor -> contributor.person().equals(wanted))
                    .map(Contributor::id)
                    .findFirst()
                    .orElseThrow();
        }

        private void at(int daysAgo, int hour, String who, Consumer<Me> work) {
            steps.add(new DemoStep(moment(daysAgo, hour), person(who), work));
        }

        private PersonId person(String key) {
            return staff.person(key);
        }

        private Instant moment(int daysAgo, int hour) {
            return today().minusDays(daysAgo)
                    .atTime(hour, 20)
                    .atZone(staff.zone())
                    .toInstant();
        }

        private LocalDate today() {
            return LocalDate.now(Clock.system(staff.zone()));
        }
    }
}
