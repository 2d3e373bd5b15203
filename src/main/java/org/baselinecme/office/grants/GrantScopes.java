package org.baselinecme.office.grants;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.ScopeKind;
import org.baselinecme.platform.access.StandingLookup;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where and how long a role holds, as a form asks for it and as a page says it. */
@Component
class GrantScopes {
    private final Office office;
    private final StandingLookup standings;

    GrantScopes(Office office, @Lazy StandingLookup standings) {
        this.office = office;
        this.standings = standings;
    }

    /** The grant a form asks for; {@link Refused} where the role isn't given there. */
    Grant grant(Role role, Set<Duty> duties, GrantForm form) {
        if (form.isAt("OFFICE")) return checked(new Grant(role, ScopeKind.OFFICE, null, duties));
        if (form.isAt("SELF")) return checked(new Grant(role, ScopeKind.SELF, null, duties));
        if (form.isAt("ACTIVITY")) return checked(new Grant(role, ScopeKind.ACTIVITY, activity(form), duties));
        return checked(new Grant(role, ScopeKind.DEPARTMENT, department(form), duties));
    }

    private static Grant checked(Grant grant) {
        if (!grant.role().scopes().contains(grant.kind())) throw refused("grant.scope");
        return grant;
    }

    private UUID activity(GrantForm form) {
        return standings
                .numbered(form.number())
                .map(place -> place.activity().value())
                .orElseThrow(() -> refused("grant.activity"));
    }

    private UUID department(GrantForm form) {
        return form.department()
                .filter(id -> office.departments().stream()
                        .anyMatch(one -> one.id().value().equals(id)))
                .orElseThrow(() -> refused("grant.where"));
    }

    /** The clocks of the office. */
    Moments moments() {
        return office.moments();
    }

    /** When it begins: now, or with a later day. */
    Instant from(GrantForm form, Moments moments) {
        var first = form.from();
        return first == null || !first.isAfter(moments.today())
                ? moments.now()
                : first.atStartOfDay(moments.zone()).toInstant();
    }

    /** When it ends: with the last day, or never. */
    @Nullable
    Instant until(GrantForm form, Moments moments) {
        var last = form.until();
        if (last == null) return null;
        if (last.isBefore(moments.today()) || form.from() != null && last.isBefore(form.from()))
            throw refused("grant.dates");
        return last.plusDays(1).atStartOfDay(moments.zone()).toInstant();
    }

    /** The words of a scope; empty for the whole office and for one's own records, which have messages. */
    String name(ScopeKind kind, @Nullable UUID scope) {
        if (scope == null) return "";
        if (kind == ScopeKind.DEPARTMENT)
            return office.departments().stream()
                    .filter(one -> one.id().value().equals(scope))
                    .map(Department::name)
                    .findFirst()
                    .orElse("");
        return standings
                .find(new ActivityId(scope))
                .map(place -> place.number() + " " + place.title())
                .orElse("");
    }

    static Refused refused(String key) {
        return new Refused(List.of(Objection.blocking(key, "/accounts")));
    }
}
