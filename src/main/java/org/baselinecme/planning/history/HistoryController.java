package org.baselinecme.planning.history;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of an activity as a page and as files. */
@Controller
class HistoryController {
    static final CsvExport EXPORT = HistoryList.LIST.export("/activities/{id}/record.csv");
    private final ActivityHistory history;

    HistoryController(ActivityHistory history) {
        this.history = history;
    }

    @GetMapping("/activities/{id}/record")
    String show(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", history.of(me, id, address));
        return "history/record";
    }

    @GetMapping({"/activities/{id}/record.csv", "/activities/{id}/record.xlsx"})
    void file(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        history.file(me, id, address, new ListFile(request, response));
    }
}
