package org.baselinecme.delivery.roll;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The attendance of an activity as a list, and as files of the activity or of a session. */
@Controller
@RequestMapping("/activities/{id}/attendance")
class AttendanceListController {
    static final CsvExport EXPORT = AttendanceList.LIST.export("/activities/{id}/attendance/people.csv");
    static final CsvExport SESSION = AttendanceList.LIST.export("/activities/{id}/attendance/{slot}/people.csv");
    private final AttendanceLists lists;

    AttendanceListController(AttendanceLists lists) {
        this.lists = lists;
    }

    @GetMapping("/people")
    String show(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", lists.of(me, id, address));
        return "roll/list";
    }

    @GetMapping({"/people.csv", "/people.xlsx"})
    void file(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        lists.file(me, id, address, new ListFile(request, response));
    }

    @GetMapping({"/{slot}/people.csv", "/{slot}/people.xlsx"})
    void session(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        lists.file(me, id, slot, address, new ListFile(request, response));
    }
}
