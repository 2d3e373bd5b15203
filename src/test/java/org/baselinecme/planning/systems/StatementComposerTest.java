package org.baselinecme.planning.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.Credits;
import org.junit.jupiter.api.Test;

class StatementComposerTest {
    private static final StatementComposer COMPOSER = new StatementComposer(List.of(
            accreditation("T1", "ACCME_DIRECT", "DIRECT", "The {provider} is accredited."),
            accreditation("T6", "JOINT_ACCREDITATION", "DIRECT", "{provider} is jointly accredited."),
            accreditation("T7", "JOINT_ACCREDITATION", "JOINT", "Planned by {provider} and {partners}. {provider}."),
            credit("T5", "AMA1", "This {format} for a maximum of {credits} *AMA PRA Category 1 Credit(s)*™."),
            credit("T9", "AAPA", "Designated for {credits} AAPA Category 1 CME credits.")));

    private static StatementTemplate accreditation(String code, String umbrella, String providership, String text) {
        return StatementTemplate.ofAccreditation(
                new StatementTemplateId(code, 1), umbrella, providership, text, LocalDate.EPOCH);
    }

    private static StatementTemplate credit(String code, String system, String text) {
        return StatementTemplate.ofCredit(new StatementTemplateId(code, 2), system, text, null);
    }

    private static List<String> compose(String umbrella, List<String> partners, Map<String, Credits> credits) {
        var content = new StatementContent(umbrella, "Tamarrow", partners, "live activity", credits);
        return COMPOSER.compose(content).stream().map(s -> s.words().plain()).toList();
    }

    @Test
    void the_accreditation_statement_comes_first_and_each_credit_has_its_own_paragraph() {
        var credits = Map.of("AAPA", Credits.of("9.50"), "AMA1", Credits.of("9.50"));
        assertThat(compose("JOINT_ACCREDITATION", List.of(), credits))
                .containsExactly(
                        "Tamarrow is jointly accredited.",
                        "This live activity for a maximum of 9.50 AMA PRA Category 1 Credits™.",
                        "Designated for 9.50 AAPA Category 1 CME credits.");
    }

    @Test
    void joint_providership_names_every_joint_provider() {
        assertThat(compose("JOINT_ACCREDITATION", List.of("A", "B", "C"), Map.of()))
                .containsExactly("Planned by Tamarrow and A, B, and C. Tamarrow.");
        assertThat(StatementComposer.list(List.of("A", "B"))).isEqualTo("A and B");
    }

    @Test
    void the_kind_of_accreditation_selects_the_statement() {
        assertThat(compose("ACCME_DIRECT", List.of(), Map.of())).containsExactly("The Tamarrow is accredited.");
    }

    @Test
    void a_maximum_of_one_credit_is_singular() {
        assertThat(compose("OTHER", List.of(), Map.of("AMA1", Credits.of("1.00"))))
                .containsExactly("This live activity for a maximum of 1.00 AMA PRA Category 1 Credit™.");
    }

    @Test
    void an_unknown_statement_is_not_composed() {
        var content = new StatementContent("STATE_ACCREDITED", "Tamarrow", List.of(), "live activity", Map.of());
        assertThat(COMPOSER.hasAccreditation(content)).isFalse();
    }

    @Test
    void a_name_with_braces_or_asterisks_fills_no_other_placeholder() {
        assertThat(compose("JOINT_ACCREDITATION", List.of("{credits} * Ltd"), Map.of()))
                .containsExactly("Planned by Tamarrow and {credits}  Ltd. Tamarrow.");
    }

    @Test
    void no_placeholder_stays_empty() {
        var content = new StatementContent("OTHER", "Tamarrow", List.of(), "", Map.of("AMA1", Credits.of("1.00")));
        assertThatIllegalStateException().isThrownBy(() -> COMPOSER.compose(content));
    }

    @Test
    void text_between_asterisks_is_italic() {
        var parts = new StyledText("up to 2.00 *AMA PRA Category 1 Credits*™ each").parts();
        assertThat(parts)
                .containsExactly(
                        new StyledText.Part("up to 2.00 ", false),
                        new StyledText.Part("AMA PRA Category 1 Credits", true),
                        new StyledText.Part("™ each", false));
    }
}
