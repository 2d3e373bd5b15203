package org.baselinecme.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.evidence.accreditation.FileRecord;
import org.baselinecme.evidence.accreditation.Filing;
import org.baselinecme.evidence.accreditation.Filings;
import org.baselinecme.evidence.accreditation.Reconciliations;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of activities that were held: one closed, one in reconciliation, one with three records missing. */
@Component
@Conditional(DemoWanted.class)
class DemoRecords {
    private final Filings filings;
    private final Reconciliations reconciliations;
    private final DemoClaims claims;
    private final JsonMapper json;

    DemoRecords(Filings filings, Reconciliations reconciliations, DemoClaims claims, JsonMapper json) {
        this.filings = filings;
        this.reconciliations = reconciliations;
        this.claims = claims;
        this.json = json;
    }

    List<DemoStep> steps(Staff staff, Function<String, ActivityId> ids) {
        var told = read();
        var steps = new ArrayList<DemoStep>();
        steps.addAll(claims.steps(staff, ids));
        for (var one : told.filed)
            steps.add(DemoStep.of(
                    staff,
                    one.daysAgo,
                    11,
                    one.by,
                    me -> filings.file(me, ids.apply(one.activity), one.record, one.filing())));
        for (var one : told.explained)
            steps.add(DemoStep.of(
                    staff,
                    one.daysAgo,
                    13,
                    one.by,
                    me -> filings.explain(me, ids.apply(one.activity), one.record, one.why)));
        for (var one : told.moves)
            steps.add(DemoStep.of(staff, one.daysAgo, 10, one.by, me -> move(me, ids.apply(one.activity), one.to)));
        return steps;
    }

    private void move(Me me, ActivityId activity, Stage to) {
        switch (to) {
            case RECONCILING -> reconciliations.begin(me, activity);
            case CLOSED -> reconciliations.close(me, activity);
            default -> throw new IllegalArgumentException("the demo does not lead to " + to);
        }
    }

    private Told read() {
        try (var in = new ClassPathResource("demo/records.json").getInputStream()) {
            return json.readValue(in, Told.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code demo/records.json}; days are counted back from the first start. */
    record Told(List<Filed> filed, List<Explained> explained, List<Led> moves) {}

    record Filed(String activity, FileRecord record, int daysAgo, String by, String title, String note) {
        Filing filing() {
            var name = record.code() + "-" + activity + ".pdf";
            return new Filing(title, note, name, DemoPaper.pdf(title));
        }
    }

    record Explained(String activity, FileRecord record, int daysAgo, String by, String why) {}

    record Led(String activity, Stage to, int daysAgo, String by) {}
}
