package org.baselinecme.platform.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of an import before anything is taken back: its columns, the meaning of spellings, and its application. */
@Controller
@RequestMapping("/imports/{id}")
class ImportStepController {
    private final Imports imports;

    ImportStepController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/columns")
    String map(Me me, @PathVariable ImportId id, @RequestParam Map<String, String> sent) {
        imports.map(me, id, sent);
        return "redirect:/imports/" + id;
    }

    @PostMapping("/meanings")
    String mean(
            Me me,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") List<String> column,
            @RequestParam(defaultValue = "") List<String> spelling,
            @RequestParam(defaultValue = "") List<String> code) {
        var most = Math.min(column.size(), Math.min(spelling.size(), code.size()));
        imports.mean(
                me,
                id,
                IntStream.range(0, most)
                        .mapToObj(i -> new Imports.Meaning(column.get(i), spelling.get(i), code.get(i)))
                        .toList());
        return "redirect:/imports/" + id;
    }

    @PostMapping("/application")
    String apply(Me me, @PathVariable ImportId id, @RequestParam(defaultValue = "OURS") Differences differences) {
        imports.apply(me, id, differences);
        return "redirect:/imports/" + id;
    }
}
