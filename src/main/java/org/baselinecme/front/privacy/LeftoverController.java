package org.baselinecme.front.privacy;

import java.util.List;
import org.baselinecme.office.retention.PastData;
import org.baselinecme.office.retention.RetentionKind;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.AsksFirst;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What personal data is left from which year; what is past its period is removed from here. */
@Controller
class LeftoverController {
    static final CsvExport EXPORT = CsvExport.at("/settings/leftovers.csv")
            .column("kind", "kind of data of the retention schedule, a code")
            .column("year", "year the records were made in; 0 where they have no date")
            .column("records", "number of records")
            .column("past", "how many of them are past their period");
    private static final String PAGE = "/settings/leftovers";
    private final Leftovers leftovers;
    private final PastData past;

    LeftoverController(Leftovers leftovers, PastData past) {
        this.leftovers = leftovers;
        this.past = past;
    }

    @GetMapping(PAGE)
    String show(Me me, Model model) {
        model.addAttribute("page", leftovers.page(me));
        return "privacy/leftovers";
    }

    @GetMapping(PAGE + ".csv")
    ResponseEntity<byte[]> file(Me me) {
        return EXPORT.file(
                "leftovers",
                leftovers.counts(me).stream()
                        .map(one -> List.of(one.kind().code(), "" + one.year(), "" + one.records(), "" + one.past()))
                        .toList());
    }

    @AsksFirst("past-removal")
    @PostMapping(PAGE + "/{kind}/removal")
    String remove(Me me, @PathVariable String kind, RedirectAttributes flash) {
        past.remove(me, RetentionKind.of(kind));
        flash.addFlashAttribute("flash", "leftovers.removed");
        return "redirect:" + PAGE;
    }
}
