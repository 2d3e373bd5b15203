package org.baselinecme.demo;

import java.util.List;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.security.SampleAccounts;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts of the invented people, all with one password, offered on the sign-in page. */
@Component
@Conditional(DemoWanted.class)
class DemoAccounts implements SampleAccounts {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final String password;

    DemoAccounts(JdbcClient jdbc, Accounts accounts, @Value("${baseline.demo-password:tamarrow}") String password) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.password = password;
    }

    /** Opens an account and offers it on the sign-in page with what the person does. */
    void open(Me me, PersonId person, String email, String duty) {
        accounts.open(me, person, email, password);
        jdbc.sql("insert into demo_sample_account (person, duty) values (?, ?)")
                .params(person.value(), duty)
                .update();
    }

    @Override
    public List<SampleAccount> list() {
        return jdbc.sql("""
                        select p.name, a.email, d.duty from demo_sample_account d
                        join v_account a on a.person = d.person join v_person p on p.id = d.person order by d.position
                        """).query(Rows.of(SampleAccount.class)).list();
    }

    @Override
    public String password() {
        return password;
    }
}
