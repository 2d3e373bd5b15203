package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFormTest {
    @ParameterizedTest
    @CsvSource({"Ada Quill, 'Quill, Ada'", "陈伟, 陈伟", "'  Nadia   Petrov ', 'Petrov, Nadia  '"})
    void a_name_sorts_by_its_last_word_unless_somebody_says_otherwise(String name, String sorted) {
        assertThat(new PersonForm(null, name, " ", "", "NURSE", "", "").sorted())
                .isEqualTo(sorted);
        assertThat(new PersonForm(null, name, "Wei Chen", "", "NURSE", "", "").sorted())
                .isEqualTo("Wei Chen");
    }

    @Test
    void what_is_not_sent_is_nothing() {
        assertThat(new PersonForm(null, "Ada Quill", "", "", "NURSE", "", null).address())
                .isNull();
    }

    @Test
    void what_is_left_empty_is_nothing() {
        var form = PersonForm.blank(" Ada Quill ");
        assertThat(form.name()).isEqualTo("Ada Quill");
        assertThat(form.address()).isNull();
        assertThat(form.departmentId()).isNull();
    }
}
