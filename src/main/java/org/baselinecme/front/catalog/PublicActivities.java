package org.baselinecme.front.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.calendar.Calendars;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public page of an activity, and its calendar file. */
@Service
@Transactional(readOnly = true)
public class PublicActivities {
    private final JdbcClient jdbc;
    private final AgendaQueries agenda;
    private final PublicDetails details;
    private final Calendars calendar;
    private final ComposedPages pages;

    PublicActivities(
            JdbcClient jdbc, AgendaQueries agenda, PublicDetails details, Calendars calendar, ComposedPages pages) {
        this.jdbc = jdbc;
        this.agenda = agenda;
        this.details = details;
        this.calendar = calendar;
        this.pages = pages;
    }

    /** Returns the public page; {@link NotFound} before approval. A canceled activity keeps its page, which says so. */
    @Anyone
    PublicActivity of(String number) {
        var moments = details.moments();
        return pages.page(number, moments.today(), () -> compose(find(number), moments));
    }

    /** The public page of a listed activity whose changes were counted. */
    @Anyone
    PublicActivity as(CatalogRow row, LocalDate today) {
        return pages.page(row.id(), row.changes(), today, () -> compose(find(row.number()), details.moments()));
    }

    private PublicActivity compose(Listed found, Moments moments) {
        var program = new PublicAgenda(details.items(found.id()), found.isSeries(), moments);
        var bare = found.isSaveTheDate();
        var disclosure = details.disclosure(found.id());
        return new PublicActivity(
                found.number(),
                found.title(),
                found.stage(),
                found.department(),
                moments.days(found.startsOn(), found.endsOn()),
                found.isSeries(),
                program.place(),
                bare ? "" : agenda.basis(found.format()).label(),
                bare ? List.of() : details.professions(found.audience()),
                bare ? details.approvedFor(found.id()) : List.of(),
                bare ? List.of() : details.earned(found.id()),
                bare ? List.of() : details.earnedInShort(found.id()),
                bare ? PublicActivity.Introduction.NONE : found.introduction(),
                bare ? List.of() : found.objectives(),
                bare ? List.of() : program.days(disclosure.names(), amounts(found)),
                bare ? new LinkedHashMap<>() : program.faculty(disclosure.names()),
                bare || disclosure.exempted() ? List.of() : disclosure.related(),
                bare || disclosure.exempted() ? List.of() : disclosure.unrelated(),
                disclosure.isIncomplete(),
                disclosure.exempted(),
                bare ? List.of() : details.statements(found.id()),
                bare ? "" : details.notes().support(found.id()),
                bare ? List.of() : details.notes().ai(found.id()),
                bare ? List.of() : found.jointProviders(),
                bare ? List.of() : results(found.id(), moments),
                bare ? List.of() : criteria(found.format()));
    }

    /** The session of a series to come next; null for none. */
    @Anyone
    PublicActivity.@Nullable Upcoming next(PublicActivity page) {
        return page.next(details.moments().now()).orElse(null);
    }

    private List<PublicActivity.Result> results(ActivityId activity, Moments moments) {
        return jdbc.sql("""
                        select r.headline, r.sentence, r.at, r.source <> r.activity as earlier, a.title, a.starts_on, a.ends_on
                        from v_public_result r join v_activity a on a.id = r.source where r.activity = ? order by r.at, r.id
                        """).param(activity.value()).query(Rows.of(ResultRow.class)).list().stream()
                .map(row -> row.shown(moments))
                .toList();
    }

    /** A published result as the query returns it. */
    record ResultRow(
            String headline,
            String sentence,
            Instant at,
            boolean earlier,
            String title,
            LocalDate startsOn,
            LocalDate endsOn) {
        PublicActivity.Result shown(Moments moments) {
            return new PublicActivity.Result(
                    headline,
                    sentence,
                    earlier ? title + ", " + moments.days(startsOn, endsOn) : "",
                    moments.day(LocalDate.ofInstant(at, moments.zone())));
        }
    }

    /** Credit of each designated session of a series; empty for other activities. */
    private Map<SlotId, List<StyledText>> amounts(Listed found) {
        return found.isSeries() ? details.designations().amounts(found.id()) : Map.of();
    }

    /** What the chosen profession receives, or without a choice that of the reader; null for none. */
    @Anyone
    PublicActivity.@Nullable Earned earned(@Nullable Me me, PublicActivity page, @Nullable String profession) {
        if (page.earned().isEmpty()) return null;
        var code = profession == null && me != null ? profession(me.person()) : profession;
        return code == null ? null : page.earnedBy(code).orElse(null);
    }

    private String profession(PersonId person) {
        return jdbc.sql("select profession from v_person where id = ?")
                .param(person.value())
                .query(Rows.of(String.class))
                .single();
    }

    /** Returns the calendar file; {@link NotFound} as the page. */
    @Anyone
    String calendar(String number) {
        return calendar.of(find(number).id());
    }

    private List<String> criteria(String format) {
        return switch (agenda.basis(format).path()) {
            case SESSIONS -> List.of("criteria.attend", "criteria.evaluate", "criteria.claim");
            case MATERIAL, NONE -> List.of("criteria.complete", "criteria.evaluate", "criteria.claim-time");
            case ARTICLE -> List.of("criteria.article", "criteria.evaluate", "criteria.claim-time");
            case REFLECTION -> List.of("criteria.reflect", "criteria.evaluate", "criteria.claim-time");
            case TEACHING -> List.of("criteria.teach", "criteria.evaluate", "criteria.claim-teaching");
            case CYCLE -> List.of("criteria.cycle", "criteria.evaluate", "criteria.claim-fixed");
            case CONTRIBUTION -> List.of("criteria.contribute", "criteria.evaluate", "criteria.claim-fixed");
            case STAGES -> List.of("criteria.stages", "criteria.evaluate", "criteria.claim-stages");
        };
    }

    private Listed find(String number) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, a.stage, a.opened_at is not null as opened, d.name as department, a.format, a.starts_on, a.ends_on,
                          array(select p.profession from v_activity_audience p where p.activity = a.id) as audience,
                          array(select o.text from v_activity_objective o where o.activity = a.id order by o.position) as objectives,
                          coalesce(o.text, '') as overview, o.picture, o.small, coalesce(o.description, '') as description,
                          array(select j.name from v_joint_provider j where j.activity = a.id order by j.named_at, j.id) as joint_providers
                        from v_activity a join v_department d on d.id = a.department left join v_activity_overview o on o.activity = a.id
                        where a.number = :number and a.is_public
                        """)
                .param("number", number)
                .query(Rows.of(Listed.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A listed activity as the query returns it. */
    record Listed(
            ActivityId id,
            String number,
            String title,
            Stage stage,
            boolean opened,
            String department,
            String format,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> audience,
            List<String> objectives,
            String overview,
            @Nullable UUID picture,
            @Nullable UUID small,
            String description,
            List<String> jointProviders) {
        PublicActivity.Introduction introduction() {
            return new PublicActivity.Introduction(
                    overview,
                    picture == null || small == null ? null : new PublicActivity.Picture(picture, small, description));
        }

        /** Whether it was announced only, and is open to nobody yet, or was canceled before (R38). */
        boolean isSaveTheDate() {
            return stage == Stage.APPROVED || stage == Stage.CANCELLED && !opened;
        }

        boolean isSeries() {
            return format.equals("RSS");
        }
    }
}
