package org.baselinecme.platform.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What tables can be brought in, and the names by which their columns are recognized. */
@Component
class ImportKinds {
    private static final String MARK = "example";
    private final List<ImportKind> kinds;
    private final MessageSource messages;

    ImportKinds(List<ImportKind> kinds, MessageSource messages) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(kind -> name(kind.key(), messages)))
                .toList();
        this.messages = messages;
    }

    List<ImportKind> all() {
        return kinds;
    }

    /** {@link NotFound} for a kind that there is not. */
    ImportKind of(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    /** By column, the headings that mean it: its label first. */
    Map<String, List<String>> names(ImportKind kind) {
        var names = new LinkedHashMap<String, List<String>>();
        for (var column : kind.columns())
            names.put(
                    column.key(),
                    Stream.concat(Stream.of(column.key(), label(column)), column.aliases().stream())
                            .toList());
        return names;
    }

    /** The row of a table to begin with that shows how rows look: a value by column. */
    Map<String, String> example(ImportKind kind) {
        var example = new HashMap<String, String>();
        for (var cell : said("importing.example." + kind.key()).split("\\|", -1)) {
            var both = cell.split("=", 2);
            example.put(both[0], both[1]);
        }
        for (var column : kind.columns())
            kind.choices(column.key()).values().stream()
                    .findFirst()
                    .ifPresent(first -> example.putIfAbsent(column.key(), first));
        return example;
    }

    /** Whether a row is the example: the cells of it that name themselves so are all as they were. */
    static boolean isExample(Map<String, String> example, ImportRow row) {
        var marked = example.entrySet().stream()
                .filter(cell -> cell.getValue().toLowerCase(Locale.ROOT).contains(MARK))
                .filter(cell -> !row.value(cell.getKey()).isEmpty())
                .toList();
        return !marked.isEmpty()
                && marked.stream().allMatch(cell -> cell.getValue().equalsIgnoreCase(row.value(cell.getKey())));
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** What people call a column. */
    String label(ImportColumn column) {
        return messages.getMessage(column.label(), null, LocaleContextHolder.getLocale());
    }

    /** What a person is told about a row. */
    String words(ImportKind kind, RowMessage message) {
        var text = messages.getMessage(message.text(), message.arguments().toArray(), LocaleContextHolder.getLocale());
        return kind.columns().stream()
                .filter(column -> column.key().equals(message.column()))
                .findFirst()
                .map(column -> messages.getMessage(
                        "importing.about", new Object[] {label(column), text}, LocaleContextHolder.getLocale()))
                .orElse(text);
    }

    private static String name(String kind, MessageSource messages) {
        return messages.getMessage("importing.kind." + kind, null, LocaleContextHolder.getLocale());
    }
}
