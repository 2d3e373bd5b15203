package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFormTest {
    @ParameterizedTest
    @CsvSource({"Ada Quill, 'Quill, Ada'", "陈伟, 陈伟", "'  Nadia   Petrov ', 'Petrov, Nadia  '"})
    void a_name_is_sorted_by_its_last_word_unless_a_sort_name_is_given(String name, String sorted) {
        assertThat(new PersonForm(null, name, " ", "", "NURSE", "", "").sorted())
                .isEqualTo(sorted);
        assertThat(new PersonForm(null, name, "Wei Chen", "", "NURSE", "", "").sorted())
                .isEqualTo("Wei Chen");
    }

    @Test
    void missing_fields_are_empty() {
        assertThat(new PersonForm(null, "Ada Quill", "", "", "NURSE", "", null).address())
                .isNull();
    }

    @Test
    void blank_fields_are_empty() {
        var form = PersonForm.blank(" Ada Quill ");
        assertThat(form.name()).isEqualTo("Ada Quill");
        assertThat(form.address()).isNull();
        assertThat(form.departmentId()).isNull();
    }
}
