package org.baselinecme.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.DtStart;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.mail.Addresses;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final LocalDate WINTER = LocalDate.parse("2027-03-08");
    private static final LocalDate SUMMER = LocalDate.parse("2027-03-15");
    private static final Clock NOW = Clock.fixed(Instant.parse("2027-01-04T12:00:00Z"), ZoneOffset.UTC);
    private static final SlotId FIRST = new SlotId(UUID.randomUUID());

    @Test
    void local_times_are_stable_across_daylight_saving_changes() throws Exception {
        var written = written(Stage.OPEN, List.of(on(FIRST, WINTER), on(new SlotId(UUID.randomUUID()), SUMMER)));
        assertThat(written)
                .contains("DTSTART;TZID=America/Denver:20270308T080000", "DTSTART;TZID=America/Denver:20270315T080000");
        assertThat(starts(read(written)))
                .containsExactly(Instant.parse("2027-03-08T15:00:00Z"), Instant.parse("2027-03-15T14:00:00Z"));
    }

    @Test
    void the_file_contains_the_time_zone_once() throws Exception {
        var calendar = read(written(Stage.OPEN, List.of(on(FIRST, WINTER), on(FIRST, SUMMER))));
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void a_canceled_session_keeps_its_uid_and_has_a_higher_sequence() throws Exception {
        var before = written(Stage.OPEN, List.of(on(FIRST, WINTER)));
        var after = written(Stage.CANCELLED, List.of(on(FIRST, WINTER)));
        assertThat(before).contains("UID:" + FIRST, "SEQUENCE:4", "STATUS:CONFIRMED");
        assertThat(after)
                .contains(
                        "METHOD:CANCEL",
                        "ORGANIZER:mailto:cme@example.org",
                        "UID:" + FIRST,
                        "SEQUENCE:5",
                        "STATUS:CANCELLED");
        assertThat(read(after).validate().getEntries()).isEmpty();
    }

    @Test
    void r38_before_opening_a_session_shows_only_the_title_of_the_activity() {
        assertThat(written(Stage.APPROVED, List.of(on(FIRST, WINTER)))).doesNotContain("Sepsis");
    }

    private static String written(Stage stage, List<AgendaItem> sessions) {
        var office = mock(Office.class);
        var zone = ZoneId.of("America/Denver");
        given(office.provider()).willReturn(new Provider("Office", "Office", zone, "JOINT_ACCREDITATION", true));
        var entry = new CalendarEntry(ActivityId.next(), 7, "2027-0001", "Grand Rounds", stage, WINTER, SUMMER);
        var method = stage == Stage.CANCELLED ? CalendarFile.CANCEL : CalendarFile.PUBLISH;
        var addresses = new Addresses("https://cme.example.org", "CME Office <cme@example.org>");
        return new CalendarFile(office, addresses, NOW).of(entry, method, sessions, List.of(), Map.of(FIRST, 4));
    }

    private static AgendaItem on(SlotId id, LocalDate day) {
        var eight = LocalTime.of(8, 0);
        return new AgendaItem(
                id,
                SlotTime.of(day, eight, eight.plusHours(1), ZoneId.of("America/Denver")),
                "",
                "Hall",
                SlotKind.ACCREDITED,
                "Sepsis",
                Set.of(),
                "");
    }

    private static Calendar read(String written) throws Exception {
        return new CalendarBuilder().build(new StringReader(written));
    }

    private static List<Instant> starts(Calendar calendar) {
        return calendar.getComponents("VEVENT").stream()
                .map(event -> (DtStart<?>) event.getProperty("DTSTART").orElseThrow())
                .map(start -> Instant.from(start.getDate()))
                .toList();
    }
}
