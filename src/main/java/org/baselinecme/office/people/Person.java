package org.baselinecme.office.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.MonthDay;
import java.util.Map;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody the office knows. Of a birthday only month and day are kept (R69). */
@Entity
class Person {
    @Id
    private PersonId id;

    @Version
    private @Nullable Integer version;

    private String name;
    private String sortName;
    private String credentials;
    private String profession;

    private @Nullable DepartmentId department;

    private @Nullable String email;
    private @Nullable Short birthMonth;
    private @Nullable Short birthDay;
    private @Nullable String zone;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, Registration registration) {
        this.id = id;
        this.name = registration.name();
        this.sortName = registration.sortName();
        this.credentials = registration.credentials();
        this.profession = registration.profession();
        this.department = registration.department();
        this.email = registration.email();
        bornOn(registration.birthday());
    }

    ProfileChanged reword(ProfileForm form, PersonId by, Instant now) {
        var before = snapshot();
        name = form.name().strip();
        credentials = form.credentials().strip();
        profession = form.profession();
        zone = form.zoneOrNone();
        bornOn(form.birthday());
        return new ProfileChanged(id, by, now, before, snapshot());
    }

    /** The office corrects what it entered. */
    ProfileChanged correct(PersonForm form, PersonId by, Instant now) {
        var before = snapshot();
        name = form.name().strip();
        sortName = form.sorted();
        credentials = form.credentials().strip();
        profession = form.profession();
        department = form.departmentId();
        email = form.address();
        return new ProfileChanged(id, by, now, before, snapshot());
    }

    PersonForm entry() {
        return new PersonForm(
                version,
                name,
                sortName,
                credentials,
                profession,
                department == null ? "" : department.toString(),
                email == null ? "" : email);
    }

    private void bornOn(@Nullable MonthDay birthday) {
        birthMonth = birthday == null ? null : (short) birthday.getMonthValue();
        birthDay = birthday == null ? null : (short) birthday.getDayOfMonth();
    }

    ProfileForm form() {
        var month = birthMonth == null ? "" : birthMonth.toString();
        var day = birthDay == null ? "" : birthDay.toString();
        return new ProfileForm(version, name, credentials, profession, month, day, zone == null ? "" : zone);
    }

    boolean isStale(@Nullable Integer seen) {
        return version != null && !version.equals(seen);
    }

    private Map<String, ?> snapshot() {
        return Map.of("name", name, "credentials", credentials, "profession", profession);
    }
}
