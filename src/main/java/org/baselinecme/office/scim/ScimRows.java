package org.baselinecme.office.scim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of directories, as rows. */
@Component
class ScimRows {
    private static final String SELECT = """
            select u.id, r.root as person, u.external_id, u.user_name, u.given_name, u.family_name, u.display_name, u.email, u.created_at,
              u.changed_at, u.closed_at, exists (select from v_account a where a.person = r.root) as open,
              (select s.closed_at from v_account_state s where s.person in (r.root, u.person)
                order by s.person = r.root desc limit 1) as account_closed_at
            from scim_user u join v_person_root r on r.person = u.person where u.provider = :provider
            """;
    private final JdbcClient jdbc;

    ScimRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets what one directory writes come one after the other, until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String provider) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('scim ' || ?, 59))")
                .param(provider)
                .query((row, n) -> true)
                .single();
    }

    Optional<Row> find(String provider, UUID id) {
        return jdbc.sql(SELECT + " and u.id = :id")
                .param("provider", provider)
                .param("id", id)
                .query(ScimRows::row)
                .optional();
    }

    /** So many from this one on, the oldest first. */
    List<Row> page(String provider, Optional<ScimFilter> filter, long from, int most) {
        return jdbc.sql(SELECT + where(filter) + " order by u.created_at, u.id offset :from limit :most")
                .param("provider", provider)
                .param("value", value(filter))
                .param("from", from)
                .param("most", most)
                .query(ScimRows::row)
                .list();
    }

    long count(String provider, Optional<ScimFilter> filter) {
        return jdbc.sql("select count(*) from scim_user u where u.provider = :provider" + where(filter))
                .param("provider", provider)
                .param("value", value(filter))
                .query(Long.class)
                .single();
    }

    /** Whether another one has this name or id in the directory. */
    boolean isTaken(String provider, @Nullable UUID but, ScimUser user) {
        return jdbc.sql("""
                        select exists (select from scim_user where provider = :provider and id::text <> :but
                          and (lower(user_name) = lower(:name) or external_id = :external))
                        """)
                .param("provider", provider)
                .param("but", String.valueOf(but))
                .param("name", user.userName())
                .param("external", user.externalId())
                .query(Boolean.class)
                .single();
    }

    boolean isKnown(String provider, PersonId person) {
        return jdbc.sql("""
                        select exists (select from scim_user u join v_person_root r on r.person = u.person
                          join v_person_root o on o.root = r.root where u.provider = ? and o.person = ?)
                        """)
                .params(provider, person.value())
                .query(Boolean.class)
                .single();
    }

    void add(String provider, UUID id, PersonId person, ScimUser user, Instant now) {
        jdbc.sql("""
                        insert into scim_user (id, provider, person, external_id, user_name, given_name, family_name, display_name, email,
                          created_at, changed_at)
                        values (:id, :provider, :person, :external, :name, :given, :family, :shown, :email, :now, :now)
                        """)
                .param("id", id)
                .param("provider", provider)
                .param("person", person.value())
                .param("external", user.externalId())
                .param("name", user.userName())
                .param("given", user.givenName())
                .param("family", user.familyName())
                .param("shown", user.displayName())
                .param("email", user.email())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(UUID id, ScimUser user, Instant now) {
        jdbc.sql("""
                        update scim_user set external_id = :external, user_name = :name, given_name = :given, family_name = :family,
                          display_name = :shown, email = :email, changed_at = :now where id = :id
                        """)
                .param("id", id)
                .param("external", user.externalId())
                .param("name", user.userName())
                .param("given", user.givenName())
                .param("family", user.familyName())
                .param("shown", user.displayName())
                .param("email", user.email())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that the account was closed, or opened again, at the wish of the directory. */
    void closed(UUID id, @Nullable Instant at) {
        jdbc.sql("update scim_user set closed_at = :at where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static String where(Optional<ScimFilter> filter) {
        return filter.map(one -> " and " + one.column() + " = :value").orElse(" and :value = ''");
    }

    private static String value(Optional<ScimFilter> filter) {
        return filter.map(ScimFilter::value).orElse("");
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                new ScimUser(
                        row.getString("user_name"),
                        row.getString("external_id"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("display_name"),
                        row.getString("email"),
                        Optional.of(row.getBoolean("open"))),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                moment(row, "closed_at"),
                moment(row, "account_closed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /**
     * A person of a directory.
     *
     * @param person the entry that counts, where the one that the directory made was merged since
     * @param closed when the directory closed the account; null where it did not
     * @param accountClosed when the account was closed, by whomever; null while it is open
     */
    record Row(
            UUID id,
            PersonId person,
            ScimUser user,
            Instant created,
            Instant changed,
            @Nullable Instant closed,
            @Nullable Instant accountClosed) {
        boolean isOpen() {
            return user.active().orElse(false);
        }

        /** Whether the account is closed, and it was the directory that closed it. */
        boolean isClosedByDirectory() {
            return closed != null && closed.equals(accountClosed);
        }
    }
}
