package org.baselinecme.front.home;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Redirects the address that people guess for check-in to the page that asks for the code. */
@Controller
class CheckInAddress {
    @GetMapping("/check-in")
    RedirectView checkIn(HttpServletRequest request) {
        return FormerLearnerAddresses.moved("/at", request);
    }
}
