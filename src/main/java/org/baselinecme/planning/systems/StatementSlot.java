package org.baselinecme.planning.systems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where a statement belongs: an accreditation, alone or with joint providers, or the credit of a system.
 *
 * @param key names it in addresses: STATE_ACCREDITED-DIRECT, CREDIT-ANCC
 * @param name name of the credit system; empty for accreditation
 */
record StatementSlot(
        String key,
        StatementTemplate.Part part,
        @Nullable String umbrella,
        @Nullable String providership,
        @Nullable String creditSystem,
        String name) {
    /** The kinds of accreditation a provider can hold. */
    static final List<String> UMBRELLAS = List.of("ACCME_DIRECT", "JOINT_ACCREDITATION", "STATE_ACCREDITED", "OTHER");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** Every place of this office, accreditation first. */
    static List<StatementSlot> all(List<CreditSystemVersion> systems) {
        var all = new ArrayList<StatementSlot>();
        for (var umbrella : UMBRELLAS)
            for (var way : List.of("DIRECT", "JOINT"))
                all.add(new StatementSlot(
                        umbrella + "-" + way, StatementTemplate.Part.ACCREDITATION, umbrella, way, null, ""));
        for (var one : systems)
            all.add(new StatementSlot(
                    "CREDIT-" + one.system().code(),
                    StatementTemplate.Part.CREDIT,
                    null,
                    null,
                    one.system().code(),
                    one.system().name()));
        return all;
    }

    boolean isJoint() {
        return "JOINT".equals(providership);
    }

    /** Whether it is a statement of accreditation. */
    public boolean isAccreditation() {
        return part == StatementTemplate.Part.ACCREDITATION;
    }

    /** Placeholders the words must have. */
    public Set<String> required() {
        if (!isAccreditation()) return Set.of("credits");
        return isJoint() ? Set.of("provider", "partners") : Set.of("provider");
    }

    /** Placeholders the words can have. */
    public Set<String> allowed() {
        return isAccreditation() ? required() : Set.of("provider", "format", "credits");
    }

    /** The message key of what is wrong with these words; empty where nothing is. */
    String wrong(String words) {
        var found = new HashSet<String>();
        BRACES.matcher(words).results().forEach(one -> found.add(one.group(1)));
        var rest = BRACES.matcher(words).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) return "statement.braces.wrong";
        if (!found.containsAll(required())) return "statement.placeholder.missing";
        return allowed().containsAll(found) ? "" : "statement.placeholder.unknown";
    }
}
