package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds sessions by their codes and codes by their sessions. */
@Component
public class SessionCodes {
    private final JdbcClient jdbc;
    private final SessionCodeRepository codes;
    private final AgendaQueries agendas;
    private final Sessions sessions;

    SessionCodes(JdbcClient jdbc, SessionCodeRepository codes, AgendaQueries agendas, Sessions sessions) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.agendas = agendas;
        this.sessions = sessions;
    }

    /** The session of a code, however it was typed: small letters, blanks and dashes do not matter. */
    public Optional<CodedSession> find(String typed) {
        var code = SessionCode.normalized(typed);
        if (code.length() != SessionCode.LENGTH) return Optional.empty();
        return jdbc.sql("""
                        select c.slot, s.activity, a.title from session_code c join v_slot s on s.id = c.slot
                        join v_activity a on a.id = s.activity where c.code = ?
                        """).param(code).query(Rows.of(Found.class)).optional().flatMap(found -> coded(code, found));
    }

    private Optional<CodedSession> coded(String code, Found found) {
        var agenda = agendas.of(found.activity);
        return sessions.of(found.activity, agenda).stream()
                .filter(session -> session.id().equals(found.slot))
                .map(session -> new CodedSession(code, found.title, session, agenda))
                .findFirst();
    }

    /** The code of each of these sessions; sessions without one are omitted. */
    Map<SlotId, String> of(List<Session> sessions) {
        return codes.findBySlotIn(sessions.stream().map(Session::id).toList()).stream()
                .collect(Collectors.toMap(SessionCode::slot, SessionCode::getId));
    }

    /** The code of a session; empty where it has none. */
    public Optional<String> of(SlotId session) {
        return codes.findBySlotIn(List.of(session)).stream()
                .map(SessionCode::getId)
                .findFirst();
    }

    /** Where a code leads. */
    record Found(ActivityId activity, SlotId slot, String title) {}
}
