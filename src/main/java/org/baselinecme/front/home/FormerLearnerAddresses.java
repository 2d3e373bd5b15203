package org.baselinecme.front.home;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Redirects the addresses that pages of learners had before: they stand in mails and bookmarks. And the one that people guess
 * for check-in.
 */
@Controller
class FormerLearnerAddresses {
    @GetMapping("/claims")
    RedirectView toDo(HttpServletRequest request) {
        return moved("/my-cme", request);
    }

    @GetMapping("/registrations")
    RedirectView upcoming(HttpServletRequest request) {
        return moved("/my-cme/upcoming", request);
    }

    @GetMapping("/transcript")
    RedirectView earned(HttpServletRequest request) {
        return moved("/my-cme/earned", request);
    }

    @GetMapping("/check-in")
    RedirectView checkIn(HttpServletRequest request) {
        return moved("/at", request);
    }

    private static RedirectView moved(String path, HttpServletRequest request) {
        var target = UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .build(true)
                .toUriString();
        var view = new RedirectView(target, true);
        view.setExpandUriTemplateVariables(false);
        view.setPropagateQueryParams(false);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }
}
