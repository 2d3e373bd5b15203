package org.baselinecme.front.home;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The filtered board as a CSV file, one line per requirement. */
@Controller
class BoardFileController {
    private final ActivityBoard board;
    private final MessageSource words;

    BoardFileController(ActivityBoard board, MessageSource words) {
        this.board = board;
        this.words = words;
    }

    @GetMapping("/board.csv")
    ResponseEntity<byte[]> file(Me me, @ModelAttribute("filter") BoardFilter filter) {
        var heads = Stream.of(
                "board.start",
                "activities.number",
                "board.activity",
                "activities.department",
                "activities.standing",
                "board.needed",
                "board.held",
                "board.days",
                "board.left");
        var rows = board.of(me, filter).rows().stream().flatMap(this::lines);
        return Csv.file("board", heads.map(this::text).toList(), rows.toList());
    }

    private Stream<List<String>> lines(BoardRow row) {
        return row.lines().isEmpty()
                ? Stream.of(line(row, null))
                : row.lines().stream().map(needed -> line(row, needed));
    }

    private List<String> line(BoardRow row, @Nullable RequirementRow needed) {
        var activity = row.activity();
        return List.of(
                activity.startsOn().toString(),
                activity.place().number(),
                activity.place().title(),
                activity.department(),
                text(activity.stage().message()),
                needed == null ? text("board.is-ready") : text(needed.need().message(), needed.args()),
                needed == null ? "" : needed.isPersons() ? needed.person() : text(needed.duty()),
                needed == null ? "" : Long.toString(needed.days()),
                text(row.left().message(), row.left().count()));
    }

    private String text(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.US);
    }
}
