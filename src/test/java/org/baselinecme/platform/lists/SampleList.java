package org.baselinecme.platform.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A list with a column of each type. */
final class SampleList {
    static final ListColumn NUMBER = ListColumn.number("number", "sample.number", "t.number")
            .sortable()
            .withEmpty()
            .inFile("number", "a number");
    static final ListColumn WHEN = ListColumn.moment("when", "sample.when", "t.at")
            .sortable()
            .withEmpty()
            .filterable()
            .inFile("at", "a moment");
    static final ListDefinition LIST = ListDefinition.of("sample", "sample.", "from sample t", "t.id")
            .searching("t.found_by")
            .column(ListColumn.text("name", "sample.name", "t.name")
                    .sortable()
                    .opening("/sample/{id}/{color}", "t.open")
                    .inFile("name", "a name"))
            .column(ListColumn.choice("color", "sample.color", "t.color")
                    .sortable()
                    .withEmpty()
                    .filterable()
                    .inWords("color", "a color"))
            .column(NUMBER)
            .column(ListColumn.day("day", "sample.day", "t.day")
                    .sortable()
                    .withEmpty()
                    .filterable()
                    .inFile("day", "a day"))
            .column(WHEN)
            .column(ListColumn.text("note", "sample.note", "t.note"))
            .sortedBy("name");
    static final ListScope SCOPE = ListScope.all("/sample", new Clocks())
            .choices(
                    "color",
                    List.of(
                            Choice.of("RED", "Red"),
                            Choice.state("GREEN", "sample.green", "ok"),
                            Choice.of("BLUE", "Blue").shownOnly()));

    private SampleList() {}

    /** Clocks in Denver. */
    record Clocks() implements CellFormat {
        @Override
        public ZoneId zone() {
            return ZoneId.of("America/Denver");
        }

        @Override
        public String day(LocalDate date) {
            return "on " + date;
        }

        @Override
        public String say(Instant at) {
            return "at " + at;
        }

        @Override
        public String iso(Instant at) {
            return at.atZone(zone()).toOffsetDateTime().toString();
        }
    }
}
