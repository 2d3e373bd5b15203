package org.baselinecme.office.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people as a file, filtered as the page is, all pages in one. */
@Controller
class DirectoryFileController {
    static final CsvExport EXPORT = DirectoryQueries.LIST.export("/people.csv");
    private final PersonDirectory directory;

    DirectoryFileController(PersonDirectory directory) {
        this.directory = directory;
    }

    @GetMapping({"/people.csv", "/people.xlsx"})
    void file(
            Me me,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        directory.file(me, address, new ListFile(request, response));
    }
}
