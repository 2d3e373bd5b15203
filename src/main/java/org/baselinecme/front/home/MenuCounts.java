package org.baselinecme.front.home;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Salutation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the menu counts and how the person is addressed, in one statement a page. */
@Service
@Transactional(readOnly = true)
public class MenuCounts {
    private final JdbcClient jdbc;
    private final Office office;

    MenuCounts(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** Returns the counts of a person, within what the person may see. */
    @AnyoneSignedIn
    Counts of(Me me) {
        var approvals = me.reach(Duty.DESIGNATE_CREDIT);
        var board = me.reach(Duty.SEE_BOARD);
        var today = office.moments().today();
        return jdbc.sql("""
                        select
                          case when :approves then (select count(*) from v_activity a where a.is_in_review and %s) else 0 end as approvals,
                          case when :sees then (select count(*) from v_activity a where not a.is_final
                            and a.starts_on <= :until and %s) else 0 end as board,
                          exists (select from v_roster r where r.person = any(:me))
                            or exists (select from v_disclosure d where d.person = any(:me)) as asked,
                          coalesce((select p.titled_name from v_person p where p.id = :person), '') as titled_name
                        """.formatted(approvals.sql("a"), board.sql("a").replace(":reach", ":board")))
                .params(approvals.parameters())
                .params(renamed(board.parameters()))
                .param("approves", me.has(Duty.DESIGNATE_CREDIT))
                .param("sees", me.has(Duty.SEE_BOARD))
                .param("until", BoardFilter.Span.SIXTY_DAYS.until(today))
                .param("person", me.person().value())
                .param("me", me.identities().stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(Counts.class))
                .single();
    }

    /** The parameters of a second reach in the same statement. */
    private static Map<String, Object> renamed(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().replace("reach", "board"), Map.Entry::getValue));
    }

    /**
     * Counts beside the links of the menu.
     *
     * @param approvals activities that wait for approval
     * @param board activities that the board shows without a filter: not closed, from the next 60 days or before
     * @param asked whether the person was ever on a roster, or disclosed
     * @param titledName the name of the person with degrees
     */
    record Counts(int approvals, int board, boolean asked, String titledName) {
        static final Counts NONE = new Counts(0, 0, true, "");

        /** How the person is addressed. */
        String addressed(Me me) {
            return Salutation.name(titledName.isEmpty() ? me.name() : titledName);
        }

        /** The count of the page with this address; 0 for none. */
        int at(String path) {
            return switch (path) {
                case "/approvals" -> approvals;
                case "/board" -> board;
                default -> 0;
            };
        }
    }
}
