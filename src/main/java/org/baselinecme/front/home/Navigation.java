package org.baselinecme.front.home;

import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.baselinecme.front.home.MenuCounts.Counts;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.baselinecme.platform.web.VisitorLink;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;

/** The menus, composed from what the controllers of all modules declare: {@link MenuItem}, {@link ActivityTab}, {@link VisitorLink}. */
final class Navigation {
    private final SingletonSupplier<List<MenuItem>> items;
    private final SingletonSupplier<List<ActivityTab>> tabs;
    private final SingletonSupplier<List<VisitorLink>> visitors;

    Navigation(ListableBeanFactory beans) {
        items = SingletonSupplier.of(() -> declared(beans, MenuItem.class, MenuItem::order));
        tabs = SingletonSupplier.of(() -> declared(beans, ActivityTab.class, ActivityTab::order));
        visitors = SingletonSupplier.of(() -> declared(beans, VisitorLink.class, VisitorLink::order));
    }

    private static <A extends Annotation> List<A> declared(
            ListableBeanFactory beans, Class<A> kind, ToIntFunction<A> order) {
        return Stream.of(beans.getBeanNamesForAnnotation(kind))
                .flatMap(name -> Stream.ofNullable(beans.findAnnotationOnBean(name, kind)))
                .sorted(Comparator.comparingInt(order))
                .toList();
    }

    /** The main menu of this person, on the page with this address. */
    Menu menu(Me me, String here, Counts counts) {
        var seen =
                items.obtain().stream().filter(item -> isFor(me, item, counts)).toList();
        var current = seen.stream()
                .map(MenuItem::path)
                .filter(path -> leadsTo(path, here))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        Function<MenuGroup, List<Link>> links = group -> seen.stream()
                .filter(item -> item.group() == group)
                .map(item -> new Link(item.label(), item.path(), item.path().equals(current), counts.at(item.path())))
                .toList();
        return new Menu(
                me.has(Duty.SEE_ACTIVITIES),
                links.apply(MenuGroup.MAIN),
                links.apply(MenuGroup.OFFICE),
                links.apply(MenuGroup.SETTINGS),
                links.apply(MenuGroup.LEARNING),
                links.apply(MenuGroup.ASKED),
                links.apply(MenuGroup.OWN));
    }

    private static boolean isFor(Me me, MenuItem item, Counts counts) {
        return isFor(me, item.duty())
                && (item.byLink() || !me.isByLink())
                && !(item.confirmed() && me.isUnconfirmed())
                && (item.group() != MenuGroup.ASKED || counts.asked());
    }

    /**
     * The pages of an activity in their groups, as this person sees them.
     *
     * @param current name of the current page
     * @param open the group whose pages the overview shows
     * @param needed whether something is needed on the page with an address
     */
    List<Group> groups(Me me, String current, ActivityGroup open, Predicate<String> needed) {
        var seen = tabs.obtain().stream().filter(tab -> isFor(me, tab.duty())).toList();
        var shown = seen.stream()
                .filter(tab -> Tab.name(tab).equals(current) && tab.group() != ActivityGroup.OVERVIEW)
                .map(ActivityTab::group)
                .findFirst()
                .orElse(open);
        return Stream.of(ActivityGroup.values())
                .map(group -> new Group(
                        group.message(),
                        group == shown,
                        seen.stream()
                                .filter(tab -> tab.group() == group)
                                .map(tab -> Tab.of(tab, current, needed))
                                .toList()))
                .filter(group -> !group.tabs().isEmpty())
                .toList();
    }

    /** The bar above a page for people who are not signed in. */
    List<Link> visitors(String here) {
        return visitors.obtain().stream()
                .map(link -> new Link(link.label(), link.path(), leadsTo(link.path(), here), 0))
                .toList();
    }

    private static boolean isFor(Me me, Duty[] duties) {
        return duties.length == 0 || Stream.of(duties).anyMatch(me::has);
    }

    private static boolean leadsTo(String path, String here) {
        return path.equals("/") ? here.equals("/") : here.startsWith(path);
    }

    /**
     * A link of a menu.
     *
     * @param here whether it leads to the current page
     * @param count what its page holds; 0 for nothing
     */
    public record Link(String message, String path, boolean here, int count) {}

    /**
     * The menu of a person.
     *
     * @param office whether the person works on activities, and finds what learners use in the menu of the person
     */
    public record Menu(
            boolean office,
            List<Link> main,
            List<Link> business,
            List<Link> settings,
            List<Link> learning,
            List<Link> asked,
            List<Link> own) {
        /** What is always in sight. */
        public List<Link> inSight() {
            return office
                    ? main
                    : Stream.concat(main.stream(), learning.stream()).toList();
        }

        /** What the menu of the person holds. */
        public List<Link> personal() {
            return Stream.of(office ? learning : List.<Link>of(), asked, own)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /**
     * Pages of an activity that belong together.
     *
     * @param open whether its pages are shown
     */
    public record Group(String message, boolean open, List<Tab> tabs) {
        /** Whether the current page is one of them. */
        public boolean isHere() {
            return tabs.stream().anyMatch(Tab::here);
        }

        /** Whether something is needed on one of them. */
        public boolean isNeeded() {
            return tabs.stream().anyMatch(Tab::needed);
        }

        /** The first of its pages. */
        public Tab first() {
            return tabs.getFirst();
        }

        public boolean isAlone() {
            return tabs.size() == 1;
        }
    }

    /** A page of an activity; {@code path} has {@code {id}} for the activity. */
    public record Tab(String name, String message, String path, boolean here, boolean needed) {
        static String name(ActivityTab tab) {
            return tab.label().substring(tab.label().indexOf('.') + 1);
        }

        static Tab of(ActivityTab tab, String current, Predicate<String> needed) {
            var name = name(tab);
            return new Tab(name, tab.label(), tab.path(), name.equals(current), needed.test(tab.path()));
        }
    }
}
