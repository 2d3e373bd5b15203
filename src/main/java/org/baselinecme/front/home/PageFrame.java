package org.baselinecme.front.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** The frame around a page: the person signed in, the provider, and navigation. Evaluated only when it is rendered. */
public final class PageFrame {
    private final HttpServletRequest request;
    private final Office office;
    private @Nullable Provider provider;

    PageFrame(HttpServletRequest request, Office office) {
        this.request = request;
        this.office = office;
    }

    /** The provider. */
    public Provider provider() {
        if (provider == null) provider = office.provider();
        return provider;
    }

    /** The current time in the office's zone. */
    public Moments moments() {
        return office.moments();
    }

    /** The person signed in, or null. */
    public @Nullable Me me() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Me me ? me : null;
    }

    /** The theme: auto, light or dark. */
    public String theme() {
        var me = me();
        return me == null ? "auto" : me.theme();
    }

    /** The pages this person may open, for navigation. */
    public List<NavigationItem> navigation() {
        var me = me();
        if (me == null) return List.of();
        var items = new ArrayList<NavigationItem>();
        if (me.has(Duty.SEE_BOARD)) items.add(item("board", "/board"));
        if (!me.isByLink()) items.add(item("home", "/"));
        if (me.has(Duty.SEE_ACTIVITIES)) items.add(item("activities", "/activities"));
        if (me.has(Duty.DESIGNATE_CREDIT)) items.add(item("approvals", "/approvals"));
        if (me.has(Duty.SEE_PEOPLE)) items.add(item("people", "/people"));
        if (me.has(Duty.COLLECT_DISCLOSURES)) items.add(item("companies", "/companies"));
        items.add(item("catalogue", "/catalogue"));
        if (me.has(Duty.TAKE_PART)) items.add(item("claims", "/claims"));
        if (me.has(Duty.TAKE_PART)) items.add(item("registrations", "/registrations"));
        if (me.has(Duty.TAKE_PART) && !me.isByLink()) items.add(item("transcript", "/transcript"));
        if (me.has(Duty.SUBMIT_DISCLOSURE)) items.add(item("disclosure", "/disclosure"));
        if (me.has(Duty.OPEN_ACCOUNTS)) items.add(item("deputies", "/deputies"));
        if (me.has(Duty.EDIT_REFERENCE_LISTS)) items.add(item("lists", "/settings/lists"));
        if (!me.isByLink()) items.add(item("profile", "/profile"));
        return items;
    }

    /** Whether this person has a duty, by its name, wherever it holds. */
    public boolean may(String duty) {
        var me = me();
        return me != null && me.has(Duty.valueOf(duty));
    }

    /** The path of this page, for its own forms. */
    public String here() {
        return request.getRequestURI();
    }

    private NavigationItem item(String name, String path) {
        var here = request.getRequestURI();
        return new NavigationItem("nav." + name, path, path.equals("/") ? here.equals("/") : here.startsWith(path));
    }

    /** A link of the navigation. */
    public record NavigationItem(String message, String path, boolean here) {}
}
