package org.baselinecme.planning.activities;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of activities as a file, filtered as the page is. */
@Controller
class ActivityFileController {
    static final CsvExport EXPORT = ActivityList.LIST.export("/activities.csv");
    private final ActivityList lists;

    ActivityFileController(ActivityList lists) {
        this.lists = lists;
    }

    @GetMapping({"/activities.csv", "/activities.xlsx"})
    void file(
            Me me,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        lists.file(me, address, new ListFile(request, response));
    }
}
