package org.baselinecme.office.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.util.List;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NpiLookupPageTest extends PageTest {
    private static final String PATH = "/people/" + PETROV.person();

    @Autowired
    NpiLookups lookups;

    @Test
    void offers_to_save_what_was_found_and_to_add_its_license() {
        answers(
                RegistryPage.State.ANSWERED,
                new RegistryPage.Row(
                        "1649273897",
                        "NADIA PETROV, MD",
                        "Cardiology",
                        true,
                        true,
                        List.of(new RegistryPage.RegistryLicense("CO", "DR.1"))),
                new RegistryPage.Row("1887654329", "NADIA HALE", "", false, false, List.of()));
        assertThat(get(OKAFOR, PATH + "/npi-registry?last=Petrov"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1649273897 · Cardiology",
                        "aria-label=\"Save NPI 1649273897 of NADIA PETROV, MD\"",
                        PATH + "/licenses/new?state=CO&amp;number=DR.1",
                        "Not active",
                        "Different last name")
                .doesNotContain("Save NPI 1887654329");
    }

    @Test
    void says_that_the_registry_is_down_and_not_that_nobody_was_found() {
        answers(RegistryPage.State.DOWN);
        assertThat(get(OKAFOR, PATH + "/npi-registry?last=Petrov"))
                .bodyText()
                .contains("The NPI registry isn’t answering.")
                .doesNotContain("No one found");
    }

    private void answers(RegistryPage.State state, RegistryPage.Row... rows) {
        var query = new RegistryQuery("", "Nadia", "Petrov", "CO");
        given(lookups.page(eq(OKAFOR), eq(PETROV.person()), any()))
                .willReturn(new RegistryPage(PATH, "Nadia Petrov", query, state, List.of(rows)));
    }
}
