package org.baselinecme.front.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.designation.StyledText;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.Credits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is listed for everybody: approved activities as dates to save, open ones with all that is known. */
@Service
@Transactional(readOnly = true)
public class Catalog {
    private static final int A_PAGE = 20;
    static final String LISTED = """
            select a.number, a.title, a.stage, coalesce(a.format, '') as format, d.name as department, a.starts_on, a.ends_on,
              (select min(s.day) from agenda_slot s where s.activity = a.id and s.dropped_at is null
                 and s.kind = 'ACCREDITED' and s.day >= :today) as next_on,
              coalesce((select o.text from activity_objective o where o.activity = a.id order by o.position limit 1), '') as summary,
              array(select g.quarters || ' ' || case when g.quarters > 4 then c.many else c.one end
                    from designation g join credit_system c on c.code = g.credit_system
                    where g.activity = a.id order by c.position) as credit,
              count(*) over () as total
            from activity a join department d on d.id = a.department join activity_words w on w.activity = a.id
            where a.stage in ('APPROVED', 'OPEN') and a.ends_on >= :today and a.starts_on <= :until
              and (:words = '' or a.number = :words or (a.stage = 'OPEN' or to_tsvector('english', a.title) @@ websearch_to_tsquery('english', :words))
                   and w.words @@ websearch_to_tsquery('english', :words))
              and (:format = '' or a.format = :format) and (:department = '' or d.code = :department)
              and (:profession = '' or exists (select from activity_audience p where p.activity = a.id and p.profession = :profession))
              and (not :team or (select count(*) from activity_audience p where p.activity = a.id) > 1)
              and ((:credit = '' and :quarters = 0) or a.stage = 'OPEN' and exists (select from designation g
                    where g.activity = a.id and (:credit = '' or g.credit_system = :credit) and g.quarters >= :quarters))
            order by case when :words = '' then 0 else -ts_rank(w.words, websearch_to_tsquery('english', :words)) end,
              next_on nulls last, a.starts_on, a.number
            limit :most offset :from
            """;
    private final JdbcClient jdbc;
    private final Office office;
    private final References references;

    Catalog(JdbcClient jdbc, Office office, References references) {
        this.jdbc = jdbc;
        this.office = office;
        this.references = references;
    }

    /** The activities a visitor looks for, the soonest first, or the best match where words are looked for. */
    @Anyone
    CatalogPage list(CatalogFilter filter) {
        var moments = office.moments();
        var lists = references.read(ReferenceList.ACTIVITY_FORMAT, ReferenceList.PROFESSION);
        var page = filter.pageNumber();
        var rows = jdbc.sql(LISTED)
                .param("today", moments.today())
                .param("until", filter.until(moments.today()))
                .param("words", filter.words())
                .param("format", filter.formatOrAll())
                .param("department", filter.departmentOrAll())
                .param("profession", filter.professionOrAll())
                .param("team", filter.isTeam())
                .param("credit", filter.creditOrAll())
                .param("quarters", filter.quarters())
                .param("most", A_PAGE)
                .param("from", (page - 1) * A_PAGE)
                .query((row, i) -> new Counted(card(row, lists, moments), row.getInt("total")))
                .list();
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new CatalogPage(
                rows.stream().map(Counted::card).toList(),
                total,
                page,
                Math.max(1, (total + A_PAGE - 1) / A_PAGE),
                lists.of(ReferenceList.ACTIVITY_FORMAT),
                lists.of(ReferenceList.PROFESSION),
                office.departments(),
                systems());
    }

    private List<CatalogPage.Choice> systems() {
        return jdbc.sql("select code, name from credit_system order by position")
                .query((row, i) -> new CatalogPage.Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    private static CatalogCard card(ResultSet row, References.Lists lists, Moments moments) throws SQLException {
        var stage = Stage.valueOf(row.getString("stage"));
        var open = stage == Stage.OPEN;
        var format = row.getString("format");
        var next = row.getObject("next_on", LocalDate.class);
        var series = format.equals("RSS") && next != null;
        return new CatalogCard(
                row.getString("number"),
                row.getString("title"),
                stage,
                open ? lists.label(ReferenceList.ACTIVITY_FORMAT, format) : "",
                row.getString("department"),
                series
                        ? moments.day(next)
                        : moments.days(
                                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                series,
                open ? row.getString("summary") : "",
                open ? credit((String[]) row.getArray("credit").getArray()) : List.of());
    }

    /** “38 *AMA PRA Category 1 Credits*™” in quarters becomes “9.50 *AMA PRA Category 1 Credits*™”. */
    private static List<StyledText> credit(String[] quarters) {
        return Arrays.stream(quarters)
                .map(said -> said.split(" ", 2))
                .map(parts -> new StyledText(new Credits(Integer.parseInt(parts[0])) + " " + parts[1]))
                .toList();
    }

    private record Counted(CatalogCard card, int total) {}
}
