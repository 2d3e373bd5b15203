package org.baselinecme.front.catalog;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.office.security.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Redirects addresses of the catalog from before it was spelled the American way: they stand in mails and bookmarks. */
@Controller
class FormerCatalogAddresses {
    private static final String FORMER = "/catalogue";

    @Bean
    static PublicAddress formerCatalogAddress() {
        return new PublicAddress(FORMER + "/**");
    }

    @GetMapping({FORMER, FORMER + "/**"})
    RedirectView redirect(HttpServletRequest request) {
        var rest = request.getRequestURI().substring(request.getContextPath().length() + FORMER.length());
        var target = UriComponentsBuilder.fromPath("/catalog" + rest)
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
