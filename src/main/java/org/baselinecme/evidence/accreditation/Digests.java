package org.baselinecme.evidence.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what decides which records an activity must have. */
@Component
class Digests {
    private final JdbcClient jdbc;
    private final Office office;

    Digests(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    Moments moments() {
        return office.moments();
    }

    RecordApplicability of(ActivityId activity) {
        var moments = moments();
        return jdbc.sql("""
                        select a.stage, coalesce(a.format, '') as format, a.starts_on, a.ends_on, x.ground,
                          array(select d.credit_system from designation d where d.activity = a.id order by 1) as systems,
                          array(select p.name from joint_provider p
                            where p.activity = a.id and p.dropped_at is null order by p.named_at, p.id) as partners
                        from activity a left join activity_exempt x on x.activity = a.id where a.id = ?
                        """)
                .param(activity.value())
                .query((row, i) -> read(activity, row, moments))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static RecordApplicability read(ActivityId activity, ResultSet row, Moments moments) throws SQLException {
        var ground = row.getString("ground");
        return new RecordApplicability(
                activity,
                Stage.valueOf(row.getString("stage")),
                row.getString("format"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                ground != null,
                "NON_CLINICAL".equals(ground),
                List.of((String[]) row.getArray("systems").getArray()),
                List.of((String[]) row.getArray("partners").getArray()),
                moments);
    }
}
