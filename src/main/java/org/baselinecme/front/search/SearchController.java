package org.baselinecme.front.search;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search over everything. */
@Controller
class SearchController {
    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    String index(Me me, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("page", search.find(me, SearchText.of(q)));
        return "search/index";
    }
}
