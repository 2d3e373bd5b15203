package org.baselinecme.delivery.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Pasted;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** The code of one session, to scan or to type: six characters without those that look alike. It never changes. */
@Entity
@Immutable
class SessionCode extends AddedEntity<String> {
    static final int LENGTH = 6;
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String code; // not recorded: whoever knows the code can check in

    private SlotId slot;

    @Column(name = "by")
    private PersonId issuedBy;

    @Column(name = "at")
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionCode() {}

    /** A code that cannot be guessed from another. */
    SessionCode(SlotId slot, PersonId by, Instant now) {
        this.code = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
        this.slot = slot;
        this.issuedBy = by;
        this.issuedAt = now;
    }

    /** One of the letters and digits of codes. */
    static char letter(int random) {
        return ALPHABET.charAt(Math.floorMod(random, ALPHABET.length()));
    }

    /**
     * A typed code as it is stored: small letters, blanks, dashes and full-width forms do not matter, a U is a V, and of the whole
     * address that a code is scanned to, its code counts.
     */
    static String normalized(String typed) {
        return Pasted.code(typed, "/at/").replaceAll("[^A-Z0-9]", "").replace('U', 'V');
    }

    /** The event of issuing it. */
    AttendanceEvent.SessionCodeIssued issued(ActivityId activity) {
        return new AttendanceEvent.SessionCodeIssued(activity, slot, snapshot(), issuedBy, issuedAt);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("slot", slot.value());
        values.put("issuedBy", issuedBy.value());
        values.put("issuedAt", issuedAt);
        return values;
    }

    @Override
    public String getId() {
        return code;
    }

    SlotId slot() {
        return slot;
    }

    PersonId issuedBy() {
        return issuedBy;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
