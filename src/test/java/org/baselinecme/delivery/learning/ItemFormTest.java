package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemFormTest {
    @Test
    void an_item_needs_two_options_that_differ() {
        assertThat(form(ItemForm.Choice.SINGLE, List.of("Five days", "", " "), "0")
                        .isEnough())
                .isFalse();
        assertThat(form(ItemForm.Choice.SINGLE, List.of("Five days", "five  days "), "0")
                        .isDistinct())
                .isFalse();
        assertThat(form(ItemForm.Choice.SINGLE, List.of("Five days", "Ten days"), "0")
                        .isDistinct())
                .isTrue();
    }

    @Test
    void a_single_choice_item_has_exactly_one_correct_option() {
        var options = List.of("Five days", "Ten days");
        assertThat(form(ItemForm.Choice.SINGLE, options, "1").isMarked()).isTrue();
        assertThat(form(ItemForm.Choice.SINGLE, options, "0", "1").isMarked()).isFalse();
        assertThat(form(ItemForm.Choice.SINGLE, options).isMarked()).isFalse();
        assertThat(form(ItemForm.Choice.MULTIPLE, options, "0", "1").isMarked()).isTrue();
        assertThat(form(ItemForm.Choice.MULTIPLE, options).isMarked()).isFalse();
    }

    @Test
    void a_mark_on_an_empty_option_is_ignored() {
        assertThat(form(ItemForm.Choice.SINGLE, List.of("A", "B", ""), "2").isMarked())
                .isFalse();
    }

    @Test
    void a_multiple_choice_answer_is_correct_only_as_a_whole() {
        var item =
                form(ItemForm.Choice.MULTIPLE, List.of("A", "B", "C"), "0", "2").toItem(UUID.randomUUID());
        assertThat(item.isRight("A\nC")).isTrue();
        assertThat(item.isRight("C\nA")).isTrue();
        assertThat(item.isRight("A")).isFalse();
        assertThat(item.isRight("A\nB\nC")).isFalse();
        assertThat(item.isRight("A\nA")).isFalse();
        assertThat(item.isRight("")).isFalse();
    }

    @Test
    void the_form_of_an_item_equals_its_input() {
        var item = form(ItemForm.Choice.SINGLE, List.of("A", "B"), "1").toItem(UUID.randomUUID());
        assertThat(ItemForm.of(item).isRight(1)).isTrue();
        assertThat(ItemForm.of(item).isRight(0)).isFalse();
    }

    private static ItemForm form(ItemForm.Choice kind, List<String> options, String... right) {
        return new ItemForm(kind, "How long?", options, List.of(right), "", "", "");
    }
}
