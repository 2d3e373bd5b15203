package org.baselinecme.planning.activities;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which activities an event may change: one activity, those with a person on their roster, or all where both are null. In
 * doubt a change is counted for nothing, so that nothing outdated is ever used: every event of the areas planning and office
 * counts, except those of accounts and links and those that add people, companies or departments; and results that are published.
 */
record ChangeScope(@Nullable UUID activity, @Nullable UUID person) {
    private static final String BASE = "org.baselinecme.";

    /** What these add is in no disclosure and on no roster yet. */
    private static final Set<String> ADDITIONS =
            Set.of("PersonRegistered", "PeopleRegistered", "GuestEntered", "CompanyProposed", "DepartmentOpened");

    /** Events of other areas that change public pages. */
    private static final Set<String> PUBLISHED = Set.of("ResultPublished", "ResultUnpublished");

    static Optional<ChangeScope> of(AuditEvent event) {
        var module = event.getClass().getPackageName().substring(BASE.length());
        if (!module.startsWith("planning.") && !module.startsWith("office.") && !PUBLISHED.contains(event.kind()))
            return Optional.empty();
        if (module.equals("office.security") || ADDITIONS.contains(event.kind())) return Optional.empty();
        var activity = event.activity();
        if (activity != null) return Optional.of(new ChangeScope(activity.value(), null));
        var about = event.about();
        return Optional.of(new ChangeScope(null, about.kind().equals("person") ? about.id() : null));
    }

    /** Whether every activity may be changed. */
    boolean isEverything() {
        return activity == null && person == null;
    }
}
