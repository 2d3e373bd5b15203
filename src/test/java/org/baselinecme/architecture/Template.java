package org.baselinecme.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;

/** A template of ours as a tree. */
record Template(Path path, String text, INestableNode root) {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/templates"), Path.of("src/demo/resources/templates"));

    static final List<Template> ALL = FOLDERS.stream()
            .flatMap(folder -> Codebase.files(folder.toString(), ".html").stream())
            .map(Template::parse)
            .toList();

    private static Template parse(Path path) {
        var configuration = ParseConfiguration.htmlConfiguration();
        configuration.setElementBalancing(ElementBalancing.AUTO_CLOSE);
        try {
            var text = Codebase.read(path);
            return new Template(path, text, new DOMMarkupParser(configuration).parse(path.toString(), text));
        } catch (ParseException malformed) {
            throw new IllegalStateException(path.toString(), malformed);
        }
    }

    /** As controllers and other templates name it: {@code needs/_keys}. */
    String name() {
        var folder = FOLDERS.stream().filter(path::startsWith).findFirst().orElseThrow();
        return folder.relativize(path).toString().replace(".html", "");
    }

    boolean isPart() {
        return path.getFileName().toString().startsWith("_");
    }

    boolean isFrame() {
        return name().startsWith("fragments/") || name().equals("layout");
    }

    int lines() {
        return (int) text.lines().count();
    }

    Stream<Element> elements() {
        return nodes(root).filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Text between the tags. */
    Stream<String> words() {
        return nodes(root).filter(Text.class::isInstance).map(node -> ((Text) node).getContent());
    }

    /** Every attribute, as {@code name → value}. */
    Stream<Map.Entry<String, String>> attributes() {
        return elements().flatMap(element -> element.getAttributeMap().entrySet().stream());
    }

    /** The nesting depth of elements of this kind. */
    int depth(Predicate<Element> kind) {
        return depth(root, kind);
    }

    private static int depth(INestableNode node, Predicate<Element> kind) {
        var deepest = 0;
        for (var child : node.getChildren())
            if (child instanceof INestableNode inner) deepest = Math.max(deepest, depth(inner, kind));
        return deepest + (node instanceof Element element && kind.test(element) ? 1 : 0);
    }

    private static Stream<INode> nodes(INestableNode parent) {
        return parent.getChildren().stream()
                .flatMap(node -> node instanceof INestableNode inner
                        ? Stream.concat(Stream.of(node), nodes(inner))
                        : Stream.of(node));
    }

    /** The element and its descendants. */
    static Stream<Element> within(Element element) {
        return Stream.concat(
                Stream.of(element),
                nodes(element).filter(Element.class::isInstance).map(Element.class::cast));
    }

    static String attribute(Element element, String name) {
        return element.getAttributeMap().getOrDefault(name, "");
    }
}
