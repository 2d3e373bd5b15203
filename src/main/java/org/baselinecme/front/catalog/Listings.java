package org.baselinecme.front.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.baselinecme.office.office.Brandings;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How search engines find the catalog. */
@Service
@Transactional(readOnly = true)
public class Listings {
    private static final int LONGEST = 300;
    private final JdbcClient jdbc;
    private final Office office;
    private final Brandings brandings;
    private final Addresses addresses;
    private final MessageSource messages;

    Listings(JdbcClient jdbc, Office office, Brandings brandings, Addresses addresses, MessageSource messages) {
        this.jdbc = jdbc;
        this.office = office;
        this.brandings = brandings;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** The catalog itself. */
    @Anyone
    Listing catalog() {
        return new Listing(
                addresses.baseUrl(),
                addresses.absolute("/catalog"),
                messages.getMessage(
                        "catalog.description", new Object[] {office.provider().name()}, Locale.US),
                "",
                "");
    }

    /** The page of an activity; {@link NotFound} as the page. */
    @Anyone
    Listing of(PublicActivity page) {
        var dates = jdbc.sql("""
                        select a.starts_on, a.ends_on, coalesce(n.begins, s.begins) as begins, coalesce(n.ends, s.ends) as ends,
                          coalesce(t.is_streamed, false) as streamed
                        from v_activity a left join v_seats t on t.activity = a.id
                          left join lateral (select min(s.begins) as begins, max(s.ends) as ends from v_session s where s.activity = a.id) s on true
                          left join lateral (select s.begins, s.ends from v_session s
                            where s.activity = a.id and :series and s.ends > :now order by s.begins, s.ends limit 1) n on true
                        where a.number = :number and a.is_public
                        """)
                .param("number", page.number())
                .param("series", page.series())
                .param("now", office.moments().now().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Dates.class))
                .optional()
                .orElseThrow(NotFound::new);
        var address = addresses.absolute("/catalog/" + page.number());
        var description = description(page);
        return new Listing(
                addresses.baseUrl(),
                address,
                description,
                data(page, dates, address, description),
                page.pictureAddress());
    }

    /** The addresses of the site map: the catalog and every listed activity. */
    @Anyone
    List<String> sites() {
        return jdbc
                .sql("select a.number from v_activity a where a.is_listed and a.ends_on >= ? order by a.number")
                .param(office.moments().today())
                .query(Rows.of(String.class))
                .list()
                .stream()
                .map(number -> addresses.absolute("/catalog/" + number))
                .toList();
    }

    /** An address of the site. */
    @Anyone
    String absolute(String path) {
        return addresses.absolute(path);
    }

    private String description(PublicActivity page) {
        var facts = page.when() + ". " + office.provider().name() + ".";
        var about = page.overview().isEmpty() ? String.join(" ", page.objectives()) : page.overview();
        var most = Math.max(0, LONGEST - facts.length());
        var text =
                about.length() <= most ? about : about.substring(0, Math.max(0, about.lastIndexOf(' ', most))) + " …";
        return (text + " " + facts).strip();
    }

    private String data(PublicActivity page, Dates dates, String address, String description) {
        var moments = office.moments();
        var organizer = new JsonText()
                .with("@type", "Organization")
                .with("name", office.provider().name())
                .with("url", addresses.absolute("/catalog"));
        var picture = page.pictureAddress().isEmpty() ? brandings.current().picture() : page.pictureAddress();
        return new JsonText()
                .with("@context", "https://schema.org")
                .with("@type", "EducationEvent")
                .with("name", page.title())
                .with("url", address)
                .with("description", description)
                .with("startDate", dates.begins == null ? dates.startsOn.toString() : moments.iso(dates.begins))
                .with("endDate", dates.ends == null ? dates.endsOn.toString() : moments.iso(dates.ends))
                .with(
                        "eventStatus",
                        page.isCanceled() ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled")
                .with(
                        "eventAttendanceMode",
                        "https://schema.org/"
                                + (dates.streamed ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode"))
                .with("location", place(page))
                .with("image", picture.isEmpty() ? "" : addresses.absolute(picture))
                .with("organizer", organizer)
                .toString();
    }

    private JsonText place(PublicActivity page) {
        var name = page.place().isEmpty() ? office.provider().name() : page.place();
        return new JsonText()
                .with("@type", "Place")
                .with("name", name)
                .with("address", brandings.current().address().replaceAll("\\s*\\R\\s*", ", "));
    }

    /** Of a series the next session, of other activities all of them; null where none is planned. */
    record Dates(
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Instant begins,
            @Nullable Instant ends,
            boolean streamed) {}
}
