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
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.office.security.Accounts;
import org.baselinecme.office.security.Acting;
import org.baselinecme.office.security.Grants;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Brings departments and people of the invented office in. */
@Component
@Conditional(DemoWanted.class)
class DemoPeople {
    private static final Duration PAST = Duration.ofDays(14 * 365 / 12 + 1);
    private final Doors doors;
    private final Acting acting;
    private final DemoClock clock;
    private final String password;

    DemoPeople(
            Doors doors, Acting acting, DemoClock clock, @Value("${baseline.demo-password:tamarrow}") String password) {
        this.doors = doors;
        this.acting = acting;
        this.clock = clock;
        this.password = password;
    }

    /** Everybody moved in fourteen months ago. */
    Staff moveIn(DemoOffice demo, DemoOffice.Clinicians clinicians) {
        clock.set(Clock.systemUTC().instant().minus(PAST));
        return acting.asProduct(me -> {
            var provider = demo.provider();
            doors.office()
                    .name(
                            me,
                            new Provider(
                                    provider.name(),
                                    provider.shortName(),
                                    ZoneId.of(provider.zone()),
                                    provider.umbrella(),
                                    true));
            var departments = new HashMap<String, DepartmentId>();
            demo.departments()
                    .forEach(department -> departments.put(
                            department.code(),
                            doors.office().openDepartment(me, department.code(), department.name())));
            var people = new HashMap<String, PersonId>();
            demo.people().forEach(person -> people.put(person.key(), enter(me, person, departments)));
            var named = demo.people().stream().map(DemoOffice.Person::name).collect(Collectors.toSet());
            doors.clinicians().moveIn(me, clinicians, named, byCode(departments));
            return new Staff(people, departments, ZoneId.of(provider.zone()));
        });
    }

    private static List<DepartmentId> byCode(Map<String, DepartmentId> departments) {
        return new TreeMap<>(departments).values().stream().toList();
    }

    private PersonId enter(Me me, DemoOffice.Person person, Map<String, DepartmentId> departments) {
        var birthday = person.birthday() == null ? null : MonthDay.parse(person.birthday());
        var id = doors.people()
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
        if (person.account()) doors.accounts().open(me, id, person.email(), password, person.duty());
        person.grants().stream()
                .flatMap(grant -> grants(grant, departments).stream())
                .forEach(grant -> doors.grants().give(me, id, grant));
        return id;
    }

    private static List<Grant> grants(DemoOffice.Grant grant, Map<String, DepartmentId> departments) {
        var role = Role.valueOf(grant.role());
        var named = grant.departments() == null ? List.<String>of() : grant.departments();
        var given = new ArrayList<Grant>();
        for (var code : named) given.add(Grant.department(role, departments.getOrDefault(code, DepartmentId.next())));
        if (!given.isEmpty()) return given;
        return switch (role) {
            case DIRECTOR, COORDINATOR, REVIEWER, SYSTEM -> List.of(Grant.office(role));
            case PLANNER, LEARNER, BY_LINK, GUEST -> List.of(Grant.self(role));
        };
    }

    /** The doors people come through. */
    @Component
    @Conditional(DemoWanted.class)
    record Doors(Office office, People people, DemoClinicians clinicians, Accounts accounts, Grants grants) {}

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
