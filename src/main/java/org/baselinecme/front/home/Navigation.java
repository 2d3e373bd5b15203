package org.baselinecme.front.home;

import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.ActivityTab;
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
    List<Link> menu(Me me, String here) {
        return items.obtain().stream()
                .filter(item -> isFor(me, item.duty())
                        && (item.byLink() || !me.isByLink())
                        && !(item.confirmed() && me.isUnconfirmed()))
                .map(item -> new Link(item.label(), item.path(), leadsTo(item.path(), here)))
                .toList();
    }

    /** The tabs of an activity, as this person sees them. */
    List<Tab> tabs(Me me) {
        return tabs.obtain().stream()
                .filter(tab -> isFor(me, tab.duty()))
                .map(tab -> new Tab(tab.label().substring(tab.label().indexOf('.') + 1), tab.label(), tab.path()))
                .toList();
    }

    /** The bar above a page for people who are not signed in. */
    List<Link> visitors() {
        return visitors.obtain().stream()
                .map(link -> new Link(link.label(), link.path(), false))
                .toList();
    }

    private static boolean isFor(Me me, Duty[] duties) {
        return duties.length == 0 || Stream.of(duties).anyMatch(me::has);
    }

    private static boolean leadsTo(String path, String here) {
        return path.equals("/") ? here.equals("/") : here.startsWith(path);
    }

    /** A link of a menu, and whether it leads to the current page. */
    public record Link(String message, String path, boolean here) {}

    /** A tab of an activity; {@code path} has {@code {id}} for the activity. */
    public record Tab(String name, String message, String path) {}
}
