package org.baselinecme.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.baselinecme.activities.ContentRole;
import org.baselinecme.designation.Marked;
import org.baselinecme.designation.Statement;
import org.baselinecme.disclosures.Clearance;
import org.baselinecme.disclosures.LearnerDisclosures.LearnerDisclosure;
import org.baselinecme.disclosures.LearnerDisclosures.Person;
import org.baselinecme.disclosures.LearnerDisclosures.Tie;
import org.baselinecme.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** R8: names, companies, natures, that they were mitigated, and who has nothing. */
class ShownTest {
    private static final Statement STATEMENT =
            new Statement("T5", 1, new Marked("A maximum of 1 *AMA PRA Category 1 Credit(s)*™."), true);
    private static final Tie TIE = new Tie("Oriavant Therapeutics", "nature.consultant");

    @Test
    void r8_learners_read_names_companies_natures_and_that_all_were_mitigated() {
        var text = shown(person("Dr Paul Anscombe", Clearance.CLEARED, TIE), person("Dr Amina Khan", Clearance.CLEARED))
                .text();
        assertThat(text)
                .contains("Dr Paul Anscombe (Faculty): Consultant – Oriavant Therapeutics")
                .contains("All relevant financial relationships listed have been mitigated.")
                .contains("no relevant financial relationships to disclose: Dr Amina Khan (Faculty).")
                .contains("A maximum of 1 AMA PRA Category 1 Credit(s)™.")
                .doesNotContain("*");
    }

    @Test
    void r8_who_is_not_cleared_is_not_named() {
        var text = shown(person("Dr Hollis Grantham", Clearance.INVITED)).text();
        assertThat(text).contains("Further faculty will be announced").doesNotContain("Grantham");
    }

    @Test
    void r10_an_exempted_activity_says_so_and_names_nobody() {
        var told = new LearnerDisclosure(true, true, List.of(person("Dr Amina Khan", Clearance.CLEARED)));
        assertThat(words().of(told, List.of()).text())
                .contains("need not be disclosed")
                .doesNotContain("Khan");
    }

    @Test
    void r22_the_same_words_have_the_same_hash_and_others_another() {
        var khan = person("Dr Amina Khan", Clearance.CLEARED);
        assertThat(shown(khan).hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(shown(khan).hash());
        assertThat(shown(khan).hash())
                .isNotEqualTo(
                        shown(person("Dr Amina Khan", Clearance.CLEARED, TIE)).hash());
    }

    private static Shown shown(Person... people) {
        return words().of(new LearnerDisclosure(false, false, List.of(people)), List.of(STATEMENT));
    }

    private static Person person(String name, Clearance state, Tie... ties) {
        return new Person(PersonId.next(), name, List.of(ContentRole.FACULTY), state, List.of(ties));
    }

    private static ShownWords words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.US);
        return new ShownWords(messages);
    }
}
