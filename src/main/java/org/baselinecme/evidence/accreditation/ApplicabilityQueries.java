package org.baselinecme.evidence.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what determines which records an activity must have. */
@Component
class ApplicabilityQueries {
    private final JdbcClient jdbc;
    private final Office office;

    ApplicabilityQueries(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    Moments moments() {
        return office.moments();
    }

    /** {@link NotFound} without such an activity. */
    RecordApplicability of(ActivityId activity) {
        return jdbc.sql("""
                        select a.stage, a.format, a.starts_on, a.ends_on, x.activity is not null as exempt,
                          coalesce(x.is_non_clinical, false) as non_clinical,
                          array_to_string(array(select distinct d.credit_system from v_designation d
                            where d.activity = a.id order by 1), chr(10)) as systems,
                          array_to_string(array(select p.name from v_joint_provider p
                            where p.activity = a.id order by p.named_at, p.id), chr(10)) as partners
                        from v_activity a left join v_standard_exemption x on x.activity = a.id where a.id = ?
                        """)
                .param(activity.value())
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(NotFound::new)
                .of(activity, moments());
    }

    /** A row of the query; systems and partners are one a line. */
    record Row(
            Stage stage,
            String format,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean exempt,
            boolean nonClinical,
            String systems,
            String partners) {
        RecordApplicability of(ActivityId activity, Moments moments) {
            return new RecordApplicability(
                    activity,
                    stage,
                    format,
                    startsOn,
                    endsOn,
                    exempt,
                    nonClinical,
                    lines(systems),
                    lines(partners),
                    moments);
        }

        private static List<String> lines(String text) {
            return text.lines().toList();
        }
    }
}
