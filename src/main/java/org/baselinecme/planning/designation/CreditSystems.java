package org.baselinecme.planning.designation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies' systems of credit and the wordings of their statements. */
@Component
class CreditSystems {
    private final JdbcClient jdbc;
    private final Office office;

    CreditSystems(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** Every system, in order, those whose time has passed included. */
    List<CreditSystem> all() {
        return jdbc.sql("select * from credit_system order by position")
                .query((row, i) -> system(row))
                .list();
    }

    /** Those that can be designated today. */
    List<CreditSystem> today() {
        return jdbc.sql("""
                        select * from credit_system where valid_from <= :today and (valid_to is null or valid_to >= :today)
                        order by position
                        """)
                .param("today", office.moments().today())
                .query((row, i) -> system(row))
                .list();
    }

    /** The newest version of each wording, credit in the order of the systems. */
    List<StatementTemplate> templates() {
        return jdbc.sql("""
                        select t.* from statement_template t left join credit_system s on s.code = t.credit_system
                        where t.version = (select max(version) from statement_template n where n.code = t.code)
                        order by s.position nulls first, t.code
                        """)
                .query((row, i) -> new StatementTemplate(
                        row.getString("code"),
                        row.getInt("version"),
                        StatementTemplate.Part.valueOf(row.getString("part")),
                        orEmpty(row.getString("umbrella")),
                        orEmpty(row.getString("providership")),
                        orEmpty(row.getString("credit_system")),
                        row.getString("text"),
                        row.getString("source"),
                        row.getObject("verified_on", LocalDate.class)))
                .list();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static CreditSystem system(ResultSet row) throws SQLException {
        return new CreditSystem(
                row.getString("code"),
                row.getString("name"),
                row.getString("one"),
                row.getString("many"),
                List.of((String[]) row.getArray("professions").getArray()),
                row.getString("source"),
                row.getObject("verified_on", LocalDate.class));
    }
}
