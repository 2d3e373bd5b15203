package org.baselinecme.delivery.attendance;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes of sessions: six characters without those that look alike, each of one session only. */
@Component
public class SessionCodes {
    static final int LENGTH = 6;
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient jdbc;
    private final Sessions sessions;

    SessionCodes(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** The session of a code, however it was typed: small letters, blanks and dashes do not matter. */
    public Optional<CodedSession> find(String typed) {
        var code = spelled(typed);
        if (code.length() != LENGTH) return Optional.empty();
        return jdbc.sql("""
                        select c.slot, s.activity, a.title from session_code c join agenda_slot s on s.id = c.slot
                        join activity a on a.id = s.activity where c.code = ?
                        """)
                .param(code)
                .query((row, i) -> new Found(
                        new ActivityId(row.getObject("activity", UUID.class)),
                        new SlotId(row.getObject("slot", UUID.class)),
                        row.getString("title")))
                .optional()
                .flatMap(found -> sessions.find(found.activity, found.slot)
                        .map(session -> new CodedSession(code, found.title, session)));
    }

    private record Found(ActivityId activity, SlotId slot, String title) {}

    /** The codes of an activity's sessions; who has none is left out. */
    public Map<SlotId, String> of(ActivityId activity) {
        var codes = new HashMap<SlotId, String>();
        jdbc.sql("select c.slot, c.code from session_code c join agenda_slot s on s.id = c.slot where s.activity = ?")
                .param(activity.value())
                .query(row -> {
                    codes.put(new SlotId(row.getObject("slot", UUID.class)), row.getString("code"));
                });
        return codes;
    }

    static String spelled(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replace('U', 'V');
    }

    /** A code nobody can guess from another. */
    static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
    }
}
