package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells a mistyped address from one that needs a sign-in, so that visitors are not asked to sign in for nothing. */
@Component
class KnownAddresses {
    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    KnownAddresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    /** Whether there is a page at the address; also where it is asked for in a way that the page does not answer. */
    boolean isKnown(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) ServletRequestPathUtils.parseAndCache(request);
        try {
            return pages.getObject().getHandler(request) != null;
        } catch (Exception askedInAnotherWay) {
            return true;
        }
    }
}
