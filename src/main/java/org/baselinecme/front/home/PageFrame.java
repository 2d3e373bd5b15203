package org.baselinecme.front.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.baselinecme.front.home.MenuCounts.Counts;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.InboxRow;
import org.baselinecme.office.office.Branding;
import org.baselinecme.office.office.Brandings;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.web.ActivityGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;

/** The frame around a page: the person signed in, the provider, and navigation. Evaluated only when it is rendered. */
public final class PageFrame {
    private final HttpServletRequest request;
    private final Office office;
    private final Navigation navigation;
    private final Parts parts;
    private @Nullable Provider provider;
    private @Nullable Branding branding;
    private Navigation.@Nullable Menu menu;
    private String addressed = "";
    private @Nullable ActivityFrame activity;

    PageFrame(HttpServletRequest request, Office office, Navigation navigation, Parts parts) {
        this.request = request;
        this.office = office;
        this.navigation = navigation;
        this.parts = parts;
    }

    /** Services that are absent where a page is shown without a database. */
    record Parts(
            ObjectProvider<Inbox> inbox,
            ObjectProvider<ActivityFrames> frames,
            ObjectProvider<MenuCounts> counts,
            ObjectProvider<Brandings> brandings) {
        static Parts of(ListableBeanFactory beans) {
            return new Parts(
                    beans.getBeanProvider(Inbox.class),
                    beans.getBeanProvider(ActivityFrames.class),
                    beans.getBeanProvider(MenuCounts.class),
                    beans.getBeanProvider(Brandings.class));
        }
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

    /** The initials of the person signed in. */
    public String initials() {
        var me = me();
        return me == null ? "" : Initials.of(me.name());
    }

    /** The theme: auto, light or dark. */
    public String theme() {
        var me = me();
        return me == null ? "auto" : me.theme();
    }

    /** The menu; null for people who are not signed in. */
    public Navigation.@Nullable Menu menu() {
        var me = me();
        if (menu == null && me != null) {
            var counts = parts.counts().getIfAvailable();
            var counted = counts == null ? Counts.NONE : counts.of(me);
            addressed = counted.addressed(me);
            menu = navigation.menu(me, here(), counted);
        }
        return menu;
    }

    /** How the person signed in is addressed: Dr. Grantham, or the full name of people without a doctoral degree. */
    public String addressed() {
        menu();
        return addressed;
    }

    /** Whether the person was ever asked for a disclosure. */
    public boolean isAsked() {
        var menu = menu();
        return menu != null && !menu.asked().isEmpty();
    }

    /** How the provider presents itself. */
    public Branding branding() {
        if (branding == null) {
            var brandings = parts.brandings().getIfAvailable();
            branding = brandings == null ? Branding.NONE : brandings.current();
        }
        return branding;
    }

    /** The pages of an activity, in groups. */
    public List<Navigation.Group> groups(Standing place, String current) {
        var me = me();
        var frame = activity(place);
        return me == null
                ? List.of()
                : navigation.groups(
                        me,
                        current,
                        frame == null ? ActivityGroup.PLAN : frame.group(),
                        path -> frame != null && frame.isNeededAt(path));
    }

    /** The state of the activity whose page this is; null where it is not known. */
    public @Nullable ActivityFrame activity(Standing place) {
        var me = me();
        var frames = parts.frames().getIfAvailable();
        if (activity == null && me != null && frames != null) activity = frames.of(me, place);
        return activity;
    }

    /** Numbers of the overview of an activity; null where they are not known. */
    public ActivityFrame.@Nullable Figures figures(Standing place) {
        var me = me();
        var frames = parts.frames().getIfAvailable();
        return me == null || frames == null ? null : frames.figures(me, place);
    }

    /** The links of people who are not signed in. */
    public List<Navigation.Link> visitorLinks() {
        return navigation.visitors(here());
    }

    /** Whether this person has a duty, by its name, wherever it holds. */
    public boolean may(String duty) {
        var me = me();
        return me != null && me.has(Duty.valueOf(duty));
    }

    /** What was written for this person and is not read yet. */
    public List<InboxRow> messages() {
        var me = me();
        var box = parts.inbox().getIfAvailable();
        return me == null || box == null ? List.of() : box.unread(me);
    }

    /** The path of this page, for its own forms. */
    public String here() {
        return request.getRequestURI();
    }
}
