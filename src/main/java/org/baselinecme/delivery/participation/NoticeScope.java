package org.baselinecme.delivery.participation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which learner notices an event may change: that of an activity, those of a person's activities, or all where both are
 * null. In doubt a notice is composed anew for nothing, so that an outdated one is never shown: every event of the areas
 * planning and office counts, except those of accounts and links and those that add people, companies or departments.
 */
record NoticeScope(@Nullable ActivityId activity, @Nullable UUID person) {
    private static final String BASE = "org.baselinecme.";

    /** What these add is in no disclosure and on no roster yet. */
    private static final Set<String> ADDITIONS =
            Set.of("PersonRegistered", "PeopleRegistered", "GuestEntered", "CompanyProposed", "DepartmentOpened");

    static Optional<NoticeScope> of(AuditEvent event) {
        var module = event.getClass().getPackageName().substring(BASE.length());
        if (!module.startsWith("planning.") && !module.startsWith("office.")) return Optional.empty();
        if (module.equals("office.security") || ADDITIONS.contains(event.kind())) return Optional.empty();
        var activity = event.activity();
        var about = event.about();
        return Optional.of(
                new NoticeScope(activity, activity == null && about.kind().equals("person") ? about.id() : null));
    }
}
