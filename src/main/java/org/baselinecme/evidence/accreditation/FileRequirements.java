package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities that were held and are not closed yet. */
@Component
class FileRequirements implements Requirements {
    private final JdbcClient jdbc;

    FileRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc
                .sql("select id, stage, since from v_activity where id = any(?) and is_in_close_out")
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(OpenFile.class))
                .list()
                .stream()
                .map(OpenFile::requirement)
                .toList();
    }

    /** An activity in close-out, and since when it is in its stage. */
    private record OpenFile(ActivityId id, Stage stage, Instant since) {
        Requirement requirement() {
            var page = "/activities/" + id + "/file";
            return Requirement.of(
                            id,
                            Tone.WAIT,
                            new Whoever(Duty.KEEP_FILE, null),
                            since,
                            page,
                            stage == Stage.RECONCILING ? "requirement.not-closed" : "requirement.not-reconciled")
                    .seenAt(page);
        }
    }
}
