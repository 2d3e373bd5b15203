package org.baselinecme.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.office.Brandings;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Brings departments and people of the invented office in. */
@Component
@Conditional(DemoWanted.class)
class DemoPeople {
    private static final Duration PAST = Duration.ofDays(14 * 365 / 12 + 1);
    private final Services services;
    private final RunAs acting;
    private final DemoClock clock;

    DemoPeople(Services services, RunAs acting, DemoClock clock) {
        this.services = services;
        this.acting = acting;
        this.clock = clock;
    }

    /** Everybody moved in fourteen months ago. */
    Staff moveIn(DemoOffice demo, DemoOffice.Clinicians clinicians) {
        clock.set(Clock.systemUTC().instant().minus(PAST));
        return acting.asProduct(me -> {
            var provider = demo.provider();
            services.office()
                    .name(
                            me,
                            new Provider(
                                    provider.name(),
                                    provider.shortName(),
                                    ZoneId.of(provider.zone()),
                                    provider.umbrella(),
                                    true));
            var brandings = services.brandings();
            brandings.change(me, provider.branding(brandings.current().version()));
            var signatories = services.signatories();
            signatories.change(me, provider.signs(signatories.current().version()));
            var departments = new HashMap<String, DepartmentId>();
            demo.departments()
                    .forEach(department -> departments.put(
                            department.code(),
                            services.office().openDepartment(me, department.code(), department.name())));
            var people = new HashMap<String, PersonId>();
            demo.people().forEach(person -> people.put(person.key(), enter(me, person, departments)));
            var named = demo.people().stream().map(DemoOffice.Person::name).collect(Collectors.toSet());
            services.clinicians().moveIn(me, clinicians, named, byCode(departments));
            return new Staff(people, departments, ZoneId.of(provider.zone()));
        });
    }

    private static List<DepartmentId> byCode(Map<String, DepartmentId> departments) {
        return new TreeMap<>(departments).values().stream().toList();
    }

    private PersonId enter(Me me, DemoOffice.Person person, Map<String, DepartmentId> departments) {
        var birthday = person.birthday() == null ? null : MonthDay.parse(person.birthday());
        var id = services.people()
                .register(
                        me,
                        new Registration(
                                person.name(),
                                person.sortName(),
                                person.credentials(),
                                person.profession(),
                                departments.get(person.department()),
                                birthday,
                                person.email()));
        if (person.account()) services.accounts().open(me, id, person.email(), person.duty());
        person.grants().stream()
                .flatMap(grant -> grants(grant, departments).stream())
                .forEach(grant -> services.grants().give(me, id, grant));
        return id;
    }

    private static List<Grant> grants(DemoOffice.Grant grant, Map<String, DepartmentId> departments) {
        var role = Role.valueOf(grant.role());
        var named = grant.departments() == null ? List.<String>of() : grant.departments();
        var given = new ArrayList<Grant>();
        for (var code : named) given.add(Grant.department(role, departments.getOrDefault(code, DepartmentId.next())));
        if (!given.isEmpty()) return given;
        return switch (role) {
            case DIRECTOR, COORDINATOR, REVIEWER, SURVEYOR, CUSTOM, SYSTEM -> List.of(Grant.office(role));
            case PLANNER, LEARNER, CONTRIBUTOR, BY_LINK, GUEST, REMEMBERED -> List.of(Grant.self(role));
        };
    }

    /** Services that departments and people are created with. */
    @Component
    @Conditional(DemoWanted.class)
    record Services(
            Office office,
            Brandings brandings,
            org.baselinecme.office.office.Signatories signatories,
            People people,
            DemoClinicians clinicians,
            DemoAccounts accounts,
            Grants grants) {}

    /** Who moved in, by key. */
    record Staff(Map<String, PersonId> people, Map<String, DepartmentId> departments, ZoneId zone) {
        PersonId person(String key) {
            return Objects.requireNonNull(people.get(key), key);
        }

        DepartmentId department(String code) {
            return Objects.requireNonNull(departments.get(code), code);
        }
    }
}
