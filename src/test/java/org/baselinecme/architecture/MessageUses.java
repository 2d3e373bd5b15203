package org.baselinecme.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.planning.needs.NeedsQuestion;

/** The modules that use a message: their Java or their templates name its key, or a beginning of it. */
final class MessageUses {
    /** Uses a message in the layout of every page, in a shared fragment or on an error page. */
    static final String FRAME = "";

    private static final Set<String> FRAMES = Set.of("layout", "fragments", "error");

    /** Beginnings that one class puts before names from all modules. */
    private static final Set<String> OF_ALL = Set.of("objection.", "event.", "mail.", "field.");

    private static final Pattern KEY = Pattern.compile("#\\{\\|?([\\w.-]+)|'([a-z][\\w.-]*)'");

    /** The strings of each module's Java, by the short name of the module. */
    private static final Map<String, Set<String>> CODE = code();

    /** The strings of each module's Java and templates, and of the frame. */
    private static final Map<String, Said> SAID = said();

    private MessageUses() {}

    /** Modules that name this key, or {@link #FRAME}; if there are none, modules that name a beginning of it. */
    static Set<String> of(String key) {
        var naming = modules(said -> names(said, key));
        return naming.isEmpty() ? modules(said -> said.begins(key)) : naming;
    }

    /** Modules that name this key or a beginning of it. */
    static Set<String> atAll(String key) {
        return modules(said -> names(said, key) || said.begins(key));
    }

    private static Set<String> modules(Predicate<Said> using) {
        return SAID.entrySet().stream()
                .filter(module -> using.test(module.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who names {@code needs.gap} names {@code needs.gap.hint}, too: labels are named, their hints are not. */
    private static boolean names(Said module, String key) {
        var said = module.texts;
        return Stream.iterate(key, name -> name.contains("."), name -> name.substring(0, name.lastIndexOf('.')))
                        .anyMatch(said::contains)
                || isNamedAfter("objection.", key.replaceFirst("\\.(why|source|mend)$", ""), said)
                || isNamedAfter("mail.", key.replaceFirst("\\.(subject|text|button)$", ""), said)
                || isNamedAfter("event.", key, said);
    }

    private static boolean isNamedAfter(String beginning, String key, Set<String> said) {
        return key.startsWith(beginning) && said.contains(key.substring(beginning.length()));
    }

    /** What a module says: its texts, and those of them with which a key begins. */
    private record Said(Set<String> texts, List<String> beginnings) {
        Said(Set<String> texts) {
            this(
                    texts,
                    texts.stream()
                            .filter(text -> text.matches("[a-z][\\w.-]+[.-]") && !OF_ALL.contains(text))
                            .toList());
        }

        boolean begins(String key) {
            var objection = key.replaceFirst("^objection\\.", "");
            return beginnings.stream().anyMatch(text -> key.startsWith(text) || objection.startsWith(text));
        }
    }

    private static Map<String, Set<String>> code() {
        var found = new TreeMap<String, Set<String>>();
        JavaFile.types().forEach(file -> {
            var module = found.computeIfAbsent(Codebase.shortName(file.module()), name -> new HashSet<>());
            file.strings().map(text -> text.replaceAll("^\\{(.*)}$", "$1")).forEach(module::add);
            EventFields.keysWithin(file.unit()).forEach(field -> module.add("field." + field));
        });
        for (var question : NeedsQuestion.values())
            found.computeIfAbsent("needs", name -> new HashSet<>()).add("field." + question.code());
        return found;
    }

    private static Map<String, Said> said() {
        var found = new TreeMap<String, Set<String>>();
        CODE.forEach((module, texts) -> found.put(module, new HashSet<>(texts)));
        for (var template : Template.ALL)
            owners(template)
                    .forEach(module -> found.computeIfAbsent(module, name -> new HashSet<>())
                            .addAll(keys(template)));
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> new Said(one.getValue())));
    }

    private static Set<String> keys(Template template) {
        return KEY.matcher(template.text())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
    }

    /** The module in whose folder it is; a printed page belongs to the modules that print it or a page it is part of. */
    private static Stream<String> owners(Template template) {
        var folder = template.name().replaceFirst("/.*", "");
        if (FRAMES.contains(folder)) return Stream.of(FRAME);
        if (!folder.equals("print")) return Stream.of(folder);
        var printing = CODE.entrySet().stream()
                .filter(module -> module.getValue().contains(template.name()))
                .map(Map.Entry::getKey);
        var whole = Template.ALL.stream()
                .filter(page -> page != template && page.text().contains("~{" + template.name() + " ::"));
        return Stream.concat(printing, whole.flatMap(MessageUses::owners));
    }
}
