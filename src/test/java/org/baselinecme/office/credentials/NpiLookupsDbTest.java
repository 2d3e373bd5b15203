package org.baselinecme.office.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The office looks people up in the registry of NPIs, and saves what it chooses. */
class NpiLookupsDbTest extends DatabaseTest {
    private static final RegistryQuery NADIA = new RegistryQuery("", "Nadia", "Ostrowski", "CO");

    @Autowired
    private NpiLookups turnedOff;

    @Autowired
    private CredentialOwner owner;

    private TestNpiRegistry registry;
    private NpiLookups lookups;
    private PersonId nadia;

    @BeforeEach
    void turnedOn() {
        registry = new TestNpiRegistry();
        lookups = new NpiLookups(new NpiRegistry(registry.address(), Duration.ofSeconds(5)), owner);
        nadia = cast.learners().learner("Nadia Ostrowski", "MD", "PHYSICIAN");
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void it_is_off_until_its_address_is_set() {
        assertThatThrownBy(() -> as(cast.okafor(), me -> turnedOff.page(me, nadia, NADIA)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_sent_before_somebody_searches() {
        var page = look(new RegistryQuery(null, null, null, null));
        assertThat(page.state()).isEqualTo(RegistryPage.State.BLANK);
        assertThat(page.query()).isEqualTo(new RegistryQuery("", "Nadia", "Ostrowski", ""));
        assertThat(look(new RegistryQuery("", "Nadia", "O", "")).state()).isEqualTo(RegistryPage.State.SHORT);
        assertThat(look(new RegistryQuery("1234567890", "", "", "")).state()).isEqualTo(RegistryPage.State.SHORT);
        assertThat(registry.asked()).isEmpty();
    }

    @Test
    void people_are_found_with_specialty_and_license_and_what_differs_is_said() {
        registry.answers("by-name.json");
        var page = look(NADIA);
        assertThat(registry.asked())
                .containsExactly(
                        "version=2.1&enumeration_type=NPI-1&limit=20&first_name=Nadia&last_name=Ostrowski&state=CO");
        assertThat(page.rows())
                .containsExactly(
                        new RegistryPage.Row(
                                "1649273897",
                                "NADIA MARIE OSTROWSKI, MD",
                                "Internal Medicine, Cardiovascular Disease",
                                true,
                                true,
                                List.of(new RegistryPage.RegistryLicense("CO", "DR.0012345"))),
                        new RegistryPage.Row(
                                "1887654329",
                                "NADIA OSTROWSKI-HALE, RN",
                                "Registered Nurse",
                                false,
                                false,
                                List.of(new RegistryPage.RegistryLicense("WY", "RN.998877"))));
    }

    @Test
    void looking_saves_nothing() {
        registry.answers("by-name.json");
        look(NADIA);
        assertThat(jdbc.sql(
                                "select (select count(*) from person_npi where person = :p) + (select count(*) from license where person = :p)")
                        .param("p", nadia.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(auditEventsOf(nadia.value())).extracting(AuditRow::kind).doesNotContain("NpiChanged");
    }

    @Test
    void an_npi_is_asked_for_alone() {
        registry.answers("nobody.json");
        assertThat(look(new RegistryQuery("1649 273897", "Nadia", "Ostrowski", "CO"))
                        .rows())
                .isEmpty();
        assertThat(registry.asked()).containsExactly("version=2.1&enumeration_type=NPI-1&limit=20&number=1649273897");
    }

    @Test
    void a_name_with_signs_is_one_parameter() {
        registry.answers("nobody.json");
        look(new RegistryQuery("", "", "O’Brien & Núñez", ""));
        assertThat(registry.asked())
                .containsExactly("version=2.1&enumeration_type=NPI-1&limit=20&last_name=O’Brien & Núñez");
    }

    @Test
    void no_readable_answer_is_told_as_such_and_not_as_nobody() {
        assertThat(look(registry.says(503, "Service Unavailable")).state()).isEqualTo(RegistryPage.State.DOWN);
        assertThat(look(registry.says(200, "<html>Maintenance</html>")).state()).isEqualTo(RegistryPage.State.DOWN);
        assertThat(look(registry.says(200, "")).state()).isEqualTo(RegistryPage.State.DOWN);
        assertThat(look(registry.answers("refused.json")).state()).isEqualTo(RegistryPage.State.DOWN);
    }

    @Test
    void a_registry_that_hangs_is_waited_for_only_so_long() {
        registry.hangs();
        lookups = new NpiLookups(new NpiRegistry(registry.address(), Duration.ofMillis(200)), owner);
        var before = System.nanoTime();
        assertThat(look(NADIA).state()).isEqualTo(RegistryPage.State.DOWN);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void only_who_keeps_the_record_looks() {
        assertThatThrownBy(() -> as(nadia, me -> lookups.page(me, nadia, NADIA)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(registry.asked()).isEmpty();
    }

    private RegistryPage look(TestNpiRegistry ready) {
        assertThat(ready).isNotNull();
        return look(NADIA);
    }

    private RegistryPage look(RegistryQuery query) {
        return as(cast.okafor(), me -> lookups.page(me, nadia, query));
    }
}
