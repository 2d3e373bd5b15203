package org.baselinecme.office.grants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.ScopeKind;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roles of a person as the office sees them, each with what it allows. */
@Service
@Transactional(readOnly = true)
public class GrantPages {
    private final JdbcClient jdbc;
    private final GrantScopes scopes;
    private final Office office;

    GrantPages(JdbcClient jdbc, GrantScopes scopes, Office office) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.office = office;
    }

    /** Returns the roles a person holds or will hold, the widest first. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public List<GrantRow> of(Me me, PersonId person) {
        var moments = office.moments();
        return jdbc
                .sql("""
                        select id, role, office_role, scope_kind, scope, from_at, until_at, duties from v_access_grant
                        where person = :person and (until_at is null or until_at > :now)
                        order by scope is not null, from_at, id
                        """)
                .param("person", person.value())
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Held.class))
                .stream()
                .map(held -> row(held, moments))
                .toList();
    }

    private GrantRow row(Held held, Moments moments) {
        var duties = held.duties() == null ? held.role().duties() : Duty.named(held.duties());
        var until = held.untilAt();
        return new GrantRow(
                held.id(),
                message(held.role()),
                held.officeRole(),
                "grant.in." + held.scopeKind().name().toLowerCase(Locale.ROOT),
                scopes.name(held.scopeKind(), held.scope()),
                held.fromAt().isAfter(moments.now()) ? moments.dated(held.fromAt()) : "",
                until == null ? "" : moments.dated(until.minusSeconds(1)),
                OfficeRoles.words(duties));
    }

    /** The built-in roles that are given, each with what it allows. */
    public static List<BuiltIn> givable() {
        return Stream.of(Role.values())
                .filter(role -> role != Role.CUSTOM && !role.scopes().isEmpty())
                .map(role -> new BuiltIn(role.name(), message(role), OfficeRoles.words(role.duties())))
                .toList();
    }

    private static String message(Role role) {
        return "access-role." + role.name().toLowerCase(Locale.ROOT);
    }

    private record Held(
            UUID id,
            Role role,
            @Nullable String officeRole,
            ScopeKind scopeKind,
            @Nullable UUID scope,
            Instant fromAt,
            @Nullable Instant untilAt,
            @Nullable List<String> duties) {}

    /**
     * A role that a person holds.
     *
     * @param role key of its name
     * @param own its name, where it is one of the office's own; null otherwise
     * @param where key of the kind of scope, which takes the name of the scope
     * @param from its first day, where it is still to come; empty otherwise
     * @param until its last day; empty for good
     * @param allows keys of what it lets the person do
     */
    public record GrantRow(
            UUID id,
            String role,
            @Nullable String own,
            String where,
            String scope,
            String from,
            String until,
            List<String> allows) {}

    /** A built-in role: its code, the key of its name, and keys of what it allows. */
    public record BuiltIn(String code, String message, List<String> allows) {}
}
