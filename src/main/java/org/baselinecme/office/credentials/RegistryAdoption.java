package org.baselinecme.office.credentials;

import java.time.Clock;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what the NPI registry says of a person, once somebody has decided so. */
@Service
@Transactional
public class RegistryAdoption {
    private final Npis npis;
    private final Credentials credentials;
    private final CredentialOwner owner;
    private final PersonSpecialtyRepository specialties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistryAdoption(
            Npis npis,
            Credentials credentials,
            CredentialOwner owner,
            PersonSpecialtyRepository specialties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.npis = npis;
        this.credentials = credentials;
        this.owner = owner;
        this.specialties = specialties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves an NPI of a person, or none.
     *
     * @return whether it was saved: not where another person has it
     */
    @Needs(Duty.REGISTER_PEOPLE)
    public boolean npi(Me me, PersonId person, String number) {
        return npis.state(me, person, new NpiForm(number)).isEmpty();
    }

    /** Adds a license without an end, for the profession of the person; nothing where it is on record. */
    @Needs(Duty.REGISTER_PEOPLE)
    public void license(Me me, PersonId person, String state, String number) {
        credentials.add(me, person, credentials.blank(me, person).said(state, number));
    }

    /** Whether a license number can be on record as the registry writes it. */
    public static boolean isLicenseNumber(String number) {
        return LicenseForm.blank("").said("", number).isNumberANumber();
    }

    /** Saves the main specialty of a person, as a taxonomy code. */
    @Needs(Duty.REGISTER_PEOPLE)
    public void specialty(Me me, PersonId person, String code) {
        var whose = owner.of(me, person);
        owner.lock(whose);
        var specialty =
                specialties.findById(whose).orElseGet(() -> new PersonSpecialty(whose, me.person(), clock.instant()));
        var changed = specialty.state(code, me.person(), clock.instant());
        specialties.saveAndFlush(specialty);
        changed.ifPresent(events::publishEvent);
    }
}
