package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.office.fields.TestFields.typed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.fields.FieldKind;
import org.baselinecme.office.fields.FieldSubject;
import org.baselinecme.office.fields.TestFields;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Answers that were given with a registration are in its list: as columns, filters and words, and in the file. */
class RegistrationFieldsDbTest extends DatabaseTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private RegistrationAnswers answers;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private RegistrationLists lists;

    private TestRegistrations registering;
    private ActivityId activity;
    private UUID diet;
    private UUID note;
    private UUID guests;
    private UUID arrival;

    @BeforeEach
    void twoWhoRegistered() {
        registering = TestRegistrations.of(cast, context);
        var fields = new TestFields(cast, context);
        diet = fields.define(FieldSubject.REGISTRATION, FieldKind.SEVERAL, "Diet", true, "Vegan", "Kosher", "None");
        note = fields.define(FieldSubject.REGISTRATION, FieldKind.TEXT, "Question for the faculty", false);
        guests = fields.define(FieldSubject.REGISTRATION, FieldKind.NUMBER, "Guests", false);
        arrival = fields.define(FieldSubject.REGISTRATION, FieldKind.DATE, "Arrival", false);
        activity = cast.activities().opened();
        register(typed(
                diet, "Vegan", diet, "Kosher", note, "Sepsis in the élderly?", guests, "2", arrival, "2026-11-30"));
        register(typed(diet, "None", guests, "10"));
    }

    @AfterEach
    void noFields() {
        TestFields.clear(owner());
    }

    @Test
    void a_required_answer_is_asked_before_anything_is_stored() {
        var empty = as(cast.petrov(), me -> answers.typed(typed()));
        assertThat(empty.isWrong()).isTrue();
        assertThat(as(cast.petrov(), me -> answers.typed(typed(diet, "None"))).isWrong())
                .isFalse();
    }

    @Test
    void they_are_columns_filters_and_searched_words() {
        assertThat(list("q", "sepsis elderly").rows()).hasSize(1);
        assertThat(list("own-" + diet, "Kosher").rows()).hasSize(1);
        assertThat(list("own-" + diet, "!Kosher").rows()).hasSize(1);
        assertThat(list("own-" + arrival + "-from", "2026-11-30").rows()).hasSize(1);
        assertThat(list("own-" + arrival + "-until", "2026-11-29").rows()).isEmpty();
        var found = list("own-" + diet, "Vegan");
        assertThat(found.chips()).extracting(ListPage.Chip::text).containsExactly("Diet: Vegan");
        assertThat(found.rows().getFirst().cells())
                .extracting(ListPage.Cell::text)
                .contains("Vegan; Kosher", "2");
        assertThat(list("sort", "-own-" + guests).rows().getFirst().cells())
                .extracting(ListPage.Cell::text)
                .contains("10");
    }

    @Test
    void they_are_in_the_file_and_a_selection_of_all_keeps_the_filter() {
        var response = new MockHttpServletResponse();
        var file = new ListFile(new MockHttpServletRequest("GET", "/list.csv"), response);
        let(cast.rahmani(), me -> lists.export(me, activity, asked("own-" + diet, "Vegan", "chosen", "all"), file));
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"Diet\"", "\"Guests\"", "\"Vegan; Kosher\"", "\"2026-11-30\"")
                .doesNotContain("\"None\"");
        var kept =
                context.getBean(RegistrationListScopes.class).selection(asked("own-" + diet, "Vegan", "chosen", "all"));
        assertThat(kept).extracting("name").contains("own-" + diet, "chosen");
    }

    @Test
    void who_registers_again_keeps_the_answers() {
        var learner = register(typed(diet, "Vegan"));
        let(
                learner,
                me -> answers.register(
                        me, number(), AttendanceMode.IN_PERSON, shown(), answers.typed(typed(diet, "None"))));
        assertThat(list("own-" + diet, "None").rows()).hasSize(1);
    }

    private PersonId register(MultiValueMap<String, String> form) {
        var learner = registering.learner();
        let(learner, me -> answers.register(me, number(), AttendanceMode.IN_PERSON, shown(), answers.typed(form)));
        return learner;
    }

    private String shown() {
        return notices.current(activity).hash();
    }

    private String number() {
        return jdbc.sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }

    private ListPage list(String... pairs) {
        return as(cast.rahmani(), me -> lists.of(me, activity, asked(pairs))).list();
    }

    private static MultiValueMap<String, String> asked(String... pairs) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) all.add(pairs[i], pairs[i + 1]);
        return all;
    }
}
