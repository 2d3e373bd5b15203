package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.baselinecme.AccessMatrix.Row;
import org.baselinecme.office.grants.GrantForm;
import org.baselinecme.office.grants.OfficeRoleForm;
import org.baselinecme.office.grants.OfficeRoles;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.access.RoleTemplate;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** A role of the office's own that only checks people in, tried against every route of the access matrix. */
class CustomRoleMatrixDbTest extends DatabaseTest {
    /** Reviewed: what it may send beside what everybody with an account may; each records who was there or completed. */
    private static final Set<String> ATTENDANCE = Set.of("/attendance", "/check-ins", "/completions");

    private MockMvcTester browser;
    private AccessMatrixFixture situation;
    private PersonId clerk;
    private PersonId outsider;
    private final Map<String, ActivityId> activities = new HashMap<>();

    @BeforeAll
    void aRoleThatChecksPeopleIn(
            @Autowired WebApplicationContext context, @Autowired Files files, @Autowired OfficeRoles roles) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        situation = new AccessMatrixFixture(cast, jdbc, files);
        clerk = cast.addPerson("clerk", "Cleo Clerk", cast.medicine());
        outsider = cast.addPerson("outsider", "Olu Outsider", cast.medicine());
        var duties =
                RoleTemplate.CHECK_IN_ONLY.duties().stream().map(Enum::name).toList();
        var role = as(
                cast.okafor(),
                me -> roles.define(me, new OfficeRoleForm(null, "Door " + UUID.randomUUID(), "", duties)));
        give(clerk, role, cast.medicine().toString());
        give(outsider, role, cast.surgery().toString());
    }

    private void give(PersonId person, UUID role, String where) {
        let(
                cast.okafor(),
                me -> cast.services().grants().give(me, person, new GrantForm(role.toString(), where, "", null, null)));
    }

    /** Whoever has no role at all gets this far; what the role adds must be about attendance. */
    @Test
    void it_sends_nothing_but_attendance() {
        var nobody = cast.addPerson("norole", "Nora Norole", cast.medicine());
        var added = new TreeSet<String>();
        for (var row : AccessMatrix.rows())
            if (row.method().equals("POST") && isOpen(row, clerk) && !isOpen(row, nobody)) added.add(row.route());
        assertThat(added).isNotEmpty().allMatch(route -> ATTENDANCE.stream().anyMatch(route::contains));
    }

    @Test
    void it_reads_no_page_that_a_coordinator_of_the_department_does_not() {
        var more = AccessMatrix.rows().stream()
                .filter(row -> row.method().equals("GET") && isOpen(row, clerk))
                .filter(row -> !row.pattern().startsWith("/sign-in")) // whoever is signed in is sent on from there
                .filter(row ->
                        List.of("403", "404", "sign-in").contains(row.answers().get("coordinator")))
                .map(Row::toString);
        assertThat(more).isEmpty();
    }

    @Test
    void in_another_department_it_reaches_no_activity() {
        var reached = AccessMatrix.rows().stream()
                .filter(row -> row.isOfAnActivity() && row.pattern().startsWith("/activities/{id}"))
                .filter(row -> isOpen(row, outsider))
                .map(Row::toString);
        assertThat(reached).isEmpty();
    }

    /** Whether the person gets anything but a refusal of access. */
    private boolean isOpen(Row row, PersonId person) {
        var activity = activities.computeIfAbsent(row.given(), situation::activity);
        var path = situation.path(row.pattern(), activity).replace(" ", "%20");
        var post = row.method().equals("POST");
        var request = (post ? browser.post() : browser.get())
                .uri(URI.create(path))
                .with(authentication(SecurityPageConfiguration.remembered(person.value())));
        if (post) request = request.with(csrf()).params(situation.form(row.pattern()));
        var status = request.exchange().getMvcResult().getResponse().getStatus();
        return status != 403 && status != 404;
    }
}
