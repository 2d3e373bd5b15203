package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.disclosures.ClearanceState;
import org.baselinecme.planning.disclosures.LearnerDisclosures.LearnerDisclosure;
import org.baselinecme.planning.disclosures.LearnerDisclosures.Person;
import org.baselinecme.planning.disclosures.LearnerDisclosures.PublicRelationship;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.AllMessages;
import org.junit.jupiter.api.Test;

/** R8: names, companies, natures, that they were mitigated, and who has nothing. */
class LearnerNoticeTest {
    private static final StyledText STATEMENT = new StyledText("A maximum of 1 *AMA PRA Category 1 Credit(s)*™.");
    private static final PublicRelationship CONSULTANT =
            new PublicRelationship("Oriavant Therapeutics", "nature.consultant");

    @Test
    void r8_r9_the_notice_names_people_companies_types_and_mitigation() {
        var text = shown(
                        person("Dr Paul Anscombe", ClearanceState.CLEARED, CONSULTANT),
                        person("Dr Amina Khan", ClearanceState.CLEARED))
                .text();
        assertThat(text)
                .contains("Dr Paul Anscombe (Faculty): Consultant – Oriavant Therapeutics")
                .contains("All relevant financial relationships listed have been mitigated.")
                .contains("no relevant financial relationships to disclose: Dr Amina Khan (Faculty).")
                .contains("A maximum of 1 AMA PRA Category 1 Credit(s)™.")
                .doesNotContain("*");
    }

    @Test
    void r8_people_who_are_not_cleared_are_not_named() {
        var text = shown(person("Dr Hollis Grantham", ClearanceState.INVITED)).text();
        assertThat(text).contains("Additional faculty will be listed").doesNotContain("Grantham");
    }

    @Test
    void r10_the_notice_of_an_exempt_activity_states_it_and_names_no_one() {
        var told = new LearnerDisclosure(true, true, List.of(person("Dr Amina Khan", ClearanceState.CLEARED)));
        assertThat(words().of(told, List.of(), List.of(), "", List.of()).text())
                .contains("isn’t required for this activity")
                .doesNotContain("Khan");
    }

    @Test
    void r15_the_sentence_on_support_is_shown_and_changes_the_hash() {
        var khan = new LearnerDisclosure(false, false, List.of(person("Dr Amina Khan", ClearanceState.CLEARED)));
        var none = words().of(khan, List.of(), List.of(STATEMENT), "No commercial support.", List.of());
        var some = words().of(khan, List.of(), List.of(STATEMENT), "From: Oriavant Therapeutics.", List.of());
        assertThat(some.text()).contains("From: Oriavant Therapeutics.");
        assertThat(some.hash()).isNotEqualTo(none.hash());
    }

    @Test
    void r76_the_use_of_ai_is_a_part_of_its_own_where_there_is_any() {
        var khan = new LearnerDisclosure(false, false, List.of(person("Dr Amina Khan", ClearanceState.CLEARED)));
        var without = words().of(khan, List.of(), List.of(STATEMENT), "", List.of());
        var with = words().of(khan, List.of(), List.of(STATEMENT), "", List.of("AI was used to prepare “Sepsis”."));
        assertThat(without.text()).doesNotContain("Artificial intelligence");
        assertThat(with.text()).contains("Artificial intelligence\nAI was used to prepare “Sepsis”.");
    }

    @Test
    void what_each_profession_receives_stands_before_the_statements() {
        var khan = new LearnerDisclosure(false, false, List.of(person("Dr Amina Khan", ClearanceState.CLEARED)));
        var credit = List.of(new StyledText("Physician: 1.00 *AMA PRA Category 1 Credit*™"));
        assertThat(words().of(khan, credit, List.of(STATEMENT), "", List.of()).text())
                .contains(
                        "Credit by profession\nPhysician: 1.00 AMA PRA Category 1 Credit™\n\nAccreditation and credit");
    }

    @Test
    void r22_equal_notices_have_equal_hashes() {
        var khan = person("Dr Amina Khan", ClearanceState.CLEARED);
        assertThat(shown(khan).hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(shown(khan).hash());
        assertThat(shown(khan).hash())
                .isNotEqualTo(shown(person("Dr Amina Khan", ClearanceState.CLEARED, CONSULTANT))
                        .hash());
    }

    private static NoticeContent shown(Person... people) {
        return words().of(
                        new LearnerDisclosure(false, false, List.of(people)),
                        List.of(),
                        List.of(STATEMENT),
                        "",
                        List.of());
    }

    private static Person person(String name, ClearanceState state, PublicRelationship... relationships) {
        return new Person(PersonId.next(), name, List.of(ContentRole.FACULTY), state, List.of(relationships));
    }

    private static LearnerNoticePresenter words() {
        return new LearnerNoticePresenter(AllMessages.source());
    }
}
