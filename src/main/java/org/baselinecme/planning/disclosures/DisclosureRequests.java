package org.baselinecme.planning.disclosures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.planning.activities.Requirement.Reminder;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where requests, decisions and exemptions are kept: rows that are only ever added. */
@Component
class DisclosureRequests {
    private final JdbcClient jdbc;
    private final Clock clock;

    DisclosureRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Every decision, by contributor, oldest first. What was decided about the person holds in every role of the activity,
     * and when they come back to its roster (R7).
     */
    Map<UUID, List<ClearanceDecision>> decisions(Collection<UUID> contributors) {
        return jdbc
                .sql("""
                        select d.*, here.id as here from activity_contributor here
                        join activity_contributor c on c.activity = here.activity and c.person = here.person
                        join clearance_decision d on d.contributor = c.id and (c.id = here.id or d.company is null)
                        where here.id = any(?) order by d.at, d.turn
                        """)
                .param(contributors.toArray(UUID[]::new))
                .query((row, i) -> Map.entry(row.getObject("here", UUID.class), decision(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ClearanceDecision decision(ResultSet row) throws SQLException {
        var company = row.getObject("company", UUID.class);
        var peer = row.getObject("peer", UUID.class);
        return new ClearanceDecision(
                company == null ? null : new CompanyId(company),
                named(RelationshipType.class, row.getString("nature")),
                row.getInt("turn"),
                ClearanceState.valueOf(row.getString("outcome")),
                named(Mitigation.class, row.getString("method")),
                peer == null ? null : new PersonId(peer),
                named(OwnerException.class, row.getString("exception")),
                row.getString("why"),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("at").toInstant());
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Adds a decision; a duplicate key where the same turn was taken meanwhile. */
    void add(UUID contributor, ClearanceDecision decision) {
        var company = decision.company();
        var peer = decision.peer();
        jdbc.sql("""
                        insert into clearance_decision
                          (id, contributor, company, nature, turn, outcome, method, peer, exception, why, by, at)
                        values (:id, :contributor, :company, :nature, :turn, :outcome, :method, :peer, :exception,
                          :why, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("contributor", contributor)
                .param("company", company == null ? null : company.value(), Types.OTHER)
                .param("nature", name(decision.nature()), Types.VARCHAR)
                .param("turn", decision.turn())
                .param("outcome", decision.outcome().name())
                .param("method", name(decision.method()), Types.VARCHAR)
                .param("peer", peer == null ? null : peer.value(), Types.OTHER)
                .param("exception", name(decision.exception()), Types.VARCHAR)
                .param("why", decision.why())
                .param("by", decision.by().value())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** When each contributor was last asked to disclose; who never was is left out. */
    Map<UUID, Instant> asked(Collection<UUID> contributors) {
        var asked = new HashMap<UUID, Instant>();
        jdbc.sql("select contributor, max(at) as at from disclosure_request where contributor = any(?) group by 1")
                .param(contributors.toArray(UUID[]::new))
                .query(row -> {
                    asked.put(
                            row.getObject("contributor", UUID.class),
                            row.getTimestamp("at").toInstant());
                });
        return asked;
    }

    /** Notes that a contributor is asked, and gives the fact; nothing where the person was asked a short while ago. */
    Optional<DisclosureRequested> ask(UUID contributor, ActivityId activity, PersonId person, PersonId by) {
        var at = clock.instant();
        if (askedAlone(person)
                .filter(asked -> Reminder.isRecent(asked.last(), at))
                .isPresent()) return Optional.empty();
        jdbc.sql("insert into disclosure_request (id, contributor, by, at) values (?, ?, ?, ?)")
                .params(Ids.next(), contributor, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
        var time = jdbc.sql("select count(*) from disclosure_request where contributor = ?")
                .param(contributor)
                .query(Integer.class)
                .single();
        return Optional.of(new DisclosureRequested(activity, person, time, by, at));
    }

    /**
     * How often these people were asked for the disclosure that is still missing, whatever the activity, as there is one a
     * person; who was not is left out.
     */
    Map<PersonId, Asked> askedInVain(Collection<PersonId> people) {
        var asked = new HashMap<PersonId, Asked>();
        jdbc.sql("""
                        select c.person, count(*) as times, max(r.at) as last
                        from disclosure_request r join activity_contributor c on c.id = r.contributor
                        where c.person = any(?) and not exists
                          (select from disclosure d where d.person = c.person and d.submitted_at > r.at)
                        group by c.person
                        """)
                .param(people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                .query(row -> {
                    asked.put(
                            new PersonId(row.getObject("person", UUID.class)),
                            new Asked(
                                    row.getInt("times"),
                                    row.getTimestamp("last").toInstant()));
                });
        return asked;
    }

    /** For asking somebody: whoever asks the same person in the same moment waits, and then sees that it was done. */
    private Optional<Asked> askedAlone(PersonId person) {
        jdbc.sql("select 1 from person where id = ? for no key update")
                .param(person.value())
                .query(Integer.class)
                .single();
        return Optional.ofNullable(askedInVain(List.of(person)).get(person));
    }

    /** Whether somebody is in control of the activity's content now. */
    boolean controls(PersonId person, ActivityId activity) {
        return jdbc.sql(
                        "select exists (select 1 from activity_contributor where person = ? and activity = ? and left_at is null)")
                .params(person.value(), activity.value())
                .query(Boolean.class)
                .single();
    }

    /** Which of the activities need not follow Standard 3. */
    Set<ActivityId> exempt(Collection<ActivityId> activities) {
        return jdbc.sql("select activity from activity_exempt where activity = any(?)")
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> new ActivityId(row.getObject("activity", UUID.class)))
                .set();
    }

    Optional<Exempted> exemption(ActivityId activity) {
        return jdbc.sql("select ground, why, at from activity_exempt where activity = ?")
                .param(activity.value())
                .query((row, i) -> new Exempted(
                        Exemption.valueOf(row.getString("ground")),
                        row.getString("why"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    void exempt(StandardExempted exempted) {
        jdbc.sql("insert into activity_exempt (activity, ground, why, by, at) values (?, ?, ?, ?, ?)")
                .params(
                        exempted.activity().value(),
                        exempted.ground().name(),
                        exempted.why(),
                        exempted.by().value(),
                        exempted.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How often, and when last. */
    record Asked(int times, Instant last) {}

    /** Why Standard 3 need not be followed. */
    record Exempted(Exemption ground, String why, Instant at) {}
}
