package org.baselinecme.front.home;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The filtered board as a CSV file, one line per requirement. */
@Controller
class BoardFileController {
    static final CsvExport EXPORT = CsvExport.at("/board.csv")
            .column("activity_id", "id of the activity")
            .column("activity_number", "its number")
            .column("title", "its title")
            .column("department", "its department")
            .column("stage", "code of its stage")
            .column("starts_on", "its first day")
            .column("ends_on", "its last day")
            .column("requirement_code", "code of what is still needed; empty where the activity is ready")
            .column("requirement", "the same in words")
            .column("holder_id", "id of the person who has to act; empty where a role has to")
            .column("holder", "that person, or the role")
            .column("since", "since when it is needed")
            .column("blocks", "yes where the activity is not ready without it");
    private final ActivityBoard board;
    private final Office office;
    private final MessageSource words;

    BoardFileController(ActivityBoard board, Office office, MessageSource words) {
        this.board = board;
        this.office = office;
        this.words = words;
    }

    @GetMapping("/board.csv")
    ResponseEntity<byte[]> file(Me me, @ModelAttribute("filter") BoardFilter filter) {
        var moments = office.moments();
        var rows = board.of(me, filter).rows().stream().flatMap(row -> lines(row, moments));
        return EXPORT.file("board", rows.toList());
    }

    private Stream<List<String>> lines(BoardRow row, Moments moments) {
        var activity = Stream.of(
                        row.activity().place().activity(),
                        row.activity().place().number(),
                        row.activity().place().title(),
                        row.activity().department(),
                        row.activity().stage().name(),
                        row.activity().startsOn(),
                        row.activity().endsOn())
                .map(Object::toString)
                .toList();
        if (row.lines().isEmpty())
            return Stream.of(joined(activity, List.of("", text("board.is-ready"), "", "", "", "no")));
        return row.lines().stream().map(needed -> joined(activity, needed(needed, moments)));
    }

    private List<String> needed(RequirementRow row, Moments moments) {
        var need = row.need();
        return List.of(
                need.message(),
                text(need.message(), row.args()),
                need.holder().person().map(Object::toString).orElse(""),
                row.isPersons() ? row.person() : text(row.duty()),
                moments.iso(need.since()),
                need.blocks() ? "yes" : "no");
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private String text(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.US);
    }
}
