package org.baselinecme.platform.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baselinecme.platform.access.Me;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tables to begin with: headings and one row as an example. */
@Controller
class ImportStarterController {
    private final ImportFiles files;

    ImportStarterController(ImportFiles files) {
        this.files = files;
    }

    @GetMapping("/imports/tables/{kind}.csv")
    void table(Me me, @PathVariable String kind, HttpServletResponse response) throws IOException {
        var table = files.starter(me, kind);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + "\"");
        table.write(response.getOutputStream());
    }
}
