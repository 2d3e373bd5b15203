package org.baselinecme.office.staff;

import java.util.List;
import java.util.Locale;
import org.baselinecme.office.grants.GrantPages.GrantRow;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The account of a person.
 *
 * @param email empty for a person with neither account nor invitation
 * @param lastSignIn empty before the first
 * @param closed since when it is disabled; empty while it is not
 * @param sent the open invitation; null where there is none
 * @param pending an address that is not confirmed yet; empty where there is none
 * @param codes whether a code is asked for at sign-in
 * @param own whether it is the reader's own
 */
record AccountPage(
        PersonId person,
        String name,
        String email,
        State state,
        String lastSignIn,
        String closed,
        @Nullable Sent sent,
        String pending,
        boolean own,
        boolean codes,
        List<GrantRow> grants) {
    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Whether some role of theirs opens accounts. */
    public boolean isOpensAccounts() {
        return grants.stream().anyMatch(grant -> grant.allows().contains("may.open_accounts"));
    }

    public boolean isDisabled() {
        return state == State.DISABLED || state == State.LEFT;
    }

    public boolean isLeft() {
        return state == State.LEFT;
    }

    /** An invitation: when it was mailed, how long its link is good, and whether it is now. */
    public record Sent(String at, String until, boolean good) {}

    /** What a person has. */
    enum State {
        ACTIVE("ok"),
        INVITED("wait"),
        DISABLED(""),
        LEFT(""),
        NONE("");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        public String message() {
            return "accounts.state." + (this == LEFT ? DISABLED : this).name().toLowerCase(Locale.ROOT);
        }
    }
}
