package org.baselinecme.office.fields;

import java.util.UUID;
import org.baselinecme.TestOffice;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Defines fields of a {@link TestOffice}; they are removed after the tests, so that other tests have none. */
public final class TestFields {
    private final TestOffice cast;
    private final OwnFields fields;
    private final JdbcClient jdbc;

    public TestFields(TestOffice cast, ApplicationContext context) {
        this.cast = cast;
        this.fields = context.getBean(OwnFields.class);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** Defines a field that learners fill in, staff for activities; it is a column. */
    public UUID define(FieldSubject subject, FieldKind kind, String label, boolean required, String... options) {
        var audience = subject == FieldSubject.ACTIVITY ? FieldAudience.STAFF : FieldAudience.LEARNER;
        var form = new OwnFieldForm(
                subject, kind, label, "", audience, required, true, String.join("\n", options), "10", 0);
        cast.let(cast.okafor(), me -> fields.define(me, form));
        return jdbc.sql("select id from own_field where subject = ? and label = ?")
                .params(subject.name(), label)
                .query(UUID.class)
                .single();
    }

    /** What a browser sends: pairs of a field and a value. */
    public static MultiValueMap<String, String> typed(Object... pairs) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) all.add("own-" + pairs[i], pairs[i + 1].toString());
        return all;
    }

    /** Removes all fields. */
    public static void clear(JdbcClient owner) {
        owner.sql("delete from own_field_answer").update();
        owner.sql("delete from own_field").update();
    }
}
