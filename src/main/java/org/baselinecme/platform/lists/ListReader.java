package org.baselinecme.platform.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.baselinecme.platform.access.Me;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads lists: a page in three statements, however long the list is, and files row by row. The caller has checked the duty and
 * gives the reach as the condition of the scope.
 */
@Component
public class ListReader {
    private static final int FETCHED = 500;
    private static final int MOST_CHOSEN = 10_000;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final SavedViewQueries views;
    private final List<MoreColumns> more;

    ListReader(JdbcClient jdbc, MessageSource messages, SavedViewQueries views, List<MoreColumns> more) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.views = views;
        this.more = more;
    }

    /** The page that an address asks for. */
    public ListPage page(Me me, ListDefinition declared, ListScope own, MultiValueMap<String, String> address) {
        var added = more.stream().map(one -> one.to(declared)).toList();
        var list = declared.more(added);
        var scope = own.more(added);
        var query = ListQuery.of(list, address);
        var columns = list.read();
        var rows = of(new ListSql(list, scope, query).page(ListPresenter.ROWS))
                .query((row, n) -> ListRow.read(row, query.sort(), columns))
                .list();
        var total = of(new ListSql(list, scope, query).count(ListPresenter.COUNTED + 1))
                .query(Integer.class)
                .single();
        var presenter = new ListPresenter(list, scope, query, new ListWords(messages, scope));
        return presenter.page(computed(scope, rows), total, views.of(me, list.key()));
    }

    /** Writes every row that matches, or that is selected, into the file; inside a transaction, so that rows are read in portions. */
    public int write(ListDefinition declared, ListScope own, MultiValueMap<String, String> address, ListFile file) {
        var added = more.stream().map(one -> one.to(declared)).toList();
        var list = declared.more(added);
        var scope = own.more(added);
        var query = ListQuery.of(list, address);
        var columns = list.filed().toList();
        return file.write(columns, new ListWords(messages, scope), lines -> {
            var portion = new ArrayList<ListRow>();
            of(new ListSql(list, scope, query.first()).export())
                    .withFetchSize(FETCHED)
                    .query(row -> {
                        portion.add(ListRow.read(row, query.sort(), columns));
                        if (portion.size() == FETCHED) empty(portion, scope, lines);
                    });
            empty(portion, scope, lines);
        });
    }

    private static void empty(List<ListRow> portion, ListScope scope, Consumer<ListRow> lines) {
        computed(scope, portion).forEach(lines);
        portion.clear();
    }

    private static List<ListRow> computed(ListScope scope, List<ListRow> rows) {
        if (rows.isEmpty()) return rows;
        var values = scope.computed().of(rows.stream().map(ListRow::id).toList());
        return rows.stream()
                .map(row -> row.with(values.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    /** The ids of selected rows within the scope, in order; none where nothing is selected. */
    public List<UUID> chosen(ListDefinition declared, ListScope scope, MultiValueMap<String, String> address) {
        var list = declared.more(more.stream().map(one -> one.to(declared)).toList());
        var query = ListQuery.of(list, address);
        if (!query.isSelection()) return List.of();
        return of(new ListSql(list, scope, query.first()).ids(MOST_CHOSEN))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The selected rows of an address as fields of a form that acts on them: each row, or all with the filters. */
    public List<ListParameter> selection(ListDefinition declared, MultiValueMap<String, String> address) {
        var list = declared.more(more.stream().map(one -> one.to(declared)).toList());
        return ListQuery.of(list, address).selection(list);
    }

    private JdbcClient.StatementSpec of(ListSql.Statement statement) {
        return jdbc.sql(statement.sql()).params(statement.parameters());
    }
}
