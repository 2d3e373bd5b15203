package org.baselinecme.office.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.CsvExport;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody with an account or an invitation. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 118,
        label = "nav.accounts",
        path = "/accounts",
        duty = Duty.OPEN_ACCOUNTS)
class StaffListController {
    static final CsvExport EXPORT = StaffList.LIST.export("/accounts.csv");
    private final StaffDirectory directory;

    StaffListController(StaffDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/accounts")
    String index(Me me, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("list", directory.list(me, address));
        return "staff/index";
    }

    @GetMapping({"/accounts.csv", "/accounts.xlsx"})
    void file(
            Me me,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        directory.file(me, address, new ListFile(request, response));
    }
}
