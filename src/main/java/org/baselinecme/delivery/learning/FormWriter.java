package org.baselinecme.delivery.learning;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the items of a form; of one that somebody has begun to answer, the next version. */
@Component
class FormWriter {
    private final JdbcClient jdbc;
    private final FormRows forms;

    FormWriter(JdbcClient jdbc, FormRows forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    /** The assessment of an activity as it stands; the first version is made where there is none. */
    FormVersion of(ActivityId activity, Instant now) {
        return forms.newest(Purpose.ASSESSMENT, activity).orElseGet(() -> begin(activity, 1, now));
    }

    /** Says all items anew, in this order; gives the version in which they stand. */
    int write(ActivityId activity, FormVersion form, List<Item> items, Instant now) {
        if (!form.frozen()) {
            jdbc.sql("delete from form_question where form = ?")
                    .param(form.id())
                    .update();
            add(form, items);
            return form.version();
        }
        var next = begin(activity, form.version() + 1, now);
        add(next, items.stream().map(item -> item.with(Ids.next())).toList());
        return next.version();
    }

    private FormVersion begin(ActivityId activity, int version, Instant now) {
        var id = Ids.next();
        jdbc.sql("insert into form (id, purpose, activity, version, since) values (?, ?, ?, ?, ?)")
                .params(id, Purpose.ASSESSMENT.name(), activity.value(), version, now.atOffset(ZoneOffset.UTC))
                .update();
        return new FormVersion(id, version, false, List.of());
    }

    private void add(FormVersion form, List<Item> items) {
        IntStream.range(0, items.size()).forEach(at -> add(form, at + 1, items.get(at)));
    }

    private void add(FormVersion form, int position, Item item) {
        jdbc.sql("""
                        insert into form_question
                          (id, form, position, kind, wording, options, required, correct, feedback, reference, objective)
                        values (:id, :form, :position, :kind, :wording, :options, true, :correct, :feedback, :reference, :objective)
                        """)
                .param("id", item.question().id())
                .param("form", form.id())
                .param("position", position)
                .param("kind", item.question().kind().name())
                .param("wording", item.question().wording())
                .param("options", item.question().options().toArray(String[]::new))
                .param("correct", item.correct().toArray(String[]::new))
                .param("feedback", item.feedback())
                .param("reference", item.reference())
                .param("objective", item.objective(), Types.OTHER)
                .update();
    }

    /** The item among these; -1 where it is not. */
    static int find(List<Item> items, UUID item) {
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at).question().id().equals(item))
                .findFirst()
                .orElse(-1);
    }
}
