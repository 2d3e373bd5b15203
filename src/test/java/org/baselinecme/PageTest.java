package org.baselinecme;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.office.Branding;
import org.baselinecme.office.office.Brandings;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * Every page without the database: all controllers, each service a mock, one context for all tests of this kind. A controller and
 * its mocks are made when the first test asks for them.
 */
@WebMvcTest(properties = "spring.main.lazy-initialization=true")
@Import(PageSlice.class)
public abstract class PageTest {
    protected static final Instant NOW = Instant.parse("2026-11-23T15:04:00Z");
    protected static final DepartmentId MEDICINE = DepartmentId.next();
    protected static final Me KHAN = somebody("Dr Amina Khan", Grant.self(Role.PLANNER));
    protected static final Me RAHMANI = somebody("Fatima Rahmani", Grant.department(Role.COORDINATOR, MEDICINE));
    protected static final Me OKAFOR = somebody("Marian Okafor-Lindqvist", Grant.office(Role.DIRECTOR));
    protected static final Me PETROV = somebody("Nadia Petrov", Grant.self(Role.LEARNER));
    protected static final ActivityId ROUNDS = ActivityId.next();
    protected static final Standing PLACE =
            new Standing(ROUNDS, MEDICINE, KHAN.person(), "2026-0042", "Medicine Grand Rounds");
    protected static final Moments MOMENTS = new Moments(ZoneId.of("America/Denver"), NOW);

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    protected Office office;

    @Autowired
    protected References references;

    @Autowired
    protected Brandings brandings;

    @BeforeEach
    void theOfficeIsSetUp() {
        var rows = List.of(
                row("profession", "PHYSICIAN"), row("evidence_source", "QI_DATA"), row("activity_format", "RSS"));
        given(office.provider()).willReturn(new Provider("Tamarrow", "Tamarrow", MOMENTS.zone(), "OTHER", true));
        given(office.moments()).willReturn(MOMENTS);
        given(brandings.current()).willReturn(Branding.NONE);
        given(office.openDepartments()).willReturn(List.of(new Department(MEDICINE, "MED", "Medicine", null)));
        given(office.departments()).willReturn(List.of(new Department(MEDICINE, "MED", "Medicine", null)));
        given(references.read(any(ReferenceList[].class)))
                .willReturn(new References.Lists(rows, LocalDate.parse("2026-11-23"), 12));
    }

    private static ReferenceRow row(String list, String code) {
        return new ReferenceRow(list, code, "Label of " + code, Map.of(), null, "its owner", null);
    }

    private static Me somebody(String name, Grant grant) {
        return new Me(new PersonId(UUID.randomUUID()), name, "auto", List.of(grant));
    }

    /** A page as this person sees it. */
    protected MockMvcRequestBuilder get(Me me, String path) {
        return browser.get().uri(path).with(authentication(SecurityPageConfiguration.atWork(me)));
    }

    /** A form as this person sends it, with its token. */
    protected MockMvcRequestBuilder post(Me me, String path) {
        return browser.post()
                .uri(path)
                .with(authentication(SecurityPageConfiguration.atWork(me)))
                .with(csrf());
    }
}
