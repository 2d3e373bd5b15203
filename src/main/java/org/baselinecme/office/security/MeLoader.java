package org.baselinecme.office.security;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.ScopeKind;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the {@link Me} of an account or of a visit, with the grants in force now: one statement a request. */
@Component
class MeLoader {
    private static final String OF_A_GUEST =
            "exists (select from v_guest g where g.person = p.id and not g.is_confirmed)";
    private static final String IDENTITIES =
            "array(select i.identity::text from v_person_identity i where i.person = p.id) as identities";
    private final JdbcClient jdbc;
    private final Clock clock;

    MeLoader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the account was closed. */
    Optional<Me> person(UUID person) {
        var rows = jdbc.sql("""
                        select p.name, a.theme, g.role, g.scope_kind, g.scope, g.duties, %s
                        from v_account a join v_person p on p.id = a.person
                        left join v_access_grant g
                          on g.person = a.person and g.from_at <= :now and (g.until_at is null or g.until_at > :now)
                        where a.person = :person
                        """.formatted(IDENTITIES))
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Row.class))
                .list();
        var grants = rows.stream().flatMap(Row::grant).toList();
        return rows.stream().findFirst().map(row -> row.me(person, grants));
    }

    /**
     * Loads a visitor by mail link, or a guest. No account is needed, and grants do not apply. Empty where the account was closed,
     * where the address of the link is no longer theirs, for a guest whose address was confirmed meanwhile, and for an entry that
     * was merged into another: whoever typed that address must see nothing of the other.
     */
    Optional<Me> visitor(VisitPrincipal visit) {
        if (!clock.instant().isBefore(visit.until())) return Optional.empty();
        return jdbc.sql(
                        "select p.name, 'auto' as theme, null as role, null as scope_kind, null::uuid as scope, null::text[] as duties, "
                                + IDENTITIES
                                + " from v_person p where p.id = :person and not p.is_merged and "
                                + (visit.guest() ? OF_A_GUEST : AddressOwners.STANDING))
                .param("person", visit.person())
                .param("address", visit.guest() ? "" : visit.address(), Types.VARCHAR)
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> row.me(visit.person(), List.of(Grant.self(visit.role()))));
    }

    /** Loads the learner whom a device remembers. Empty where the account was closed, and for a merged entry. */
    Optional<Me> remembered(PersonId person) {
        return jdbc.sql(
                        "select p.name, 'auto' as theme, null as role, null as scope_kind, null::uuid as scope, null::text[] as duties, "
                                + IDENTITIES + " from v_person p where p.id = :person and not p.is_merged"
                                + " and not exists (select from v_account_ever a where a.person = p.id and not a.is_open)")
                .param("person", person.value())
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> row.me(person.value(), List.of(Grant.self(Role.REMEMBERED))));
    }

    private record Row(
            String name,
            String theme,
            @Nullable Role role,
            @Nullable ScopeKind scopeKind,
            @Nullable UUID scope,
            @Nullable List<String> duties,
            List<String> identities) {
        Me me(UUID person, List<Grant> grants) {
            var all = identities.stream().map(UUID::fromString).map(PersonId::new);
            return new Me(new PersonId(person), name, theme, grants, all.toList());
        }

        Stream<Grant> grant() {
            if (role == null || scopeKind == null) return Stream.empty();
            return Stream.of(
                    duties == null
                            ? new Grant(role, scopeKind, scope)
                            : Grant.custom(scopeKind, scope, Duty.named(duties)));
        }
    }
}
