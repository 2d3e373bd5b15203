package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Turns designations, wordings and sessions into the words the pages show. */
@Component
class CreditPresenter {
    private final CreditSystems systems;
    private final DesignationQueries designated;
    private final Partners partners;
    private final SessionReadiness starts;
    private final Wordings wordings;

    CreditPresenter(
            CreditSystems systems,
            DesignationQueries designated,
            Partners partners,
            SessionReadiness starts,
            Wordings wordings) {
        this.systems = systems;
        this.designated = designated;
        this.partners = partners;
        this.starts = starts;
        this.wordings = wordings;
    }

    List<CreditSystem> systems() {
        return systems.today();
    }

    List<Partners.Partner> partners(ActivityId activity) {
        return partners.of(activity);
    }

    List<CreditPage.Approved> approved(ActivityId activity) {
        var all = designated.of(activity);
        var moments = wordings.office().moments();
        var names =
                wordings.people().names(all.stream().map(DesignatedCredit::by).toList());
        return all.stream()
                .map(one ->
                        new CreditPage.Approved(one.amount(), names.getOrDefault(one.by(), ""), moments.say(one.at())))
                .toList();
    }

    /** The locked ones, or as they would be locked now; none where something for them is missing still. */
    List<Statement> statements(ActivityId activity, Preparation.Prepared prepared) {
        var locked = designated.statements(activity);
        if (!locked.isEmpty() || prepared.facts().document().isEmpty()) return locked;
        return new StatementComposer(systems.templates()).of(prepared.facts());
    }

    List<CreditPage.Session> sessions(ActivityId activity, Moments moments) {
        return starts.of(activity).stream()
                .map(session -> new CreditPage.Session(
                        moments.day(session.item().day()) + ", "
                                + session.item().times(),
                        session.item().title(),
                        session.isReady(),
                        session.against()))
                .toList();
    }

    /** Where names and moments come from. */
    @Component
    record Wordings(Office office, People people) {}
}
