package org.baselinecme.planning.support;

import java.util.Locale;

/** What a company gives: money, or something in kind, which is recorded by its nature and never with a value (R14). */
public enum SupportNature {
    MONEY,
    DURABLE_EQUIPMENT,
    FACILITIES_SPACE,
    DISPOSABLE_SUPPLIES,
    ANIMAL_TISSUE,
    HUMAN_TISSUE,
    OTHER_IN_KIND;

    /** Whether it is given in kind. */
    public boolean isInKind() {
        return this != MONEY;
    }

    /** Message key of its name. */
    public String message() {
        return "support-nature." + name().toLowerCase(Locale.ROOT);
    }
}
