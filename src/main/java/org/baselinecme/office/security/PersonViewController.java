package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins and ends seeing as another person. */
@Controller
class PersonViewController {
    private final PersonViews views;

    PersonViewController(PersonViews views) {
        this.views = views;
    }

    @PostMapping("/accounts/{person}/view")
    String start(Me me, @PathVariable PersonId person, HttpServletRequest request) {
        views.start(me, person).remember(request);
        return "redirect:/";
    }

    @PostMapping(ViewedPerson.END)
    String end(Me me, HttpServletRequest request) {
        var viewed = ViewedPerson.in(request);
        views.stop(me, viewed);
        ViewedPerson.forget(request);
        return viewed.map(one -> "redirect:/accounts/" + one.person()).orElse("redirect:/accounts");
    }
}
