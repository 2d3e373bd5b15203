package org.baselinecme.home;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.access.Me;
import org.baselinecme.office.Office;
import org.baselinecme.web.CsvFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The board of the office. */
@Controller
class BoardController {
    private final Boards boards;
    private final Office office;
    private final CsvFiles csv;

    BoardController(Boards boards, Office office, CsvFiles csv) {
        this.csv = csv;
        this.boards = boards;
        this.office = office;
    }

    @GetMapping("/board")
    String show(Me me, @ModelAttribute("filter") BoardFilter filter, Model model) {
        model.addAttribute("page", boards.of(me, filter));
        model.addAttribute("moments", office.moments());
        return "home/board";
    }

    /** One line for each thing that is still needed; an activity that needs nothing has one line. */
    @GetMapping("/board.csv")
    ResponseEntity<byte[]> list(Me me, @ModelAttribute("filter") BoardFilter filter) {
        var head = List.of(
                "csv.starts",
                "activities.number",
                "activities.activity",
                "activities.department",
                "board.needed",
                "board.held");
        return csv.of(
                "board",
                head,
                boards.of(me, filter).rows().stream().flatMap(this::lines).toList());
    }

    private Stream<List<String>> lines(BoardRow row) {
        if (row.lines().isEmpty()) return Stream.of(line(row, csv.say("board.is-ready"), ""));
        return row.lines().stream()
                .map(line -> line(
                        row,
                        csv.say(line.need().message(), line.args()),
                        line.isPersons() ? line.person() : csv.say(line.duty())));
    }

    private static List<String> line(BoardRow row, String missing, String holder) {
        var activity = row.activity();
        return List.of(
                row.begins().toString(),
                activity.place().number(),
                activity.place().title(),
                activity.department(),
                missing,
                holder);
    }
}
