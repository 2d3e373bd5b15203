package org.baselinecme.office.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.office.fields.TestFields.typed;

import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.MultiValueMap;

/** Fields that the office defines are asked where they belong, and what was entered stays. */
class OwnFieldsDbTest extends DatabaseTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnFields fields;

    @Autowired
    private EnteredFields entered;

    private TestFields test;
    private PersonId ada;

    @BeforeEach
    void aLearner() {
        test = new TestFields(cast, context);
        ada = cast.learners().learner("Ada Lund", "MD", "PHYSICIAN");
    }

    @AfterEach
    void noFields() {
        TestFields.clear(owner());
    }

    @Test
    void a_learner_enters_and_corrects_an_answer_and_each_change_is_recorded() {
        var badge = test.define(FieldSubject.PERSON, FieldKind.TEXT, "Badge name", false);
        let(ada, me -> entered.enterMine(me, typed(badge, "Ada")));
        let(ada, me -> entered.enterMine(me, turn(1, typed(badge, "Ada"))));
        let(ada, me -> entered.enterMine(me, turn(1, typed(badge, "Dr. Lund"))));
        assertThat(as(ada, entered::mine).of("Badge name")).containsExactly("Dr. Lund");
        assertThat(auditEventsOf(ada.value()))
                .extracting(AuditRow::kind)
                .filteredOn("OwnFieldsAnswered"::equals)
                .hasSize(2);
        let(ada, me -> entered.enterMine(me, turn(2, typed(badge, ""))));
        assertThat(as(ada, entered::mine).answered()).isEmpty();
    }

    @Test
    void of_two_who_answer_the_second_is_told() {
        var badge = test.define(FieldSubject.PERSON, FieldKind.TEXT, "Badge name", false);
        let(ada, me -> entered.enterMine(me, typed(badge, "Ada")));
        assertThatThrownBy(() -> let(ada, me -> entered.enterMine(me, typed(badge, "Lund"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_required_field_stops_the_form_of_who_fills_it_in_and_no_other() {
        var shirt = test.define(FieldSubject.PERSON, FieldKind.ONE, "Shirt size", true, "S", "M");
        var empty = as(ada, me -> entered.enterMine(me, typed()));
        assertThat(empty.fields().getFirst().wrong()).isEqualTo("own-field.required");
        assertThat(as(cast.okafor(), me -> entered.enter(me, ada, typed())).isWrong())
                .isFalse();
        let(cast.okafor(), me -> entered.enter(me, ada, typed(shirt, "M")));
        assertThat(as(ada, entered::mine).of("Shirt size")).containsExactly("M");
    }

    @Test
    void what_only_staff_fill_in_is_never_shown_to_the_learner() {
        var form = new OwnFieldForm(
                FieldSubject.PERSON, FieldKind.YES_NO, "On call", "", FieldAudience.STAFF, false, false, "", "1", 0);
        let(cast.okafor(), me -> fields.define(me, form));
        assertThat(as(ada, entered::mine).isEmpty()).isTrue();
        assertThat(as(cast.okafor(), me -> entered.of(me, ada)).fields()).hasSize(1);
    }

    @Test
    void a_retired_field_is_not_asked_and_its_answers_and_removed_choices_stay() {
        var diet = test.define(FieldSubject.PERSON, FieldKind.SEVERAL, "Diet", false, "Vegan", "Kosher");
        let(ada, me -> entered.enterMine(me, typed(diet, "Vegan", diet, "Kosher")));
        var fewer = new OwnFieldForm(
                FieldSubject.PERSON,
                FieldKind.SEVERAL,
                "Diet",
                "",
                FieldAudience.LEARNER,
                false,
                true,
                "Kosher",
                "10",
                0);
        let(cast.okafor(), me -> fields.change(me, diet, fewer));
        assertThat(as(ada, entered::mine).of("Diet")).containsExactly("Vegan", "Kosher");
        assertThatThrownBy(() -> as(cast.drKhan(), me -> entered.enterMine(me, typed(diet, "Vegan"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        let(cast.okafor(), me -> fields.retire(me, diet));
        assertThat(as(ada, entered::mine).isEmpty()).isTrue();
        assertThat(as(cast.okafor(), me -> entered.of(me, ada)).earlier()).hasSize(1);
        let(cast.okafor(), me -> fields.restore(me, diet));
        assertThat(auditEventsOf(diet))
                .extracting(AuditRow::kind)
                .containsExactlyInAnyOrder("OwnFieldDefined", "OwnFieldChanged", "OwnFieldRetired", "OwnFieldRestored");
    }

    @Test
    void two_fields_about_the_same_have_different_labels_and_only_directors_define_them() {
        test.define(FieldSubject.PERSON, FieldKind.TEXT, "Badge name", false);
        var again = new OwnFieldForm(
                FieldSubject.PERSON, FieldKind.TEXT, "badge NAME", "", FieldAudience.STAFF, false, false, "", "1", 0);
        assertThat(as(cast.okafor(), me -> fields.wrong(me, again)).orElseThrow())
                .isEqualTo("own-field.label.taken");
        assertThatThrownBy(() -> as(cast.rahmani(), fields::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_activity_has_fields_for_those_who_plan_it() {
        var code = test.define(FieldSubject.ACTIVITY, FieldKind.NUMBER, "Cost center", false);
        var activity = cast.accepted();
        assertThat(as(cast.drKhan(), me -> entered.enter(me, activity, typed(code, "a lot")))
                        .isWrong())
                .isTrue();
        let(cast.drKhan(), me -> entered.enter(me, activity, typed(code, "4,711")));
        assertThat(as(cast.drKhan(), me -> entered.of(me, activity)).of("Cost center"))
                .containsExactly("4711");
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("OwnFieldsAnswered");
    }

    @Test
    void answers_are_erased_with_the_person() {
        var badge = test.define(FieldSubject.PERSON, FieldKind.TEXT, "Badge name", false);
        let(ada, me -> entered.enterMine(me, typed(badge, "Ada")));
        owner().sql("select erase_personal_data(array[?]::uuid[])")
                .param(ada.value())
                .query((row, n) -> 1)
                .list();
        assertThat(as(ada, (Me me) -> entered.mine(me)).answered()).isEmpty();
        assertThat(jdbc.sql("select count(*) from own_field_answer where field = ?")
                        .param(badge)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static MultiValueMap<String, String> turn(int turn, MultiValueMap<String, String> form) {
        form.add("own-turn", String.valueOf(turn));
        return form;
    }
}
