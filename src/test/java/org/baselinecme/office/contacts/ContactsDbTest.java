package org.baselinecme.office.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestOffice;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.links.LinkRequests;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.AddressChanges;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A further address counts once a link mailed there was used, and from then on everywhere. */
class ContactsDbTest extends DatabaseTest {
    private static final Pattern LINK = Pattern.compile("/link/([\\w-]{43})");

    @Autowired
    private Contacts contacts;

    @Autowired
    private Phones phones;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AddressOwners owners;

    @Autowired
    private AddressChanges changes;

    @Autowired
    private LinkRequests requests;

    @Autowired
    private MailLinks links;

    @Autowired
    private People people;

    private PersonId ada;
    private String home;

    @BeforeEach
    void aLearnerWithAPrivateAddress() {
        ada = cast.learners().learner("Ada Lund", "MD", "PHYSICIAN");
        home = "ada." + UUID.randomUUID() + "@home.example";
    }

    @Test
    void until_it_is_confirmed_an_address_neither_signs_in_nor_finds_anybody() {
        let(ada, me -> contacts.ask(me, null, home));
        assertThat(owners.of(home)).isEmpty();
        assertThat(accounts.credentials(home)).isEmpty();
        var before = mails(home);
        requests.ask(home);
        assertThat(mails(home)).isEqualTo(before);
        assertThat(found(home)).isEmpty();
    }

    @Test
    void its_link_confirms_it_and_then_it_signs_in_and_is_found_and_the_main_address_is_told() {
        confirm(ada, home);
        assertThat(owners.of(home)).map(AddressOwners.Owner::person).hasValue(ada);
        assertThat(accounts.credentials(home)).map(Accounts.Credentials::person).hasValue(ada);
        assertThat(found(home)).containsExactly(ada);
        assertThat(jdbc.sql("select text from mail_outbox where to_address = ?")
                        .param(people.address(ada).orElseThrow())
                        .query(String.class)
                        .list())
                .anyMatch(text -> text.contains("You can now also sign in with " + home));
        assertThat(auditEventsOf(ada.value()))
                .extracting(AuditRow::kind)
                .contains("FurtherEmailAsked", "FurtherEmailConfirmed");
        requests.ask(home);
        assertThat(links.use(token(home))).isPresent();
    }

    @Test
    void a_removed_one_lets_nobody_in_and_its_links_end() {
        confirm(ada, home);
        requests.ask(home);
        var token = token(home);
        var id = as(ada, me -> contacts.page(me, null)).emails().getFirst().id();
        let(ada, me -> contacts.remove(me, null, id));
        assertThat(links.use(token)).isEmpty();
        assertThat(owners.of(home)).isEmpty();
        assertThat(found(home)).isEmpty();
        assertThatThrownBy(() -> let(ada, me -> contacts.remove(me, null, id))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_address_is_of_one_human_being() {
        confirm(ada, home);
        var other = cast.learners().learner("Bo Lind", "RN", "NURSE");
        refused("person.email-taken", () -> let(other, me -> contacts.ask(me, null, home)));
        refused("person.email-taken", () -> let(other, me -> changes.askOwn(me, home)));
        refused(
                "person.email-taken",
                () -> let(
                        other, me -> contacts.ask(me, null, people.address(ada).orElseThrow())));
    }

    @Test
    void of_two_people_who_ask_for_an_address_only_one_confirms_it() {
        var other = cast.learners().learner("Bo Lind", "RN", "NURSE");
        let(ada, me -> contacts.ask(me, null, home));
        var first = token(home);
        let(other, me -> contacts.ask(me, null, home));
        var second = token(home);
        links.use(second);
        links.use(first);
        assertThat(owners.of(home)).map(AddressOwners.Owner::person).hasValue(other);
    }

    @Test
    void five_are_enough() {
        for (var n = 0; n < 5; n++) {
            var address = n + home;
            let(ada, me -> contacts.ask(me, null, address));
        }
        refused("contacts.too-many", () -> let(ada, me -> contacts.ask(me, null, home)));
    }

    @Test
    void adding_one_takes_the_password() {
        refused("address.password", () -> let(ada, me -> contacts.prove(me, home, "wrong")));
        refused("address.wrong", () -> let(ada, me -> contacts.prove(me, "nowhere", TestOffice.PASSWORD)));
        let(ada, me -> contacts.prove(me, home, TestOffice.PASSWORD));
    }

    @Test
    void the_office_adds_one_for_a_person_without_an_account_only() {
        refused("person.email-own", () -> let(cast.rahmani(), me -> contacts.ask(me, ada, home)));
        var registration = new Registration("Cy Young", "Young", "", "NURSE", cast.medicine(), null, null);
        var person = as(cast.rahmani(), me -> people.register(me, registration));
        let(cast.rahmani(), me -> contacts.ask(me, person, home));
        links.use(token(home));
        assertThat(owners.addressOf(person)).hasValue(home);
    }

    @Test
    void a_phone_number_is_stored_once_with_its_country() {
        let(ada, me -> phones.add(me, null, new PhoneForm("work", "(303) 555-0182")));
        let(ada, me -> phones.add(me, null, new PhoneForm("mobile", "+1 303.555.0182")));
        let(ada, me -> phones.add(me, null, new PhoneForm("home", "+47 22 12 34 56")));
        assertThat(as(ada, me -> contacts.page(me, null)).phones())
                .extracting(ContactsPage.PhoneRow::number)
                .containsExactly("(303) 555-0182", "+4722123456");
        assertThat(new PhoneForm("work", "12").isNumberAPhone()).isFalse();
        assertThat(new PhoneForm("fax", "3035550182").isKindKnown()).isFalse();
    }

    private void confirm(PersonId person, String address) {
        let(person, me -> contacts.ask(me, null, address));
        assertThat(links.use(token(address))).isPresent();
    }

    private List<PersonId> found(String text) {
        return as(cast.okafor(), me -> people.find(me, text));
    }

    private long mails(String address) {
        return jdbc.sql("select count(*) from mail_outbox where to_address = ?")
                .param(address)
                .query(Long.class)
                .single();
    }

    private String token(String address) {
        var text = jdbc.sql("select text from mail_outbox where to_address = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }
}
