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

    /** The ways this person has. */
    public List<Way> ways() {
        var me = me();
        if (me == null) return List.of();
        var ways = new ArrayList<Way>();
        if (me.has(Duty.SEE_BOARD)) ways.add(way("board", "/board"));
        if (!me.isByLink()) ways.add(way("home", "/"));
        if (me.has(Duty.SEE_ACTIVITIES)) ways.add(way("activities", "/activities"));
        if (me.has(Duty.DESIGNATE_CREDIT)) ways.add(way("approvals", "/approvals"));
        if (me.has(Duty.SEE_PEOPLE)) ways.add(way("people", "/people"));
        if (me.has(Duty.COLLECT_DISCLOSURES)) ways.add(way("companies", "/companies"));
        ways.add(way("catalogue", "/catalogue"));
        if (me.has(Duty.TAKE_PART)) ways.add(way("claims", "/claims"));
        if (me.has(Duty.TAKE_PART)) ways.add(way("registrations", "/registrations"));
        if (me.has(Duty.TAKE_PART) && !me.isByLink()) ways.add(way("transcript", "/transcript"));
        if (me.has(Duty.SUBMIT_DISCLOSURE)) ways.add(way("disclosure", "/disclosure"));
        if (me.has(Duty.OPEN_ACCOUNTS)) ways.add(way("deputies", "/deputies"));
        if (me.has(Duty.EDIT_REFERENCE_LISTS)) ways.add(way("lists", "/settings/lists"));
        if (!me.isByLink()) ways.add(way("profile", "/profile"));
        return ways;
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

    private Way way(String name, String path) {
        var here = request.getRequestURI();
        return new Way("nav." + name, path, path.equals("/") ? here.equals("/") : here.startsWith(path));
    }

    /** A link of the rail. */
    public record Way(String message, String path, boolean here) {}
}
