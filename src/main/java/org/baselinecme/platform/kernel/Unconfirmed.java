package org.baselinecme.platform.kernel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A step that somebody may take, but not before they have read what it means. Nothing has happened; the page shows the
 * consequences and sends the same form again with the {@link #seal} of what was shown.
 */
public class Unconfirmed extends RuntimeException {
    private final transient List<Objection> consequences;

    private Unconfirmed(List<Objection> consequences) {
        super(consequences.stream().map(Objection::key).collect(Collectors.joining(", ")), null, false, false);
        this.consequences = List.copyOf(consequences);
    }

    /**
     * Throws unless these consequences were confirmed; a step without consequences needs no confirmation.
     *
     * @param confirmed the seal of what its author read; empty where nothing was shown yet
     */
    public static void ifNot(String confirmed, List<Objection> consequences) {
        if (consequences.isEmpty()) return;
        var unconfirmed = new Unconfirmed(consequences);
        if (!unconfirmed.seal().equals(confirmed)) throw unconfirmed;
    }

    /** What the step means, each in a sentence. */
    public List<Objection> consequences() {
        return consequences;
    }

    /** Names exactly these consequences: another amount or another number of people is another seal. */
    public String seal() {
        var text = consequences.stream().map(one -> one.key() + one.arguments()).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
