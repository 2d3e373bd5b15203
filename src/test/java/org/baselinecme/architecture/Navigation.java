package org.baselinecme.architecture;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.MenuItem;
import org.baselinecme.platform.web.VisitorLink;

/** What controllers declare for the menus. */
final class Navigation {
    private Navigation() {}

    static Stream<MenuItem> items() {
        return declared(MenuItem.class);
    }

    static Stream<ActivityTab> tabs() {
        return declared(ActivityTab.class);
    }

    /** An entry of a menu and the controller that declares it. */
    record Entry(Class<?> controller, String menu, int order, String path) {}

    static List<Entry> entries() {
        return Codebase.classes()
                .flatMap(type -> Stream.of(
                                type.tryGetAnnotationOfType(MenuItem.class)
                                        .map(item -> new Entry(type.reflect(), "main", item.order(), item.path())),
                                type.tryGetAnnotationOfType(ActivityTab.class)
                                        .map(tab -> new Entry(type.reflect(), "tabs", tab.order(), tab.path())),
                                type.tryGetAnnotationOfType(VisitorLink.class)
                                        .map(link -> new Entry(type.reflect(), "bar", link.order(), link.path())))
                        .flatMap(entry -> entry.stream()))
                .toList();
    }

    private static <A extends Annotation> Stream<A> declared(Class<A> kind) {
        return Codebase.classes().flatMap(type -> type.tryGetAnnotationOfType(kind).stream());
    }
}
