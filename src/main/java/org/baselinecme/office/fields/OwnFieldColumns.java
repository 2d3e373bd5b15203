package org.baselinecme.office.fields;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListColumn;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.MoreColumns;
import org.springframework.stereotype.Component;

/**
 * The office's own fields in the lists of people, activities and registrations: each is a filter and in files, some are columns. What
 * the office typed never becomes part of a statement; a field is named by its id there.
 */
@Component
class OwnFieldColumns implements MoreColumns {
    private static final String VALUE = """
            (select %s from own_field_answer v where v.field = '%s' and %s order by v.answered_at desc limit 1)\
            """;
    private static final String WORDS = "(select string_agg(v.found_by, ' ') from own_field_answer v where %s)";
    private final OwnFieldRepository fields;

    OwnFieldColumns(OwnFieldRepository fields) {
        this.fields = fields;
    }

    @Override
    public Added to(ListDefinition list) {
        var subject = Arrays.stream(FieldSubject.values())
                .filter(one -> one.isOf(list.key(), list.id()))
                .findFirst()
                .orElse(null);
        if (subject == null) return Added.NONE;
        var own = fields.all().stream()
                .filter(field -> field.subject() == subject)
                .toList();
        var searched = own.stream().anyMatch(field -> field.kind().isText())
                ? List.of(WORDS.formatted(subject.join()))
                : List.<String>of();
        return new Added(own.stream().map(field -> column(list, field)).toList(), searched);
    }

    private static Column column(ListDefinition list, OwnField field) {
        var sql =
                VALUE.formatted(field.kind().sql(), field.id(), field.subject().join());
        var column = kind(field, key(field.id()), ListColumn.literal(field.label()), sql)
                .inFile(file(list, field.label()), "");
        return new Column(field.isListed() && !field.isRetired() ? column : column.offPage(), choices(field));
    }

    private static ListColumn kind(OwnField field, String key, String label, String sql) {
        return switch (field.kind()) {
            case TEXT ->
                ListColumn.text(key, label, sql).sortedBy("lower(" + sql + ")").withEmpty();
            case LONG_TEXT -> ListColumn.text(key, label, sql);
            case NUMBER -> ListColumn.number(key, label, sql).sortable().withEmpty();
            case DATE -> ListColumn.day(key, label, sql).sortable().withEmpty().filterable();
            case YES_NO, ONE ->
                ListColumn.choice(key, label, sql).sortable().withEmpty().filterable();
            case SEVERAL -> ListColumn.several(key, label, sql).filterable();
        };
    }

    private static List<Choice> choices(OwnField field) {
        if (field.kind() == FieldKind.YES_NO) return Choice.yesAndNo();
        return field.known().stream().map(one -> Choice.of(one, one)).toList();
    }

    /** The name in addresses. */
    static String key(UUID field) {
        return "own-" + field;
    }

    /** The heading in files; another one where the list has a column of this name. */
    private static String file(ListDefinition list, String label) {
        var taken = list.columns().stream().map(ListColumn::file).anyMatch(name -> name.equalsIgnoreCase(label));
        return taken ? label + " (2)" : label;
    }
}
