package org.baselinecme.office.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The token that whoever reads the log of the start enters once. Only its digest is stored. Each start makes another, on
 * whichever node; with it the browsers that entered the one before are shut out.
 */
@Component
class SetupTokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Letters and digits that are not mistaken for each other. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LETTERS = 20;
    private static final int GROUP = 5;
    private final JdbcClient jdbc;

    SetupTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a token in place of the one before, and returns it as it is printed: four groups of five. */
    @Transactional
    public String renew() {
        var text = IntStream.range(0, LETTERS)
                .mapToObj(at ->
                        (at > 0 && at % GROUP == 0 ? "-" : "") + ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
        jdbc.sql("""
                        insert into setup_token (digest) values (?)
                        on conflict (one) do update set digest = excluded.digest, made_at = excluded.made_at, used = false
                        """).param(digest(text)).update();
        return text;
    }

    /** Uses the token up, and returns the permit of the browser that entered it; empty for any other text, and the second time. */
    @Transactional
    public Optional<String> use(String typed) {
        var digest = digest(typed);
        var expected = jdbc.sql("select digest from setup_token where not used")
                .query((row, number) -> row.getBytes(1))
                .optional();
        if (expected.isEmpty() || !MessageDigest.isEqual(expected.get(), digest)) return Optional.empty();
        var used = jdbc.sql("update setup_token set used = true where not used and digest = ?")
                .param(digest)
                .update();
        return used == 0 ? Optional.empty() : Optional.of(HexFormat.of().formatHex(digest));
    }

    /** Whether a browser with this permit entered the token of the latest start. */
    boolean isHeld(String permit) {
        return jdbc.sql("select exists (select from setup_token where used and encode(digest, 'hex') = ?)")
                .param(permit)
                .query(Boolean.class)
                .single();
    }

    /** Ends the token: an account exists. */
    void end() {
        jdbc.sql("delete from setup_token").update();
    }

    private static byte[] digest(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Sha256.of(letters.getBytes(StandardCharsets.UTF_8));
    }
}
