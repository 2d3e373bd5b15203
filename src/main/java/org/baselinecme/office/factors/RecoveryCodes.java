package org.baselinecme.office.factors;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recovery codes of 80 random bits, each good once. */
@Component
class RecoveryCodes {
    static final int HOW_MANY = 10;
    private static final int DIGITS = 16;
    private static final Pattern GROUPS = Pattern.compile("(.{4})(?!$)");
    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the codes of a new factor, and returns them as they are shown, once. */
    List<String> make(UUID factor) {
        var codes = Stream.generate(() -> Base32.random(DIGITS)).limit(HOW_MANY).toList();
        for (var code : codes)
            jdbc.sql("insert into recovery_code (id, factor, code_hash) values (?, ?, ?)")
                    .params(Ids.next(), factor, Sha256.hex(code))
                    .update();
        return codes.stream()
                .map(code -> GROUPS.matcher(code).replaceAll("$1-"))
                .toList();
    }

    /** Uses a code up; false for a wrong one, and to the second of two at the same moment. */
    boolean use(UUID factor, String code) {
        if (code.length() != DIGITS) return false;
        return jdbc.sql("update recovery_code set used_at = ? where factor = ? and code_hash = ? and used_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), factor, Sha256.hex(code))
                        .update()
                > 0;
    }

    int left(UUID factor) {
        return jdbc.sql("select count(*) from recovery_code where factor = ? and used_at is null")
                .param(factor)
                .query(Integer.class)
                .single();
    }
}
