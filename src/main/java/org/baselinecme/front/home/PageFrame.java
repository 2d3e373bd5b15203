package org.baselinecme.front.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.InboxRow;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;

/** The frame around a page: the person signed in, the provider, and navigation. Evaluated only when it is rendered. */
public final class PageFrame {
    private final HttpServletRequest request;
    private final Office office;
    private final Navigation navigation;
    private final ObjectProvider<Inbox> inbox;
    private @Nullable Provider provider;

    PageFrame(HttpServletRequest request, Office office, Navigation navigation, ObjectProvider<Inbox> inbox) {
        this.request = request;
        this.office = office;
        this.navigation = navigation;
        this.inbox = inbox;
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

    /** The main menu; empty for people who are not signed in. */
    public List<Navigation.Link> navigation() {
        var me = me();
        return me == null ? List.of() : navigation.menu(me, here());
    }

    /** The tabs of an activity. */
    public List<Navigation.Tab> tabs() {
        var me = me();
        return me == null ? List.of() : navigation.tabs(me);
    }

    /** The links of people who are not signed in. */
    public List<Navigation.Link> visitorLinks() {
        return navigation.visitors();
    }

    /** Whether this person has a duty, by its name, wherever it holds. */
    public boolean may(String duty) {
        var me = me();
        return me != null && me.has(Duty.valueOf(duty));
    }

    /** What was written for this person and is not read yet. */
    public List<InboxRow> messages() {
        var me = me();
        var box = inbox.getIfAvailable();
        return me == null || box == null ? List.of() : box.unread(me);
    }

    /** The path of this page, for its own forms. */
    public String here() {
        return request.getRequestURI();
    }
}
