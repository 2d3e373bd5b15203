package org.baselinecme.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.planning.activities.Roster;
import org.baselinecme.planning.disclosures.ClearanceDecisionForm;
import org.baselinecme.planning.disclosures.Clearances;
import org.baselinecme.planning.disclosures.DisclosureRequests;
import org.baselinecme.planning.disclosures.Exemptions;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Tells who came on which roster, who was asked, what was decided, and what moved on. */
@Component
@Conditional(DemoWanted.class)
class DemoClearances {
    private static final String REVIEWER = "whitcombe";
    private final Rosters rosters;
    private final Reviews reviews;

    DemoClearances(Rosters rosters, Reviews reviews) {
        this.rosters = rosters;
        this.reviews = reviews;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(DemoOffice.Independence told, Staff staff, Function<String, ActivityId> ids) {
        var story = new Story(staff, ids);
        told.roster().forEach(story::joins);
        told.requests().forEach(story::isAsked);
        told.exemptions().forEach(story::isExempt);
        told.decisions().forEach(story::isDecided);
        told.moves().forEach(story::moves);
        return story.steps;
    }

    /** The doors of planning. */
    @Component
    @Conditional(DemoWanted.class)
    record Rosters(DemoMoves moves, Roster roster, Contributors contributors, DisclosureRequests requests) {}

    /** The doors of the reviewer. */
    @Component
    @Conditional(DemoWanted.class)
    record Reviews(Companies companies, Clearances clearances, Exemptions exemptions) {}

    private final class Story {
        private final Staff staff;
        private final Function<String, ActivityId> ids;
        private final List<DemoStep> steps = new ArrayList<>();

        Story(Staff staff, Function<String, ActivityId> ids) {
            this.staff = staff;
            this.ids = ids;
        }

        void joins(DemoOffice.Joined joined) {
            add(
                    joined.daysAgo(),
                    13,
                    REVIEWER,
                    me -> rosters.roster()
                            .add(me, ids.apply(joined.activity()), staff.person(joined.person()), joined.role()));
        }

        void isAsked(DemoOffice.Asked asked) {
            add(asked.daysAgo(), 14, REVIEWER, me -> {
                var activity = ids.apply(asked.activity());
                rosters.requests().send(me, activity, onRoster(activity, asked.person()));
            });
        }

        void isExempt(DemoOffice.Exempted exempted) {
            add(
                    exempted.daysAgo(),
                    11,
                    REVIEWER,
                    me -> reviews.exemptions()
                            .grant(me, ids.apply(exempted.activity()), exempted.ground(), exempted.why()));
        }

        void isDecided(DemoOffice.Decided decided) {
            add(decided.daysAgo(), 15, decided.by(), me -> {
                var activity = ids.apply(decided.activity());
                var contributor = onRoster(activity, decided.person());
                reviews.clearances().decide(me, activity, contributor, form(me, decided));
            });
        }

        private ClearanceDecisionForm form(Me me, DemoOffice.Decided decided) {
            var turn = decided.outcome().equals("MITIGATED") ? 1 : 0;
            var peer = decided.peer();
            return new ClearanceDecisionForm(
                    reviews.companies().named(me, decided.company()).toString(),
                    decided.nature(),
                    turn,
                    decided.outcome(),
                    decided.method(),
                    peer == null ? null : staff.person(peer).toString(),
                    decided.exception(),
                    decided.why());
        }

        void moves(DemoOffice.Moved moved) {
            add(
                    moved.daysAgo(),
                    16,
                    DemoMoves.mover(moved),
                    me -> rosters.moves().move(me, ids.apply(moved.activity()), moved));
        }

        private UUID onRoster(ActivityId activity, String person) {
            var wanted = staff.person(person);
            return rosters.contributors().of(activity).stream()
                    .filter(contributor -> contributor.person().equals(wanted))
                    .map(contributor -> contributor.id())
                    .findFirst()
                    .orElseThrow();
        }

        private void add(int daysAgo, int hour, String who, Consumer<Me> work) {
            steps.add(DemoStep.of(staff, daysAgo, hour, who, work));
        }
    }
}
