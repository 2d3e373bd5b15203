package org.baselinecme.platform.importing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What tables can be brought in, and the names by which their columns are recognized. */
@Component
class ImportKinds {
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
