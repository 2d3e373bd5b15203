package org.baselinecme.office.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mail links. */
@Component
class LinkRows {
    private static final String WITH_NAME = """
            select l.id, l.person, p.name, l.address, l.path, l.opens, l.issued_at, l.expires_at, l.used_at
            from mail_link l join person p on p.id = l.person
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    LinkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The moment of issue. */
    Instant add(LinkToken token, PersonId person, String address, Destination to, Duration life) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into mail_link (id, token_hash, person, address, path, opens, issued_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        token.digest(),
                        person.value(),
                        address,
                        to.path(),
                        to.message(),
                        at(now),
                        at(now.plus(life)))
                .update();
        return now;
    }

    Optional<MailLink> find(LinkToken token) {
        return jdbc.sql(WITH_NAME + "where l.token_hash = ?")
                .param(token.digest())
                .query((row, i) -> link(row))
                .optional();
    }

    /** The link, when it was open until now: of two at the same moment, one gets it. */
    Optional<MailLink> use(LinkToken token) {
        var now = at(clock.instant());
        var used = jdbc.sql(
                        "update mail_link set used_at = ? where token_hash = ? and used_at is null and expires_at > ?")
                .params(now, token.digest(), now)
                .update();
        return used == 1 ? find(token) : Optional.empty();
    }

    /** Where the link led by which this person came last. */
    Optional<String> lastPathOf(PersonId person) {
        return jdbc.sql(
                        "select path from mail_link where person = ? and used_at is not null order by used_at desc limit 1")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    /** Lets others who ask for the same person wait, until this transaction ends. */
    void oneAtATime(PersonId person) {
        jdbc.sql("select 1 from person where id = ? for no key update")
                .param(person.value())
                .query(Integer.class)
                .optional();
    }

    boolean isOpen(MailLink link) {
        return link.isOpen(clock.instant());
    }

    private static MailLink link(ResultSet row) throws SQLException {
        return new MailLink(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("address"),
                new Destination(row.getString("path"), row.getString("opens")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
