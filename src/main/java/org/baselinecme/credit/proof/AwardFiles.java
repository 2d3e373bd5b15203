package org.baselinecme.credit.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.certificates.Serial;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the awards of an activity for a file. */
@Service
@Transactional(readOnly = true)
public class AwardFiles {
    private final Standings standings;
    private final Office office;
    private final JdbcClient jdbc;

    AwardFiles(Standings standings, Office office, JdbcClient jdbc) {
        this.standings = standings;
        this.office = office;
        this.jdbc = jdbc;
    }

    /** The rows of all awards of an activity, reversed ones included, newest first. */
    @Needs(Duty.CORRECT_CREDIT)
    List<List<String>> of(Me me, ActivityId activity) {
        var number = standings.where(me, Duty.CORRECT_CREDIT, activity).number();
        var moments = office.moments();
        return jdbc.sql("""
                        select a.id, a.claim, a.session, coalesce(t.title, '') as title, p.id as person, p.name, p.credentials,
                          k.profession, coalesce(p.email, g.address, '') as email, coalesce(a.credit_system, '') as code,
                          coalesce(s.name, '') as system, a.quarters, coalesce(c.serial, '') as serial, a.at,
                          r.at as reversed_at, coalesce(r.why, '') as why, not exists (select from v_guest n
                            where n.person in (a.learner, o.root) and not n.is_named) as named
                        from v_award a join v_credit_claim k on k.id = a.claim
                          join v_person_root o on o.person = a.learner join v_person p on p.id = o.root
                          left join v_guest g on g.person = a.learner
                          left join v_award_reversal r on r.award = a.id left join v_credit_system s on s.code = a.credit_system
                          left join v_slot t on t.id = a.session left join v_certificate c on c.claim = a.claim
                        where a.activity = ? order by a.at desc, a.id desc
                        """).param(activity.value()).query(Rows.of(Row.class)).list().stream()
                .map(row -> row.cells(number, moments))
                .toList();
    }

    /** An award. */
    record Row(
            UUID id,
            UUID claim,
            @Nullable UUID session,
            String title,
            UUID person,
            String name,
            String credentials,
            @Nullable String profession,
            String email,
            String code,
            String system,
            int quarters,
            String serial,
            Instant at,
            @Nullable Instant reversedAt,
            String why,
            boolean named) {
        List<String> cells(String number, Moments moments) {
            return List.of(
                    id.toString(),
                    claim.toString(),
                    number,
                    session == null ? "" : session.toString(),
                    title,
                    person.toString(),
                    name,
                    credentials,
                    profession == null ? "" : profession,
                    email,
                    code,
                    system,
                    new Credits(quarters).toString(),
                    serial.isEmpty() ? "" : new Serial(serial).toString(),
                    moments.iso(at),
                    reversedAt == null ? "AWARDED" : "REVERSED",
                    reversedAt == null ? "" : moments.iso(reversedAt),
                    why,
                    named ? "yes" : "no");
        }
    }
}
