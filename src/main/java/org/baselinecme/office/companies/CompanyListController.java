package org.baselinecme.office.companies;

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

/** The register of companies as a list. */
@Controller
@MenuItem(
        group = MenuGroup.OFFICE,
        order = 101,
        label = "nav.companies",
        path = "/companies",
        duty = Duty.COLLECT_DISCLOSURES)
class CompanyListController {
    static final CsvExport EXPORT = CompanyList.LIST.export("/companies.csv");
    private final CompanyRegister register;

    CompanyListController(CompanyRegister register) {
        this.register = register;
    }

    @GetMapping("/companies")
    String index(Me me, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("list", register.list(me, address));
        return "companies/index";
    }

    @GetMapping({"/companies.csv", "/companies.xlsx"})
    void file(
            Me me,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        register.file(me, address, new ListFile(request, response));
    }
}
