package org.baselinecme.credit.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.credit.KeptDecisions;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the decisions to keep awards. The caller has checked access. */
@Component
class KeptAwards implements KeptDecisions {
    private final JdbcClient jdbc;
    private final People people;
    private final Office office;

    KeptAwards(JdbcClient jdbc, People people, Office office) {
        this.jdbc = jdbc;
        this.people = people;
        this.office = office;
    }

    @Override
    public List<Kept> of(UUID claim) {
        var found = jdbc.sql("""
                        select distinct k.at, k.by, k.why from award_kept k join v_award a on a.id = k.award
                        where a.claim = ? order by k.at
                        """).param(claim).query(Rows.of(Row.class)).list();
        var names = people.names(found.stream().map(Row::by).distinct().toList());
        var moments = office.moments();
        return found.stream()
                .map(row -> new Kept(moments.exact(row.at), names.getOrDefault(row.by, ""), row.why))
                .toList();
    }

    record Row(Instant at, PersonId by, String why) {}
}
