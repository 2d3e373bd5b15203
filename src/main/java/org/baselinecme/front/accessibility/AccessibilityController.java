package org.baselinecme.front.accessibility;

import java.util.List;
import org.baselinecme.office.office.Brandings;
import org.baselinecme.office.office.Office;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement with the conformance report, for everyone. */
@Controller
class AccessibilityController {
    private final ConformanceReport report;
    private final OpenAcr openAcr;
    private final Brandings brandings;
    private final Office office;

    AccessibilityController(ConformanceReport report, OpenAcr openAcr, Brandings brandings, Office office) {
        this.report = report;
        this.openAcr = openAcr;
        this.brandings = brandings;
        this.office = office;
    }

    @GetMapping("/accessibility")
    String page(Model model) {
        model.addAttribute("listed", true);
        model.addAttribute("levels", List.of("A", "AA"));
        model.addAttribute("report", report);
        model.addAttribute("date", office.moments().dated(report.date()));
        return "accessibility/report";
    }

    @GetMapping("/accessibility/openacr.yaml")
    ResponseEntity<String> openAcr() {
        var name = ContentDisposition.attachment().filename("openacr.yaml").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(openAcr.yaml(office.provider().name(), brandings.current().email()));
    }
}
