package org.baselinecme.architecture;

import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.Test;

/** The data model as a page: every table and published view, with its columns and comments, read from the migrated schema. */
class SchemaDocDbTest extends DatabaseTest {
    private static final String HEAD = """
            # Data model

            Written by `SchemaDocDbTest` from the migrated schema; do not edit it by hand. `→` names the table a column refers
            to, `?` a column that may be empty. Tables marked *append-only* can't be changed by the application's role.

            """;

    private static final String RELATIONS = """
            select c.relname as name, c.relkind = 'v' as view, coalesce(obj_description(c.oid), '') as comment,
              c.relkind = 'r' and not has_table_privilege('baseline_app', c.oid, 'UPDATE') and
                not has_any_column_privilege('baseline_app', c.oid, 'UPDATE') as append_only,
              (select string_agg('`' || a.attname || '`' || case when c.relkind = 'r' and not a.attnotnull then '?' else '' end
                  || coalesce(' → ' || r.relname, '') , ', ' order by a.attnum)
                from pg_attribute a
                left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]
                left join pg_class r on r.oid = f.confrelid
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
              and c.relname not like 'flyway%' and c.relname not like 'spring%' and c.relname not like 'demo%'
            order by c.relname
            """;

    @Test
    void the_page_of_the_data_model_is_up_to_date() {
        var relations = owner().sql(RELATIONS).query(Relation.class).list();
        GeneratedPage.of("schema.md")
                .says(HEAD + section("Tables", relations, false) + "\n" + section("Published views", relations, true));
    }

    private static String section(String title, List<Relation> relations, boolean views) {
        return relations.stream()
                .filter(relation -> relation.view() == views)
                .map(Relation::row)
                .collect(Collectors.joining(
                        "", "## " + title + "\n\n| name | columns | what it holds |\n|---|---|---|\n", ""));
    }

    private record Relation(String name, boolean view, String comment, boolean appendOnly, String columns) {
        String row() {
            var marked = appendOnly ? "*append-only* " : "";
            return "| `" + name + "` | " + columns + " | " + (marked + comment).strip() + " |\n";
        }
    }
}
