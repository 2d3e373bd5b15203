package org.baselinecme.evidence.imports;

import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Loading of a table of observations. */
@Controller
class TableLoadingController {
    private final ObservationFiles files;

    TableLoadingController(ObservationFiles files) {
        this.files = files;
    }

    @PostMapping("/measures/{id}/observations/files/{file}/loading")
    String load(Me me, @PathVariable MeasureId id, @PathVariable UUID file, RedirectAttributes flash) {
        var fresh = files.load(me, id, file);
        flash.addFlashAttribute("flash", fresh > 0 ? "outcome-file.loaded" : "outcome-file.again");
        return "redirect:/measures/" + id + (fresh > 0 ? "" : "/observations");
    }
}
