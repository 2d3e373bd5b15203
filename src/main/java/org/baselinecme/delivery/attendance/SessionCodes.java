package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds sessions by their codes and codes by their sessions. */
@Component
public class SessionCodes {
    private final JdbcClient jdbc;
    private final SessionCodeRepository codes;
    private final Office office;

    SessionCodes(JdbcClient jdbc, SessionCodeRepository codes, Office office) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.office = office;
    }

    /**
     * The session of a code, however it was typed: small letters, blanks and dashes do not matter. What people enter is looked up
     * by {@link CodeEntries}, which slows guesses down.
     */
    Optional<CodedSession> find(String typed) {
        var entered = SessionCode.normalized(typed);
        if (entered.length() != SessionCode.LENGTH && entered.length() != SessionCode.LENGTH + RotatingCode.LENGTH)
            return Optional.empty();
        var code = entered.substring(0, SessionCode.LENGTH);
        var moments = office.moments();
        return jdbc.sql(SessionRow.COLUMNS + "join session_code c on c.slot = s.id where c.code = ?")
                .param(code)
                .query(Rows.of(SessionRow.class))
                .optional()
                .map(row -> new CodedSession(
                        code,
                        row.activityTitle(),
                        row.session(moments.zone()),
                        RotatingCode.check(row.secret(), entered.substring(SessionCode.LENGTH), moments.now())));
    }

    /** The code of each of these sessions; sessions without one are omitted. */
    Map<SlotId, String> of(List<Session> sessions) {
        return codes.findBySlotIn(sessions.stream().map(Session::id).toList()).stream()
                .collect(Collectors.toMap(SessionCode::slot, SessionCode::getId));
    }

    /** A session with its code; empty where it has none. */
    public Optional<CodedSession> coded(SlotId session) {
        return of(session).flatMap(this::find);
    }

    /** The code of a session; empty where it has none. */
    public Optional<String> of(SlotId session) {
        return codes.findBySlotIn(List.of(session)).stream()
                .map(SessionCode::getId)
                .findFirst();
    }
}
