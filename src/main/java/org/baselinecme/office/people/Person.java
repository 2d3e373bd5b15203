package org.baselinecme.office.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A person in the office's records. Of a birthday only month and day are stored (R69). */
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
    private @Nullable String formerEmail;
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
        setBirthday(registration.birthday());
    }

    PersonId id() {
        return id;
    }

    PersonRegistered register(PersonId by, Instant now) {
        return new PersonRegistered(id, by, now, snapshot());
    }

    GuestEvent.GuestEntered enter(Instant now) {
        return new GuestEvent.GuestEntered(id, now, snapshot());
    }

    /**
     * Applies the person's changes to their own profile; empty where nothing differs.
     *
     * @param stated what the office states of them from now on: that of the form, unless it must be decided first
     */
    Optional<ProfileChanged> changeProfile(ProfileForm form, Identity stated, PersonId by, Instant now) {
        var before = snapshot();
        state(stated);
        zone = form.zoneOrNone();
        setBirthday(form.birthday());
        return changed(before, by, now);
    }

    /** Applies the office's corrections; empty where nothing differs. */
    Optional<ProfileChanged> correct(PersonForm form, PersonId by, Instant now) {
        var before = snapshot();
        state(form.identity());
        sortName = form.sorted();
        department = form.departmentId();
        // another address is asked for by AddressChange; none at all opens nothing
        if (form.address() == null && email != null) {
            formerEmail = email;
            email = null;
        }
        return changed(before, by, now);
    }

    /** Applies a change of name, degrees or profession that was granted; a changed name is sorted as by default. */
    Optional<ProfileChanged> identify(Identity granted, PersonId by, Instant now) {
        var before = snapshot();
        if (!name.equals(granted.name())) sortName = Registration.sortName(granted.name());
        state(granted);
        return changed(before, by, now);
    }

    AddressHolder holder() {
        return new AddressHolder(id, name);
    }

    private void state(Identity stated) {
        name = stated.name();
        credentials = stated.credentials();
        profession = stated.profession();
    }

    /** What the office states of the person. */
    Identity identity() {
        return new Identity(name, credentials, profession);
    }

    private Optional<ProfileChanged> changed(Map<String, Object> before, PersonId by, Instant now) {
        var after = snapshot();
        return after.equals(before) ? Optional.empty() : Optional.of(new ProfileChanged(id, by, now, before, after));
    }

    /** Sets the address that a mailed link has confirmed. */
    GuestEvent.GuestConfirmed confirm(String address, Instant now) {
        var before = snapshot();
        email = address;
        return new GuestEvent.GuestConfirmed(id, now, before, snapshot());
    }

    /** Sets the address that was confirmed, and returns the one it replaces. */
    @Nullable
    String move(String confirmed) {
        var replaced = email;
        email = confirmed;
        return replaced;
    }

    /** The address by which the person was reached last: the current one, or the one that was removed. */
    @Nullable
    String lastEmail() {
        return email == null ? formerEmail : email;
    }

    PersonForm entry() {
        return new PersonForm(version, name, sortName, credentials, profession, text(department), text(email));
    }

    /** Takes over month and day of birth. */
    void bornOn(MonthDay birthday) {
        setBirthday(birthday);
    }

    private void setBirthday(@Nullable MonthDay birthday) {
        birthMonth = birthday == null ? null : (short) birthday.getMonthValue();
        birthDay = birthday == null ? null : (short) birthday.getDayOfMonth();
    }

    ProfileForm form() {
        return new ProfileForm(
                version, name, credentials, profession, text(birthMonth), text(birthDay), Zones.label(text(zone)));
    }

    boolean isStale(@Nullable Integer seen) {
        return version != null && !version.equals(seen);
    }

    @Nullable
    String email() {
        return email;
    }

    /** Id of a time zone; null for that of the office. */
    @Nullable
    String zone() {
        return zone;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("sortName", sortName);
        values.put("credentials", credentials);
        values.put("profession", profession);
        values.put("department", text(department));
        values.put("email", text(email));
        values.put("birthMonth", text(birthMonth));
        values.put("birthDay", text(birthDay));
        values.put("zone", text(zone));
        return values;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
